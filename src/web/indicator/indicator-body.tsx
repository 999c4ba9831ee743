import type { IndicatorAnswer } from "#contract";
import { AboutNumber } from "./about-number.tsx";
import { CasesDrawer } from "./cases-drawer.tsx";
import { ChangePanel } from "./change-panel.tsx";
import { IndicatorHead } from "./indicator-head.tsx";
import { RegionsPanel } from "./regions-panel.tsx";
import { Scoreboard } from "./scoreboard.tsx";
import { SeriesTable } from "./series-table.tsx";
import { TrajectoryPanel } from "./trajectory-panel.tsx";

export function IndicatorBody({ answer }: { readonly answer: IndicatorAnswer }) {
  return (
    <div className="indicator">
      <IndicatorHead answer={answer} />
      <div className="indicator-columns">
        <div className="indicator-column">
          <TrajectoryPanel answer={answer} />
          <ChangePanel changes={answer.changes} of={answer.indicator} region={answer.region.code} />
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
