import "../words/commission.ts";
import { Link, useParams } from "@tanstack/react-router";
import type { CommissionAnswer } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/commission.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { CommissionHead } from "./commission-head.tsx";
import { ComparisonPanel } from "./comparison-panel.tsx";
import { OfficeActs } from "./office-acts.tsx";
import { ReadsPanel } from "./reads-panel.tsx";
import { EvaluatorRecordCard, RatingsPanel } from "./record-panel.tsx";
import { ReportsPanel, StatementsPanel } from "./report-panel.tsx";
import { RequestsPanel } from "./requests-panel.tsx";
import { ScopePanel } from "./scope-panel.tsx";
import { useCommission } from "./use-commission.ts";

/** One evaluation from the office's side: what was commissioned, what is opened, what was read, the report and our own figures beside it. */
export function CommissionPage() {
  const { id } = useParams({ from: "/third-party/$id" });
  const { say } = useWords();
  const query = useCommission(id);
  const name = query.data?.title ?? say("commission.title");
  return (
    <Page
      title={name}
      timed={false}
      crumbs={
        <>
          <Link to="/third-party" className="nowrap">
            {say("commission.title")}
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
        {(page) => <Whole page={page} />}
      </AnswerTo>
    </Page>
  );
}

function Whole({ page }: { readonly page: CommissionAnswer }) {
  return (
    <div className="commission">
      <CommissionHead page={page} />
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
    </div>
  );
}
