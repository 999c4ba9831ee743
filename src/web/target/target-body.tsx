import "../words/alerts.ts";
import type { TargetAnswer } from "#contract";
import { MattersPanel } from "../alerts/matters-panel.tsx";
import { ProposeDoor } from "../alerts/propose-door.tsx";
import { AboutNumber } from "../indicator/about-number.tsx";
import { CasesDrawer } from "../indicator/cases-drawer.tsx";
import { ChangePanel } from "../indicator/change-panel.tsx";
import { TrajectoryPanel } from "../indicator/trajectory-panel.tsx";
import { AsksPanel } from "./asks-panel.tsx";
import { CitiesPanel } from "./cities-panel.tsx";
import { DecisionsPanel } from "./decisions-panel.tsx";
import { GatesPanel } from "./gates-panel.tsx";
import { PeersPanel } from "./peers-panel.tsx";
import { StripsPanel } from "./strips-panel.tsx";
import { TargetHead } from "./target-head.tsx";

/** The page in the order its questions come: how it stands, what is asked, its way and what the number is, why it moved and who else did better. */
export function TargetBody({ answer }: { readonly answer: TargetAnswer }) {
  const { about, row } = answer;
  const drawn = about.series.some(({ actual }) => actual.kind === "figure") && answer.gates === null;
  const explained = about.changes.length > 0;
  // Where no parts of the change are known, the rankings stand under the chart instead.
  const besideChart = drawn && !explained && answer.strips.length > 0;
  return (
    <div className="target-page">
      <TargetHead answer={answer} />
      <AsksPanel answer={answer} />
      <MattersPanel title="matters.ofTarget" empty="matters.noneOfTarget" filter={{ target: row.id }} listed={{ target: row.id }} />
      <DecisionsPanel answer={answer} />
      {answer.gates && <GatesPanel gates={answer.gates} answer={answer} />}
      <div className={drawn || explained ? "target-upper" : "target-upper is-single"}>
        <div className="target-column">
          {drawn && <TrajectoryPanel answer={about} marks={answer.marks} plannedPerYear={answer.plannedPerYear} />}
          {besideChart && <StripsPanel strips={answer.strips} region={about.region} />}
          {explained && <ChangePanel changes={about.changes} of={about.indicator} region={about.region.code} />}
        </div>
        <AboutNumber answer={about} target={answer} />
      </div>
      {answer.peers && <PeersPanel peers={answer.peers} row={row} />}
      {((!besideChart && answer.strips.length > 0) || answer.cities) && (
        <div
          className={!besideChart && answer.strips.length > 0 && answer.cities ? "target-lower is-wide-first" : "target-lower is-single"}
        >
          {!besideChart && answer.strips.length > 0 && <StripsPanel strips={answer.strips} region={about.region} />}
          {answer.cities && <CitiesPanel cities={answer.cities} />}
        </div>
      )}
      <ProposeDoor />
      {about.baseRate && <CasesDrawer baseRate={about.baseRate} indicator={about.indicator.id} />}
    </div>
  );
}
