import "../words/planning.ts";
import { Link, useParams } from "@tanstack/react-router";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import "../styles/pages.css";
import "../styles/planning.css";
import "../styles/tables.css";
import { useWords, type Word } from "../words/index.ts";
import { DocumentBody } from "./document-body.tsx";
import { type Kind, useDocument } from "./use-planning.ts";

const names: Readonly<Record<Kind, Word>> = { "action-plan": "nav.actions", "annual-plan": "nav.annual", "key-task-list": "nav.keyList" };

function DocumentPage({ kind, document }: { readonly kind: Kind; readonly document: string }) {
  const { say } = useWords();
  const { search } = useAddress();
  const query = useDocument(kind, document, search.version);
  const year = query.data?.document ?? document;
  const name = kind === "action-plan" || year === "now" ? say(names[kind]) : `${say("planning.year", { year })} ${say(names[kind])}`;
  const title = query.data?.head?.title ?? name;
  return (
    <Page
      title={title}
      className="is-planning"
      timed={false}
      crumbs={
        <nav aria-label={say("clause.place")}>
          <Link to="/plan">{say("plan.title")}</Link> / <h1>{name}</h1>
        </nav>
      }
    >
      <AnswerTo query={query} skeleton={<DocumentSkeleton />}>
        {(answer) => <DocumentBody key={`${answer.kind} ${answer.document} ${answer.shown?.checksum}`} answer={answer} />}
      </AnswerTo>
    </Page>
  );
}

const DocumentSkeleton = () => (
  <div className="planning">
    <section className="panel">
      <Bones rows={2} height={28} />
    </section>
    <section className="panel">
      <Bones rows={14} height={36} />
    </section>
  </div>
);

export const ActionsPage = () => <DocumentPage kind="action-plan" document="A21" />;

/** The year of an address; without one the platform shows the present year. */
function useYear(): string {
  const { year } = useParams({ strict: false });
  return year ?? "now";
}
export const AnnualPage = () => <DocumentPage kind="annual-plan" document={useYear()} />;
export const KeyListPage = () => <DocumentPage kind="key-task-list" document={useYear()} />;
