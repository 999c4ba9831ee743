import "../words/commission.ts";
import { useParams } from "@tanstack/react-router";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { CommissionHead } from "./commission-head.tsx";
import { ComparisonPanel } from "./comparison-panel.tsx";
import { EvaluationFrame } from "./evaluation-frame.tsx";
import { OpenedItemView } from "./opened-view.tsx";
import { RatingsPanel } from "./record-panel.tsx";
import { ReportsPanel, StatementsPanel } from "./report-panel.tsx";
import { RequestsPanel } from "./requests-panel.tsx";
import { ScopeItem } from "./scope-panel.tsx";
import { useVisit } from "./use-commission.ts";
import { VisitActs } from "./visit-acts.tsx";
import { WithdrawalPanel } from "./withdrawal-panel.tsx";

/** An evaluator's visit: the commission, what was opened for it, and the way from accepting to the signed report. */
export function VisitPage() {
  const { id } = useParams({ from: "/evaluator/$id" });
  const { say } = useWords();
  return (
    <EvaluationFrame home="/evaluator" query={useVisit(id)} nameOf={({ title }) => title} bones={[6, 2, 4]}>
      {(page) => (
        <>
          <CommissionHead page={page} />
          {page.withdrawal && <WithdrawalPanel withdrawal={page.withdrawal} />}
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
        </>
      )}
    </EvaluationFrame>
  );
}
