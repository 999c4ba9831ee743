import "../words/commission.ts";
import { Link, useParams } from "@tanstack/react-router";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/commission.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { CommissionHead } from "./commission-head.tsx";
import { ComparisonPanel } from "./comparison-panel.tsx";
import { OpenedItemView } from "./opened-view.tsx";
import { RatingsPanel } from "./record-panel.tsx";
import { ReportsPanel, StatementsPanel } from "./report-panel.tsx";
import { RequestsPanel } from "./requests-panel.tsx";
import { ScopeItem } from "./scope-panel.tsx";
import { useVisit } from "./use-commission.ts";
import { VisitActs } from "./visit-acts.tsx";

/** An evaluator's visit: the commission, what was opened for it, and the way from accepting to the signed report. */
export function VisitPage() {
  const { id } = useParams({ from: "/evaluator/$id" });
  const { say } = useWords();
  const query = useVisit(id);
  const name = query.data?.title ?? say("visit.title");
  return (
    <Page
      title={name}
      timed={false}
      crumbs={
        <>
          <Link to="/evaluator" className="nowrap">
            {say("visit.title")}
          </Link>{" "}
          / <h1>{name}</h1>
        </>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={8} height={26} />
          </section>
        }
      >
        {(page) => (
          <div className="commission">
            <CommissionHead page={page} />
            <VisitActs page={page} />
            <Panel title={say("commission.scope")} note={say("visit.say")}>
              <ul className="commission-scope">
                {page.scope.map((item) => (
                  <ScopeItem key={item.id} item={item}>
                    {item.readable && <OpenedItemView id={page.id} item={item} />}
                  </ScopeItem>
                ))}
              </ul>
            </Panel>
            <RequestsPanel page={page} />
            <ReportsPanel page={page} />
            {page.comparison && <ComparisonPanel page={page} comparison={page.comparison} />}
            <StatementsPanel page={page} />
            <RatingsPanel ratings={page.ratings} />
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}
