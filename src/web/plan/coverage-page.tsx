import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { CoveragePanel } from "../planning/coverage-panel.tsx";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/pages.css";
import "../styles/tables.css";
import "../styles/library.css";
import { useWords } from "../words/index.ts";
import { CoverageBody } from "./coverage-body.tsx";

/** Which clauses are measured, owned and acted on, and which are not. */
export function CoveragePage() {
  const { search } = useAddress();
  const { say, read } = useWords();
  const time = timeOf(search);
  const query = useQuery({
    queryKey: ["coverage", time],
    queryFn: ({ signal }) => ask("coverage", {}, time, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={query.data ? read(query.data.sentence) : say("coverage.title")}
      className="is-coverage"
      crumbs={
        <nav aria-label={say("clause.place")}>
          <Link to="/plan">{say("plan.title")}</Link> /{" "}
          {query.data ? <strong>{say("coverage.title")}</strong> : <h1>{say("coverage.title")}</h1>}
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={14} height={24} />
          </section>
        }
      >
        {(answer) => (
          <div className="planning">
            <CoveragePanel whole />
            <CoverageBody answer={answer} />
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}
