import type { Normalisation, Step } from "#define";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import { gather, type Slice, scatter, slicesOf } from "../prepare/slices.ts";
import { refusals as shared } from "../refusals.ts";
import type { Act, Remark, State } from "../state.ts";
import { withColumns } from "../table.ts";
import { gapsIn, previousRows, symmetricGrowth } from "./growth.ts";
import { normaliseColumn } from "./normalise-column.ts";
import { faultsOf, methodFor, referenceRow } from "./references.ts";
import { refusals } from "./refusals.ts";
import { remarks } from "./remarks.ts";
import type { Unscaled } from "./scale.ts";
import type { Moved } from "./score.ts";

type NormaliseStep = Extract<Step, { readonly step: "normalise" }>;
/** A column of one slice without scores, and why. */
type Lack = { readonly id: string; readonly method: Normalisation["method"]; readonly period: string | null; readonly why: Unscaled };

/**
 * Every indicator on one scale, more being better. An indicator without any data is left out and told; one with a single value is refused, or left out
 * and told where the step says so.
 * @refuses evaluate/unknownIndicators, unknownUnits, periodUnknown, panelNeeded, numberOutside, scaleTurned, tooFewRows, constantColumns, notNormalisable
 */
export const normalise: Act<"normalise"> = (state, step) => normaliseMoved(state, step);

/** The same with the bounds of each indicator moved, where it has bounds. */
export function normaliseMoved(state: State, step: NormaliseStep, moved?: (id: string) => Moved): Result<State> {
  const faults = faultsOf(state, step);
  if (faults.length > 0) return refuse(...faults);
  const { table, ground } = state;
  const slices = slicesOf(table.rows, step.over);
  const growing = [step, ...Object.values(step.per ?? {})].some(({ method }) => method === "symmetric-growth");
  const previous = growing ? previousRows(table.rows) : undefined;
  const gaps = growing ? gapsIn(table.rows) : [];
  const [lacks, said]: [Lack[], Remark[]] = [[], gaps.length > 0 ? [remarks.growthOverGap({ periods: gaps })] : []];
  const columns = table.columns.map((column, leaf) => {
    const node = ground.frame.nodes[leaf];
    const [id, direction] = [node?.id ?? "", node?.direction ?? 1];
    const method = methodFor(step, id);
    if (method.method === "symmetric-growth" && previous !== undefined) {
      const { scores, limited } = symmetricGrowth(column, direction, previous);
      if (limited > 0) said.push(remarks.growthLimited({ id, count: limited }));
      return scores;
    }
    const scores = new Float64Array(column.length);
    for (const slice of slices) {
      const reference = referenceOf(state, column, method, slice);
      const made = normaliseColumn(gather(column, slice.at), direction, method, { id, target: node?.target, reference }, moved?.(id));
      if (typeof made !== "string") {
        if (slice.at === null) return made;
        scatter(scores, slice.at, made);
        continue;
      }
      lacks.push({ id, method: method.method, period: slice.period ?? null, why: made });
      blank(scores, slice.at);
    }
    return scores;
  });
  const refused = refusalsOf(lacks, step, slices, table.rows.length);
  if (refused.length > 0) return refuse(...refused);
  const { growth: _, ...rest } = state;
  return ok({
    ...rest,
    table: withColumns(table, columns),
    normalised: true,
    ...(onlyGrowth(state, step) ? { growth: true as const } : {}),
    remarks: [...state.remarks, ...said, ...leftOut(lacks)],
  });
}

function referenceOf({ table }: State, column: Float64Array, method: Normalisation, slice: Slice): number | undefined {
  if (method.method !== "distance-to-reference") return undefined;
  // Within a period the reference is that period's; a period that is named counts where the whole panel is looked at.
  const row = referenceRow(table.rows, slice.at, slice.period === undefined ? method : { unit: method.unit });
  return column[row] ?? Number.NaN;
}

function blank(scores: Float64Array, at: Int32Array | null): void {
  if (at === null) scores.fill(Number.NaN);
  else for (const row of at) scores[row] = Number.NaN;
}

const onlyGrowth = ({ table }: State, step: NormaliseStep): boolean =>
  table.ids.every((id) => methodFor(step, id).method === "symmetric-growth");

function refusalsOf(lacks: readonly Lack[], step: NormaliseStep, slices: readonly Slice[], rows: number): readonly Refusal[] {
  const even = lacks.filter(({ why }) => why === "no-spread");
  const alone = slices.some(({ at }) => (at?.length ?? rows) === 1);
  if (even.length > 0 && alone && step.constant !== "leave-out") return [shared.tooFewRows({ count: 1, least: 2 })];
  const others = Map.groupBy(
    lacks.filter(({ why }) => why !== "no-spread" && why !== "nothing-there"),
    ({ method, why }) => `${method} ${why}`,
  );
  return [
    ...(even.length > 0 && step.constant !== "leave-out" ? [shared.constantColumns({ ids: idsOf(even) })] : []),
    ...[...others.values()].flatMap((alike) => {
      const [{ method, why } = { method: "", why: "no-spread" as const }] = alike;
      return why === "no-spread" || why === "nothing-there" ? [] : [refusals.notNormalisable({ ids: idsOf(alike), method, why })];
    }),
  ];
}

function leftOut(lacks: readonly Lack[]): readonly Remark[] {
  return [...Map.groupBy(lacks, ({ why, period }) => `${why} ${period ?? ""}`).values()].map((alike) => {
    const facts = { ids: idsOf(alike), period: alike[0]?.period ?? null };
    return alike[0]?.why === "nothing-there" ? remarks.nothingThere(facts) : remarks.constantLeftOut(facts);
  });
}

const idsOf = (lacks: readonly Lack[]): readonly string[] => [...new Set(lacks.map(({ id }) => id))];
