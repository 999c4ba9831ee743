import "../words/studio.ts";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/evaluation.css";
import "../styles/pages.css";
import "../styles/planning.css";
import "../styles/studio.css";
import { useWords } from "../words/index.ts";
import { BallotForm } from "./ballot-form.tsx";
import { evaluationKey } from "./use-evaluation.ts";

/** A stakeholder says how much each part should weigh: a hundred points to share out, or one against another. */
export function BallotPage() {
  const { ballot = "" } = useParams({ strict: false });
  const { say, read } = useWords();
  const query = useQuery({
    queryKey: [evaluationKey, "ballot", ballot],
    queryFn: ({ signal }) => ask("ballot", { ballot }, {}, signal),
  });
  const title = query.data ? read(query.data.label) : say("vote.title");
  return (
    <Page
      title={`${say("vote.title")} · ${title}`}
      timed={false}
      tabs={false}
      crumbs={
        <nav aria-label={say("crumbs")}>
          <Link to="/work">{say("nav.work")}</Link> / <h1>{say("vote.title")}</h1>
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={8} height={32} />
          </section>
        }
      >
        {(answer) => <BallotForm answer={answer} />}
      </AnswerTo>
    </Page>
  );
}
