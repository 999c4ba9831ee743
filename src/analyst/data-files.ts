import { type Built, byPeriod, type DataSet, effectiveWeights, type Frame, ranksOf, type Table } from "#evaluate/composite";
import { csvOf, each, type Text } from "./csv.ts";
import type { Given } from "./tables.ts";

/** A file to be written: its name and what stands in it. */
export type File = { readonly name: string; readonly text: Text };
type Row = Table["rows"][number];
type Cell = string | number | null;

const isPanel = (rows: readonly Row[]): boolean => rows.some((row) => row.period !== undefined);
/** Columns that say which unit, and which period where there are several. */
export const headOf = (rows: readonly Row[]): readonly string[] => (isPanel(rows) ? ["uCode", "Time"] : ["uCode"]);
export const keysOf = (row: Row): readonly Cell[] => (row.period === undefined ? [row.unit] : [row.unit, row.period]);

/** The latest period of some rows; undefined where they have none. */
export const lastPeriod = (rows: readonly Row[]): string | undefined =>
  rows
    .flatMap(({ period }) => period ?? [])
    .sort(byPeriod)
    .at(-1);

/** Every file of a built index: the data after each step, scores, ranks, weights, and what the steps did. */
export function dataFiles(given: Given, built: Built): readonly File[] {
  const { ground } = built;
  return [
    { name: "data-00-raw.csv", text: tableText(ground.table) },
    ...built.sets.flatMap((set, i) => dataOf(set, i)),
    { name: "scores.csv", text: scoresText(given, built) },
    { name: "ranks.csv", text: ranksText(built) },
    { name: "weights.csv", text: weightsText(ground.frame, built) },
    ...didFiles(ground.frame, built),
  ];
}

function dataOf({ step, state }: DataSet, i: number): readonly File[] {
  const number = String(i + 1).padStart(2, "0");
  if (["weigh", "aggregate", "chain", "rescale"].includes(step.step)) return [];
  return [{ name: `data-${number}-${step.step}.csv`, text: tableText(state.table) }];
}

const tableText = ({ rows, ids, columns }: Table): Text =>
  csvOf(
    [...headOf(rows), ...ids],
    each(rows, (row, i) => [...keysOf(row), ...columns.map((column) => column[i] ?? null)]),
  );

/** Nodes from the root down, as a reader looks for them. */
const fromTop = ({ nodes }: Frame): readonly number[] => nodes.map((_, i) => nodes.length - 1 - i);

/** Ranks of a node, within each period. */
export function nodeRanks({ rows, scores }: Built, node: number): readonly number[] {
  const column = scores[node] ?? new Float64Array(rows.length).fill(Number.NaN);
  const ranks: number[] = new Array(rows.length).fill(0);
  for (const [, at] of Map.groupBy(rows.keys(), (i) => rows[i]?.period ?? "")) {
    const own = ranksOf(Float64Array.from(at, (i) => column[i] ?? Number.NaN));
    for (const [place, i] of at.entries()) ranks[i] = own[place] ?? 0;
  }
  return ranks;
}

function scoresText(given: Given, built: Built): Text {
  const { frame } = built.ground;
  const upper = fromTop(frame).filter((node) => node >= frame.leafCount);
  const ranks = nodeRanks(built, frame.root);
  const lines = built.rows.map((row, i) => ({
    rank: ranks[i] ?? 0,
    period: row.period ?? "",
    cells: [
      ...keysOf(row),
      given.unitNames.get(row.unit) ?? row.unit,
      ranks[i] || null,
      ...upper.map((node) => built.scores[node]?.[i] ?? null),
    ],
  }));
  const sorted = lines.sort((a, b) => byPeriod(a.period, b.period) || (a.rank || 1e9) - (b.rank || 1e9));
  return csvOf(
    [...headOf(built.rows), "uName", "Rank", ...upper.map((node) => frame.nodes[node]?.id ?? "")],
    sorted.map(({ cells }) => cells),
  );
}

function ranksText(built: Built): Text {
  const { frame } = built.ground;
  const nodes = fromTop(frame);
  const ranks = nodes.map((node) => nodeRanks(built, node));
  return csvOf(
    [...headOf(built.rows), ...nodes.map((node) => frame.nodes[node]?.id ?? "")],
    each(built.rows, (row, i) => [...keysOf(row), ...ranks.map((column) => column[i] || null)]),
  );
}

/** Weights as used: relative among siblings, and what each counts in the whole. */
function weightsText(frame: Frame, { state }: Built): Text {
  const effective = effectiveWeights(frame, state.weights);
  return csvOf(
    ["iCode", "Level", "Parent", "Weight", "EffectiveWeight"],
    frame.nodes.map(({ id, parent }, i) => [id, frame.level[i] ?? 0, parent, state.weights[i] ?? null, effective[i] ?? null]),
  );
}

function didFiles({ nodes }: Frame, { rows, state }: Built): readonly File[] {
  const { screened, treated, filled, marks, remarks } = state;
  const files: File[] = [];
  if (screened.length > 0)
    files.push({
      name: "screening.csv",
      text: csvOf(
        ["uCode", "Time", "N_missing", "N_zero", "Dat_Avail", "Non_Zero", "Included", "Forced"],
        each(screened, (s) => [
          s.unit,
          s.period ?? null,
          s.missing,
          s.zero,
          s.availability,
          s.nonZero,
          String(s.kept),
          String(s.forced ?? false),
        ]),
      ),
    });
  if (treated.length > 0)
    files.push({
      name: "treatment.csv",
      text: csvOf(
        [
          "iCode",
          "Time",
          "Passed",
          "Skew",
          "Kurtosis",
          "Moved",
          "PassedThen",
          "SkewThen",
          "KurtosisThen",
          "Transform",
          "PassedAtEnd",
          "SkewAtEnd",
          "KurtosisAtEnd",
        ],
        each(treated, ({ id, period, before, moved, afterMoving, transform, after }) => [
          id,
          period ?? null,
          ...checkCells(before),
          moved,
          ...checkCells(afterMoving),
          transform ?? null,
          ...checkCells(after),
        ]),
      ),
    });
  if (marks.length > 0) files.push({ name: "treatment-points.csv", text: marksText(state.table, marks) });
  if (filled.length > 0)
    files.push({
      name: "filled.csv",
      text: csvOf(
        ["uCode", "Time", "iCode", "Value", "StandardDeviation", "From"],
        each(filled, ({ row, leaf, value, sd, from }) => {
          const at = rows[row];
          return [at?.unit ?? "", at?.period ?? null, nodes[leaf]?.id ?? "", value, sd, from ?? null];
        }),
      ),
    });
  files.push({
    name: "remarks.csv",
    text: csvOf(
      ["Code", "zh", "en"],
      each(remarks, ({ code, say }) => [code, say.zh, say.en]),
    ),
  });
  return files;
}

type Check = Built["state"]["treated"][number]["before"];
const checkCells = (check: Check | undefined): readonly Cell[] =>
  check === undefined ? [null, null, null] : [String(check.passes), check.skew, check.kurtosis];

const markWords = ["", "winhi", "winlo", "transformed"];
const marksText = ({ rows, ids }: Table, marks: Built["state"]["marks"]): Text =>
  csvOf(
    [...headOf(rows), ...ids],
    each(rows, (row, i) => [...keysOf(row), ...marks.map((column) => markWords[column[i] ?? 0] ?? "")]),
  );
