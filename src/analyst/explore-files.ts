import type { Factor } from "#define";
import type { Sensitivity, Uncertainty } from "#evaluate/composite";
import { csvOf, type Text } from "./csv.ts";
import { type File, headOf, keysOf, lastPeriod } from "./data-files.ts";
import { parametersText } from "./parameters.ts";
import type { Found } from "./report.ts";

/** Runs × units above which single runs are not written out: such a file would be larger than most programs open. */
const mostCells = 5_000_000;

/** Every file of an exploration: intervals, who is ahead, the runs with their parameters, and the indices where they were asked for. */
export function exploreFiles(factors: readonly Factor[], found: Uncertainty | Sensitivity): readonly File[] {
  const files = [
    { name: "rank-intervals.csv", text: intervalsText(found) },
    ...found.periods.flatMap(({ period, rows, ahead }) =>
      ahead === null
        ? []
        : [
            {
              name: period === null ? "ahead.csv" : `ahead-${period.replaceAll(/[^\p{L}\p{N}._-]/gu, "_")}.csv`,
              text: aheadText(found, rows, ahead),
            },
          ],
    ),
    {
      name: "convergence.csv",
      text: csvOf(
        ["runs", "LargestChange"],
        found.convergence.map(({ runs, differs }) => [runs, differs]),
      ),
    },
    { name: "parameters.csv", text: parametersText(factors, found.runs.count, found.runs.pick) },
    ...runFiles(found),
  ];
  return "base" in found ? [...files, ...indexFiles(found)] : files;
}

/** What the report shows of it: of the last period, where there are several. */
export function foundOf(found: Uncertainty | Sensitivity): Found {
  const last = lastPeriod(found.units.map(({ row }) => row));
  return {
    intervals: found.units.flatMap(({ row, rank, standing }) =>
      rank === null || row.period !== last
        ? []
        : [{ unit: row.unit, ...rank, ahead: standing?.ahead ?? 0, tied: standing?.tied ?? 0, behind: standing?.behind ?? 0 }],
    ),
    indices:
      "base" in found
        ? (found.overall ?? []).map(({ first, total }, i) => ({
            factor: found.factors[i] ?? "",
            first: first.value,
            total: total.value,
            low: total.low,
            high: total.high,
          }))
        : [],
    runs: found.runs.count,
    failed: found.failed.count,
  };
}

const intervalsText = ({ units }: Uncertainty): Text =>
  csvOf(
    [
      ...headOf(units.map(({ row }) => row)),
      "Nominal",
      "Mean",
      "Median",
      "Q5",
      "Q95",
      "Score",
      "ScoreMean",
      "ScoreQ5",
      "ScoreQ95",
      "Ahead",
      "Tied",
      "Behind",
      "Group",
    ],
    units.map(({ row, nominal, rank, score, standing, group }) => [
      ...keysOf(row),
      nominal.rank,
      ...[rank?.mean, rank?.median, rank?.low, rank?.high].map((x) => x ?? null),
      nominal.score,
      ...[score?.mean, score?.low, score?.high, standing?.ahead, standing?.tied, standing?.behind].map((x) => x ?? null),
      group,
    ]),
  );

function aheadText({ units }: Uncertainty, rows: readonly number[], ahead: readonly (readonly (number | null)[])[]): Text {
  const codes = rows.map((row) => units[row]?.row.unit ?? "");
  return csvOf(
    ["uCode", ...codes],
    ahead.map((line, i) => [codes[i] ?? "", ...line]),
  );
}

function runFiles({ units, runs }: Uncertainty): readonly File[] {
  if (runs.count * units.length > mostCells) return [];
  const heading = [...headOf(units.map(({ row }) => row)), "Nominal", ...Array.from({ length: runs.count }, (_, run) => `r_${run + 1}`)];
  const text = (nominal: "score" | "rank", of: (run: number, row: number) => number | null) =>
    csvOf(
      heading,
      units.map((unit, row) => [
        ...keysOf(unit.row),
        unit.nominal[nominal],
        ...Array.from({ length: runs.count }, (_, run) => of(run, row)),
      ]),
    );
  return [
    { name: "run-scores.csv", text: text("score", runs.score) },
    { name: "run-ranks.csv", text: text("rank", runs.rank) },
    {
      name: "run-shifts.csv",
      text: csvOf(
        ["rep", "mean_abs_rank_shift"],
        Array.from({ length: runs.count }, (_, run) => [run + 1, runs.shift(run)]),
      ),
    },
  ];
}

function indexFiles({ factors, overall, byUnit }: Sensitivity): readonly File[] {
  const heading = ["Variable", "Si", "STi", "Si_q5", "Si_q95", "STi_q5", "STi_q95"];
  const cells = (indices: Sensitivity["overall"]) =>
    (indices ?? []).map(({ first, total }, i) => [
      factors[i] ?? "",
      first.value,
      total.value,
      first.low,
      first.high,
      total.low,
      total.high,
    ]);
  const rows = byUnit.map(({ row }) => row);
  return [
    { name: "sensitivity.csv", text: csvOf(heading, cells(overall)) },
    {
      name: "sensitivity-by-unit.csv",
      text: csvOf(
        [...headOf(rows), "Output", ...heading],
        byUnit.flatMap(({ row, score, rank }) => [
          ...cells(score).map((line) => [...keysOf(row), "score", ...line]),
          ...cells(rank).map((line) => [...keysOf(row), "rank", ...line]),
        ]),
      ),
    },
  ];
}
