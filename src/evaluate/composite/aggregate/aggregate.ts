import type { AggregateStep, Aggregation } from "#define";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import { missingIn } from "../prepare/filling.ts";
import { refusals } from "../refusals.ts";
import type { Act, Remark, State } from "../state.ts";
import { periodsOf, type Row } from "../table.ts";
import { type Combined, combine, type Family } from "./combine.ts";
import * as remarks from "./remarks.ts";

/**
 * Scores of all nodes from the normalised indicators up to the root. Missing children are left out and the weights of the others renormalised; a node
 * has no value where fewer than the share `least` of its children are there. Methods that place units against one another do so within each period,
 * unless the step says `over: "panel"`.
 * @refuses evaluate/levelUnknown, leastOutside, and what `combine` refuses; for all nodes at once
 */
export const aggregate: Act<"aggregate"> = (state, step) => {
  const { frame } = state.ground;
  const faults = [...faultsOf(step, frame.level[frame.root] ?? 1)];
  const told: Remark[] = [];
  const scores: Float64Array[] = [...state.table.columns];
  const names = state.table.rows.map(({ unit, period }) => (period === undefined ? unit : `${unit} ${period}`));
  for (let node = frame.leafCount; node < frame.nodes.length; node += 1) {
    const below = frame.children[node] ?? [];
    const family: Family = {
      node: frame.nodes[node]?.id ?? "",
      parts: below.map((child) => scores[child] ?? new Float64Array()),
      weights: below.map((child) => state.weights[child] ?? 0),
      least: step.least ?? 0,
      names,
    };
    const made = combineOver(step.levels?.[frame.level[node] ?? 0] ?? step, family, state.table.rows, step.over);
    scores.push(made.ok ? made.value.scores : new Float64Array(names.length).fill(Number.NaN));
    if (made.ok) told.push(...made.value.remarks);
    else faults.push(...made.refusals);
  }
  if (faults.length > 0) return refuse(...faults);
  return ok({ ...state, scores, remarks: [...state.remarks, ...told, ...absences(state, scores)] });
};

const apart: ReadonlySet<Aggregation["method"]> = new Set(["mazziotta-pareto", "topsis", "copeland", "kemeny", "benefit-of-doubt"]);

/** Period by period where units are placed against one another. */
function combineOver(method: Aggregation, family: Family, rows: readonly Row[], over: AggregateStep["over"]): Result<Combined> {
  const periods = apart.has(method.method) && over !== "panel" ? periodsOf(rows) : [];
  if (periods.length < 2) return combine(method, family);
  const scores = new Float64Array(rows.length).fill(Number.NaN);
  const told: Remark[] = [];
  for (const { at } of periods) {
    const made = combine(method, {
      ...family,
      parts: family.parts.map((part) => Float64Array.from(at, (row) => part[row] ?? Number.NaN)),
      names: at.map((row) => family.names[row] ?? ""),
    });
    if (!made.ok) return made;
    for (const [i, row] of at.entries()) scores[row] = made.value.scores[i] ?? Number.NaN;
    told.push(...made.value.remarks);
  }
  return ok({ scores, remarks: told });
}

function faultsOf({ least = 0, levels = {} }: AggregateStep, highest: number): readonly Refusal[] {
  const unknown = Object.keys(levels).filter((level) => !(Number(level) >= 2 && Number(level) <= highest));
  return [
    ...(unknown.length > 0 ? [refusals.levelUnknown({ levels: unknown, highest })] : []),
    ...(least >= 0 && least <= 1 ? [] : [refusals.leastOutside({ least })]),
  ];
}

/** What is not there is told once. */
function absences(state: State, scores: readonly Float64Array[]): readonly Remark[] {
  const { frame } = state.ground;
  const rows = state.table.rows.length;
  const empty: string[] = [];
  const gaps: Record<string, number> = {};
  const without: Record<string, number> = {};
  const weightless: string[] = [];
  const leaving = state.remarks.filter(({ code }) => code === "constant-left-out" || code === "nothing-there");
  const told = new Set(leaving.flatMap(({ facts }) => facts.ids as readonly string[]));
  for (const [node, column] of scores.entries()) {
    const id = frame.nodes[node]?.id ?? "";
    if (node >= frame.leafCount && frame.children[node]?.every((child) => state.weights[child] === 0)) {
      weightless.push(id);
      continue;
    }
    const missing = missingIn(column);
    if (missing === 0) continue;
    if (node >= frame.leafCount) without[id] = missing;
    else if (missing === rows && !told.has(id)) empty.push(id);
    // A first period has no growth, by its nature; where a chain breaks it is told.
    else if (missing < rows && state.growth !== true) gaps[id] = missing;
  }
  return [
    ...(empty.length > 0 ? [remarks.emptyColumns(empty)] : []),
    ...(Object.keys(gaps).length > 0 ? [remarks.gapsCarried(gaps, rows)] : []),
    ...(weightless.length > 0 ? [remarks.withoutWeight(weightless)] : []),
    ...(Object.keys(without).length > 0 ? [remarks.withoutScore(without, rows)] : []),
  ];
}
