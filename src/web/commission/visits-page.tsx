import "../words/commission.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/commission.css";
import "../styles/pages.css";
import { useWords } from "../words/index.ts";
import { CommissionRows } from "./commissions-page.tsx";
import { useVisits } from "./use-commission.ts";

/** What an evaluator was commissioned with; all that an evaluator's account opens. */
export function VisitsPage() {
  const { say } = useWords();
  const query = useVisits();
  return (
    <Page title={say("visit.title")} crumbs={<h1>{say("visit.title")}</h1>} timed={false}>
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={3} height={28} />
          </section>
        }
      >
        {({ rows }) => (
          <div className="commissions">
            <Panel title={say("commission.list")} note={say("visit.say")}>
              <CommissionRows rows={rows} to="/evaluator/$id" />
            </Panel>
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}
