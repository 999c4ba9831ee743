import "../../words/studio.ts";
import { Link, useParams } from "@tanstack/react-router";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { Page } from "../../shell/page.tsx";
import "../../styles/evaluation.css";
import "../../styles/pages.css";
import "../../styles/planning.css";
import "../../styles/studio.css";
import "../../styles/tables.css";
import { useWords } from "../../words/index.ts";
import { useDraft } from "../use-evaluation.ts";
import { StudioBody } from "./studio-body.tsx";

/** A scheme being composed: its tree and weights on the left, the ranks they give on the right as one drags, and what to look at before it is proposed. */
export function StudioPage() {
  const { draft = "" } = useParams({ strict: false });
  const { say, read } = useWords();
  const query = useDraft(draft);
  const title = query.data ? read(query.data.body.label) : say("studio.title");
  return (
    <Page
      className="is-studio"
      title={title}
      crumbs={
        <nav aria-label={say("crumbs")}>
          <Link to="/evaluation">{say("nav.evaluation")}</Link> / <h1>{title}</h1>
        </nav>
      }
    >
      <AnswerTo query={query} skeleton={<StudioBones />}>
        {(answer) => <StudioBody key={answer.id} answer={answer} />}
      </AnswerTo>
    </Page>
  );
}

const StudioBones = () => (
  <div className="studio">
    <section className="panel">
      <Bones rows={2} />
    </section>
    <div className="studio-columns">
      <section className="panel">
        <Bones rows={16} height={24} />
      </section>
      <section className="panel">
        <Bones rows={20} height={14} />
      </section>
    </div>
  </div>
);
