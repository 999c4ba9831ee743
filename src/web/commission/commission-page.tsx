import { useParams } from "@tanstack/react-router";
import { CommissionHead } from "./commission-head.tsx";
import { ComparisonPanel } from "./comparison-panel.tsx";
import { EvaluationFrame } from "./evaluation-frame.tsx";
import { OfficeActs } from "./office-acts.tsx";
import { ReadsPanel } from "./reads-panel.tsx";
import { EvaluatorRecordCard, RatingsPanel } from "./record-panel.tsx";
import { ReportsPanel, StatementsPanel } from "./report-panel.tsx";
import { RequestsPanel } from "./requests-panel.tsx";
import { ScopePanel } from "./scope-panel.tsx";
import { useCommission } from "./use-commission.ts";
import { WithdrawalPanel } from "./withdrawal-panel.tsx";

/** One evaluation from the office's side: what was commissioned, what is opened, what was read, the report and our own figures beside it. */
export function CommissionPage() {
  const { id } = useParams({ from: "/third-party/$id" });
  return (
    <EvaluationFrame home="/third-party" query={useCommission(id)} nameOf={({ title }) => title} bones={[6, 2, 4]}>
      {(page) => (
        <>
          <CommissionHead page={page} />
          {page.withdrawal && <WithdrawalPanel withdrawal={page.withdrawal} />}
          <OfficeActs page={page} />
          <ScopePanel page={page} />
          <RequestsPanel page={page} />
          <ReportsPanel page={page} />
          {page.comparison && <ComparisonPanel page={page} comparison={page.comparison} />}
          <StatementsPanel page={page} />
          <RatingsPanel ratings={page.ratings} />
          {page.record && page.ratings.length === 0 && (
            <section className="panel">
              <EvaluatorRecordCard record={page.record} />
            </section>
          )}
          <ReadsPanel reads={page.reads} />
        </>
      )}
    </EvaluationFrame>
  );
}
