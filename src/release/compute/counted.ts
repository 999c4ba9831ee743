import { z } from "zod";
import { canonicalJson, ok, type Result, refuse } from "#kernel";
import { csvOf, written } from "../bundle/csv.ts";
import { names } from "../bundle/manifest.ts";
import type { Rule } from "../protect/protect.ts";
import { refusals } from "../refusals.ts";
import { classes, countsOf, publishedCounts, type Table } from "./counts.ts";
import type { SchemeText } from "./ground.ts";
import type { InputCell } from "./inputs.ts";
import { ownCells, qualityOf, qualitySchema, sourceSchema, sourcesOf } from "./quality.ts";
import type { Computed } from "./recompute.ts";
import { labelOfNode } from "./results.ts";

const label = z.object({ zh: z.string(), en: z.string() });
const number = z.number().nullable();
const spreadRow = z.object({ id: z.string(), low: number, middle: number, high: number });
/**
 * Quartiles of the scores of a node over all units; none where a quarter of them would be fewer than may be shown. How many have a score is not said: against
 * the table it could tell a count that is left out there.
 */
export type SpreadRow = z.infer<typeof spreadRow>;

const countedSchema = z.object({
  units: z.number().int(),
  table: z.object({
    columns: z.array(label),
    rows: z.array(
      z.object({ id: z.string(), label, cells: z.array(z.object({ count: z.number().int().nullable(), hidden: z.boolean() })) }),
    ),
    rule: label,
  }),
  spread: z.array(spreadRow),
  sources: z.array(sourceSchema),
  quality: qualitySchema,
  method: z.object({
    nodes: z.array(z.object({ id: z.string(), parent: z.string().nullable(), level: z.number(), weight: z.number(), share: z.number() })),
    factors: z.array(z.object({ id: z.string(), first: number, total: number })),
    runs: z.number().int(),
    remarks: z.array(z.object({ code: z.string(), say: label })),
  }),
});
/** Everything a release of counts says: no unit stands in it, and no figure of one. */
export type Counted = z.infer<typeof countedSchema>;

/** Quartiles are given to a tenth of a point: the last digits of two neighbours would be theirs alone. */
const places = 1;

function spreadOf(id: string, scores: readonly (number | null)[], { frequency }: Rule): SpreadRow {
  const known = scores.flatMap((score) => score ?? []).sort((a, b) => a - b);
  const at = (share: number): number | null => {
    if (known.length < 4 * frequency) return null;
    const place = share * (known.length - 1);
    const [low, high] = [known[Math.floor(place)] ?? 0, known[Math.ceil(place)] ?? 0];
    return Number((low + (place - Math.floor(place)) * (high - low)).toFixed(places));
  };
  return { id, low: at(0.25), middle: at(0.5), high: at(0.75) };
}

/**
 * What is told of many units without telling of one.
 * @refuses release/tooFewUnits
 */
export function countedOf(computed: Computed, cells: readonly InputCell[], rule: Rule): Result<Counted> {
  const table = publishedCounts(countsOf(computed, cells), rule);
  const isTold = table.rows.at(-1)?.cells.at(-1)?.hidden === false;
  const least = 4 * rule.frequency;
  return isTold && computed.units.length >= least
    ? ok(tellOf(computed, cells, rule, table))
    : refuse(refusals.tooFewUnits({ units: computed.units.length, least }));
}

function tellOf(computed: Computed, cells: readonly InputCell[], rule: Rule, table: Table): Counted {
  const own = ownCells(cells, computed);
  const units = new Set(computed.units.flatMap(({ id, label: { zh, en } }) => [id, zh, en]).filter((text) => text !== ""));
  const namesOne = (text: string): boolean => [...units].some((name) => text.includes(name));
  const rounded = (value: number | null): number | null => (value === null ? null : Number(written(value)));
  return {
    units: computed.units.length,
    table,
    spread: computed.nodes.filter(({ level }) => level > 1).map(({ id, scores }) => spreadOf(id, scores, rule)),
    sources: [...sourcesOf(own)],
    quality: qualityOf(cells, computed),
    method: {
      nodes: computed.nodes.map(({ id, parent, level, weight, share }) => ({
        id,
        parent,
        level,
        weight: rounded(weight) ?? 0,
        share: rounded(share) ?? 0,
      })),
      factors: computed.factors.map(({ id, first, total }) => ({ id, first: rounded(first), total: rounded(total) })),
      runs: computed.runs,
      remarks: computed.remarks.filter(({ say }) => !namesOne(say.zh) && !namesOne(say.en)).map(({ code, say }) => ({ code, say })),
    },
  };
}

/** What can be said of a release of counts as of any other: its nodes carry no scores. */
export const computedFrom = ({ method }: Counted, period: string): Computed => ({
  period,
  units: [],
  scores: [],
  ranks: [],
  nodes: method.nodes.map((node) => ({ ...node, scores: [], ranks: [] })),
  intervals: [],
  tied: [],
  factors: method.factors,
  runs: method.runs,
  refused: 0,
  picks: [],
  filled: [],
  remarks: method.remarks,
});

export const countedText = (counted: Counted): string => `${JSON.stringify(JSON.parse(canonicalJson(counted)), null, 1)}\n`;

/** @refuses release/unreadable */
export function readCounted(text: string): Result<Counted> {
  try {
    const read = countedSchema.safeParse(JSON.parse(text));
    if (read.success) return ok(read.data);
    return refuse(refusals.unreadable({ file: names.counted, why: read.error.issues.map(({ path }) => path.join(".") || "/").join(", ") }));
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return refuse(refusals.unreadable({ file: names.counted, why: fault.message }));
  }
}

/** Counts by region and quarter; an empty count is left out on purpose. */
export const countsCsv = ({ table }: Counted, period: string): string =>
  csvOf(
    ["region", "region_zh", "region_en", "class", "class_zh", "class_en", "period", "count", "left_out"],
    table.rows.flatMap(({ id, label: { zh, en }, cells }) =>
      cells.map(({ count, hidden }, at) => {
        const of = table.columns[at] ?? { zh: "", en: "" };
        return [id, zh, en, classes[at] ?? "", of.zh, of.en, period, written(count), hidden ? "yes" : "no"];
      }),
    ),
  );

export const spreadCsv = (text: SchemeText, { spread }: Counted, period: string): string =>
  csvOf(
    ["node", "node_zh", "node_en", "period", "lower_quartile", "median", "upper_quartile"],
    spread.map(({ id, low, middle, high }) => {
      const { zh, en } = labelOfNode(text, id);
      return [id, zh, en, period, written(low), written(middle), written(high)];
    }),
  );
