import type { IndicatorAnswer } from "#contract";
import { ChangeNote, ChangeParts } from "../parts/change-parts.tsx";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { AboutNumber } from "./about-number.tsx";
import { CasesDrawer } from "./cases-drawer.tsx";
import { IndicatorHead } from "./indicator-head.tsx";
import { RegionsPanel } from "./regions-panel.tsx";
import { Scoreboard } from "./scoreboard.tsx";
import { SeriesTable } from "./series-table.tsx";
import { TrajectoryPanel } from "./trajectory-panel.tsx";

export function IndicatorBody({ answer }: { readonly answer: IndicatorAnswer }) {
  const { say } = useWords();
  const [change] = answer.changes;
  return (
    <div className="indicator">
      <IndicatorHead answer={answer} />
      <div className="indicator-columns">
        <div className="indicator-column">
          <TrajectoryPanel answer={answer} />
          {change && (
            <Panel
              className="explained"
              title={say("change.title")}
              note={<ChangeNote change={change} of={{ indicator: answer.indicator.id, label: answer.indicator.label }} />}
            >
              <ChangeParts changes={answer.changes} region={answer.region.code} most={4} />
            </Panel>
          )}
          <SeriesTable answer={answer} />
          <Scoreboard answer={answer} />
        </div>
        <div className="indicator-column">
          <AboutNumber answer={answer} />
          <RegionsPanel answer={answer} />
        </div>
      </div>
      {answer.baseRate && <CasesDrawer baseRate={answer.baseRate} indicator={answer.indicator.id} />}
    </div>
  );
}
