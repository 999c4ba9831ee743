import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { CoveragePanel } from "../planning/coverage-panel.tsx";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { OutlineBody } from "./outline-body.tsx";

/** The plan from end to end: chapters, sections, clauses, and what measures, owns and acts on each. */
export function OutlinePage() {
  const { search } = useAddress();
  const { say, read } = useWords();
  const time = timeOf(search);
  const query = useQuery({
    queryKey: ["plan", time],
    queryFn: ({ signal }) => ask("plan", {}, time, signal),
    placeholderData: keepPreviousData,
  });
  const { totals } = query.data ?? {};
  const title = totals ? say("plan.totals", totals) : say("plan.title");
  return (
    <Page
      title={title}
      className="is-outline"
      crumbs={<h1>{say("plan.title")}</h1>}
      aside={query.data && <p className="span">{read(query.data.plan.label)}</p>}
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={16} height={24} />
          </section>
        }
      >
        {(outline) => (
          <div className="planning">
            <CoveragePanel />
            <OutlineBody outline={outline} />
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}
