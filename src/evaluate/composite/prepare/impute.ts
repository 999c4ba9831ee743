import type { Step } from "#define";
import { ok, type Refusal, refuse } from "#kernel";
import { own } from "../own.ts";
import type { Act, State } from "../state.ts";
import { fillByEm } from "./expectation.ts";
import { type Filling, fillingOf } from "./filling.ts";
import { fillByColumn } from "./impute-column.ts";
import { fillByPanel } from "./impute-panel.ts";
import { fillByRow } from "./impute-row.ts";
import { refusals } from "./refusals.ts";
import { unlike } from "./times.ts";

type ImputeStep = Extract<Step, { readonly step: "impute" }>;

/**
 * Fills missing cells and keeps, for each, the deviation of what it could have been. Cells that are there come back unchanged; what cannot be filled
 * stays missing and is told.
 * @refuses evaluate/unknownGrouping, unknownLevel, panelNeeded, periodsDiffer, numberOutside, tooFewForEm, tooManyForEm
 */
export const impute: Act<"impute"> = (state, step) => {
  const faults = faultsOf(state, step);
  if (faults.length > 0) return refuse(...faults);
  const filling = fillingOf(state);
  const refused = fill(state, step, filling);
  return refused.length > 0 ? refuse(...refused) : ok(filling.done());
};

function fill(state: State, step: ImputeStep, filling: Filling): readonly Refusal[] {
  if (step.by === "em") return fillByEm(state, step, filling);
  if (step.by === "column") fillByColumn(state, step, filling);
  else if (step.by === "row") fillByRow(state, step, filling);
  else fillByPanel(state, step, filling);
  return [];
}

function faultsOf({ ground, table }: State, step: ImputeStep): readonly Refusal[] {
  const top = ground.frame.level[ground.frame.root] ?? 2;
  const faults: Refusal[] = [];
  if (step.by === "column" && step.within !== undefined && own(ground.groups, step.within) === undefined)
    faults.push(refusals.unknownGrouping({ name: step.within, known: Object.keys(ground.groups ?? {}) }));
  if (
    (step.by === "row" || step.by === "em") &&
    step.level !== undefined &&
    !(Number.isInteger(step.level) && step.level >= 2 && step.level <= top)
  )
    faults.push(refusals.unknownLevel({ level: step.level, top }));
  if (step.by === "panel" && table.rows.some((row) => row.period === undefined)) faults.push(refusals.panelNeeded({ step: "impute" }));
  const differing = step.by === "panel" ? unlike(table.rows) : [];
  if (differing.length > 0) faults.push(refusals.periodsDiffer({ step: "impute", periods: differing }));
  if (step.by === "panel" || step.by === "em") {
    const { most } = step;
    if (most !== undefined && !(most > 0)) faults.push(refusals.numberOutside({ name: "most", value: most, least: 0 }));
  }
  if (step.by === "em" && step.tolerance !== undefined && !(step.tolerance > 0))
    faults.push(refusals.numberOutside({ name: "tolerance", value: step.tolerance, least: 0 }));
  return faults;
}
