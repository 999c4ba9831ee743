import { publishesOf } from "#define";
import { csvOf, written } from "../bundle/csv.ts";
import type { Counted } from "./counted.ts";
import { classes } from "./counts.ts";
import type { SchemeText } from "./ground.ts";
import type { Computed, NodeResult } from "./recompute.ts";

/**
 * SDMX-CSV 1.0: the dataflow, dimensions, OBS_VALUE, attributes. Codes: FREQ A (yearly); OBS_STATUS A (normal) or O (missing); CONF_STATUS F (free) or C
 * (left out to protect single units).
 */
const attributes = ["OBS_VALUE", "UNIT_MEASURE", "UNIT_MULT", "OBS_STATUS", "CONF_STATUS"] as const;
const flowOf = ({ id }: Pick<SchemeText, "id">, kind: string): string => `ZHIXING:${id.toUpperCase().replaceAll("-", "_")}${kind}(1.0)`;
const isRegion: ReadonlySet<SchemeText["subject"]> = new Set(["nation", "province", "city", "county"]);

type Observed = { readonly value: number | null; readonly unit: string; readonly isLeftOut?: boolean };
const observed = ({ value, unit, isLeftOut = false }: Observed): readonly string[] => [
  written(value),
  unit,
  "0",
  value === null && !isLeftOut ? "O" : "A",
  isLeftOut ? "C" : "F",
];

/** Scores and ranks of the index and of the nodes below it by unit; of the index also the interval of ranks. */
export function sdmxCsv(text: SchemeText, { nodes, units, intervals, period }: Computed): string {
  const head = ["DATAFLOW", "FREQ", isRegion.has(text.subject) ? "REF_AREA" : "UNIT", "INDICATOR", "MEASURE", "TIME_PERIOD", ...attributes];
  const rows = ({ id, parent, scores, ranks }: NodeResult) =>
    units.flatMap((unit, at) => {
      const line = (measure: string, value: number | null, of: string) =>
        [flowOf(text, ""), "A", unit.id, id, measure, period, ...observed({ value, unit: of })] as const;
      const spread = intervals[at];
      return [
        line("SCORE", scores[at] ?? null, "INDEX"),
        line("RANK", ranks[at] ?? null, "RANK"),
        ...(parent === null && spread ? [line("RANK_P05", spread.low, "RANK"), line("RANK_P95", spread.high, "RANK")] : []),
      ];
    });
  return csvOf(head, nodes.filter(({ level }) => level > 1).flatMap(rows));
}

/** Counts by region and quarter of the ranking, and quartiles of scores by node. */
export function sdmxCountsCsv(text: SchemeText, { table, spread }: Counted, period: string): string {
  const head = ["DATAFLOW", "FREQ", "REF_AREA", "INDICATOR", "CLASS", "MEASURE", "TIME_PERIOD", ...attributes];
  const flow = flowOf(text, "_COUNTS");
  const root = text.tree.find(({ parent }) => parent === undefined)?.id ?? text.id;
  const counts = table.rows.flatMap(({ id, cells }) =>
    cells.map(({ count, hidden }, at) => {
      const told = observed({ value: count, unit: "COUNT", isLeftOut: hidden });
      return [flow, "A", id, root, classes[at] ?? "", "COUNT", period, ...told];
    }),
  );
  const quartiles = spread.flatMap(({ id, low, middle, high }) =>
    (
      [
        ["P25", low],
        ["P50", middle],
        ["P75", high],
      ] as const
    ).map(([measure, value]) => [
      flow,
      "A",
      "_T",
      id,
      "_T",
      measure,
      period,
      ...observed({ value, unit: "INDEX", isLeftOut: value === null }),
    ]),
  );
  return csvOf(head, [...counts, ...quartiles]);
}

/** Whether a release of a scheme tells of units by name. */
export const namesUnits = (text: Pick<SchemeText, "subject" | "publishes">): boolean => publishesOf(text) === "units";
