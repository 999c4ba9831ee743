import { ok, type Result, refuse } from "#kernel";
import type { Remark } from "../state.ts";
import type { Row } from "../table.ts";
import { groupsOf, type Standing, standingsOf } from "./groups.ts";
import type { Estimate } from "./indices.ts";
import { mostPairs, squaresOf } from "./pairs.ts";
import { exploreRefusals as refusals } from "./refusals.ts";
import * as remarks from "./remarks.ts";
import type { Figures, OutputIndices, PeriodUncertainty, Runs, Uncertainty, UnitUncertainty } from "./results.ts";
import { checkpointsOf, figures, summaryWidth } from "./summary.ts";
import type { Nominal } from "./task.ts";
import type { Failures, Task } from "./work.ts";

const orNull = (x: number | undefined): number | null => (x === undefined || Number.isNaN(x) ? null : x);
const rankOrNull = (rank: number | undefined): number | null => rank || null;

/**
 * What a filled task says, in the words of rooms: null where there is nothing.
 * @refuses evaluate/everyRunFailed with each reason
 */
export function uncertaintyOf(task: Task, nominal: Nominal, failures: Failures): Result<Uncertainty> {
  const failed = failures.reduce((sum, { count }) => sum + count, 0);
  if (failed === task.runs) return refuse(refusals.everyRunFailed({ runs: task.runs }), ...failures.map(({ refusal }) => refusal));
  const { rows } = task.ground.table;
  const periods = task.groups.map((own, g) => periodOf(task, own, g, nominal));
  const units = rows.map((row, place) => unitOf(task, row, place, nominal, periods));
  return ok({
    seed: task.seed,
    units,
    periods: periods.map(({ standings, ...period }) => period),
    convergence: convergenceOf(task),
    failed: { count: failed, reasons: failures.map(({ count, refusal }) => ({ count, refusal })) },
    remarks: remarksOf(task, units, failures, failed),
    runs: runsOf(task, nominal),
  });
}

type Period = PeriodUncertainty & { readonly standings: readonly Standing[] | null };

function periodOf(task: Task, rows: readonly number[], g: number, nominal: Nominal): Period {
  const period = task.ground.table.rows[rows[0] ?? 0]?.period ?? null;
  if (task.ahead === null) return { period, rows, ahead: null, shared: null, groups: null, standings: null };
  const start = squaresOf(task.groups).starts[g] ?? 0;
  const { ahead, both } = task.ahead;
  const share = (count: number, i: number, j: number): number | null => {
    const met = both[start + i * rows.length + j] ?? 0;
    return i === j || met === 0 ? null : count / met;
  };
  const aheadOf = (i: number, j: number): number => ahead[start + i * rows.length + j] ?? 0;
  const bothOf = (i: number, j: number): number => both[start + i * rows.length + j] ?? 0;
  const chances = rows.map((_, i) => rows.map((__, j) => share(aheadOf(i, j), i, j)));
  const shared = rows.map((_, i) => rows.map((__, j) => share(bothOf(i, j) - aheadOf(i, j) - aheadOf(j, i), i, j)));
  const order = bestFirst(task, rows, nominal);
  return {
    period,
    rows,
    ahead: chances,
    shared,
    groups: groupsOf(chances, order).map((group) => group.map((i) => rows[i] ?? 0)),
    standings: standingsOf(chances),
  };
}

/** Places in `rows` that have a rank in some run, by median rank, then mean rank, then the rank of the index as it stands. */
function bestFirst(task: Task, rows: readonly number[], { ranks }: Nominal): readonly number[] {
  const last = checkpointsOf(task.sample).length - 1;
  return rows
    .map((row, i) => ({ i, row, rank: rankFigures(task, row, last) }))
    .flatMap(({ rank, ...rest }) => (rank === null ? [] : [{ ...rest, rank }]))
    .sort((a, b) => a.rank.median - b.rank.median || a.rank.mean - b.rank.mean || (ranks[a.row] ?? 0) - (ranks[b.row] ?? 0))
    .map(({ i }) => i);
}

const widthOf = (task: Task): number => summaryWidth(checkpointsOf(task.sample).length);
function figuresAt({ summary }: Task, at: number): Figures | null {
  const [mean = Number.NaN, median = Number.NaN, low = Number.NaN, high = Number.NaN] = summary.subarray(at, at + figures.length);
  return Number.isNaN(mean) ? null : { mean, median, low, high };
}
const rankFigures = (task: Task, row: number, checkpoint: number): Figures | null =>
  figuresAt(task, row * widthOf(task) + 1 + figures.length * (1 + checkpoint));

function unitOf(task: Task, row: Row, place: number, nominal: Nominal, periods: readonly Period[]): UnitUncertainty {
  const period = periods.find(({ rows }) => rows.includes(place));
  const group = period?.groups?.findIndex((rows) => rows.includes(place)) ?? -1;
  return {
    row,
    nominal: { score: orNull(nominal.scores[place]), rank: rankOrNull(nominal.ranks[place]) },
    rank: rankFigures(task, place, checkpointsOf(task.sample).length - 1),
    score: figuresAt(task, place * widthOf(task) + 1),
    runs: task.summary[place * widthOf(task)] ?? 0,
    standing: period?.standings?.[period.rows.indexOf(place)] ?? null,
    group: group < 0 ? null : group + 1,
  };
}

function convergenceOf(task: Task): Uncertainty["convergence"] {
  const checkpoints = checkpointsOf(task.sample);
  const at = checkpoints.map((_, c) => task.ground.table.rows.map((__, row) => rankFigures(task, row, c)));
  const last = at.at(-1) ?? [];
  return checkpoints.map((runs, c) => {
    const ranks = at[c] ?? [];
    const ends = ranks.flatMap((own, row) => {
      const then = last[row];
      return own && then ? [Math.abs(own.low - then.low), Math.abs(own.high - then.high)] : [];
    });
    return { runs, differs: ends.reduce((most, end) => Math.max(most, end), 0), ranks };
  });
}

function remarksOf(task: Task, units: readonly UnitUncertainty[], failures: Failures, failed: number) {
  const rows = units.length;
  const done = task.sample - task.failed.subarray(0, task.sample).reduce((sum, one) => sum + one, 0);
  const missing = units.filter(({ runs }) => runs < done);
  const names = missing.map(({ row }) => (row.period === undefined ? row.unit : `${row.unit} ${row.period}`));
  return [
    ...(failed > 0 ? [remarks.runsFailed(failures, task.runs)] : []),
    ...(missing.length > 0 ? [remarks.ranksMissing(names, Math.min(...missing.map(({ runs }) => runs)), done)] : []),
    ...(task.ahead === null ? [remarks.pairsNotCounted(rows, mostPairs)] : []),
    ...mixedScales(task.method),
  ];
}

/** What decides on which scale a normalisation ends; its bounds do not. */
const scaling = ["method", "low", "high", "mean", "sd", "factor", "scale", "base", "span"];

function mixedScales({ factors = [] }: Task["method"]): readonly Remark[] {
  const options = factors.flatMap((factor) => (factor.kind === "choice" ? factor.options.filter(({ step }) => step === "normalise") : []));
  const scales = options.map((option) =>
    Object.entries(option)
      .flatMap(([key, value]) => (scaling.includes(key) ? [String(value)] : []))
      .join(" "),
  );
  const different = [...new Set(scales)];
  return different.length > 1 ? [remarks.scalesMixed(different)] : [];
}

function runsOf(task: Task, nominal: Nominal): Runs {
  const rows = task.ground.table.rows.length;
  const factors = task.method.factors?.length ?? 0;
  return {
    count: task.runs,
    pick: (run, factor) => task.picks[run * factors + factor] ?? 0,
    score: (run, row) => orNull(task.scores[run * rows + row]),
    rank: (run, row) => rankOrNull(task.ranks[run * rows + row]),
    shift: (run) => (task.failed[run] ? null : shiftOf(task.ranks.subarray(run * rows, (run + 1) * rows), nominal.ranks)),
  };
}

/** Mean over the rows that have a rank in both. */
function shiftOf(ranks: Int32Array, nominal: Int32Array): number | null {
  let [sum, count] = [0, 0];
  for (let row = 0; row < ranks.length; row += 1) {
    const [now, then] = [ranks[row] ?? 0, nominal[row] ?? 0];
    if (now === 0 || then === 0) continue;
    sum += Math.abs(now - then);
    count += 1;
  }
  return count === 0 ? null : sum / count;
}

/** The indices of one row's score and rank, as the threads left them. */
export function indicesAt(task: Task, row: number): { readonly score: OutputIndices; readonly rank: OutputIndices } {
  const factors = task.method.factors?.length ?? 0;
  const made = (target: number): OutputIndices => {
    const at = (row * 2 + target) * factors * 6;
    const own = task.analysis?.indices.subarray(at, at + factors * 6) ?? new Float64Array();
    if (own.length === 0 || Number.isNaN(own[0] ?? Number.NaN)) return null;
    const estimate = (i: number): Estimate => ({ value: own[i] ?? 0, low: own[i + 1] ?? 0, high: own[i + 2] ?? 0 });
    return Array.from({ length: factors }, (_, factor) => ({ first: estimate(factor * 6), total: estimate(factor * 6 + 3) }));
  };
  return { score: made(0), rank: made(1) };
}
