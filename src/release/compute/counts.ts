import type { ReleaseContent, ReleaseDesk } from "#contract";
import type { Label } from "#kernel";
import { type CountCell, protectTable, type Rule, tellsHidden } from "../protect/protect.ts";
import type { InputCell } from "./inputs.ts";
import type { Computed } from "./recompute.ts";

export type Table = NonNullable<ReleaseContent["table"]>;

const quarters: readonly Label[] = [
  { zh: "前四分之一", en: "Best quarter" },
  { zh: "第二个四分之一", en: "Second quarter" },
  { zh: "第三个四分之一", en: "Third quarter" },
  { zh: "后四分之一", en: "Last quarter" },
  { zh: "数据不足", en: "Too few figures" },
];
const sum: Label = { zh: "合计", en: "Total" };
const elsewhere: Label = { zh: "未注明地区", en: "Region not given" };
/** Codes of rows and columns as SDMX writes what is no value of its own: all of them, and not known. */
export const total = "_T";
export const unknown = "_U";
/** The columns of a table of counts, by their codes. */
export const classes = ["Q1", "Q2", "Q3", "Q4", unknown, total] as const;

export type Counts = {
  readonly columns: readonly Label[];
  readonly rows: readonly { readonly id: string; readonly label: Label; readonly counts: readonly number[] }[];
};

/** How many units stand where, by their region and the quarter of the ranking. */
export function countsOf(
  { units, ranks }: Pick<Computed, "units" | "ranks">,
  cells: readonly Pick<InputCell, "unit" | "region">[],
): Counts {
  const regions = new Map(cells.flatMap(({ unit, region }) => (region ? [[unit, region] as const] : [])));
  const ranked = ranks.filter((rank) => rank !== null).length;
  const quarterOf = (rank: number | null): number => (rank === null ? 4 : Math.min(3, Math.floor(((rank - 1) * 4) / Math.max(1, ranked))));
  const found = new Map<string, { readonly label: Label; readonly counts: number[] }>();
  for (const [at, { id }] of units.entries()) {
    const { code, label } = regions.get(id) ?? { code: unknown, label: elsewhere };
    const row = found.get(code) ?? { label, counts: quarters.map(() => 0) };
    const quarter = quarterOf(ranks[at] ?? null);
    row.counts[quarter] = (row.counts[quarter] ?? 0) + 1;
    found.set(code, row);
  }
  const rows = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return { columns: quarters, rows: rows.map(([id, row]) => ({ id, ...row })) };
}

const added = (list: readonly number[]): number => list.reduce((whole, count) => whole + count, 0);

/** The counts with their sums as they are published: small cells left out, and what would give them away. */
export function publishedCounts(counts: Counts, rule: Rule): Table {
  const table = counts.rows.map(({ counts: row }) => row.map((count): CountCell => ({ count })));
  const { hidden, rowHidden, columnHidden, totalHidden } = protectTable(table, rule);
  const cell = (count: number, isHidden: boolean) => ({ count: isHidden ? null : count, hidden: isHidden });
  const sums = counts.columns.map((_, column) => added(counts.rows.map(({ counts: row }) => row[column] ?? 0)));
  return {
    columns: [...counts.columns, sum],
    rows: [
      ...counts.rows.map(({ id, label, counts: row }, at) => ({
        id,
        label,
        cells: [...row.map((count, column) => cell(count, hidden[at]?.[column] !== null)), cell(added(row), rowHidden[at] ?? false)],
      })),
      {
        id: total,
        label: sum,
        cells: [...sums.map((count, column) => cell(count, columnHidden[column] ?? false)), cell(added(sums), totalHidden)],
      },
    ],
    rule: {
      zh: `少于 ${rule.frequency} 家的单元格不公开，可由合计推出的一并不公开。`,
      en: `Cells of fewer than ${rule.frequency} units are left out, and what would give them away.`,
    },
  };
}

/** The same without anything left out, for those who work on the release. */
export const wholeCounts = (counts: Counts): NonNullable<ReleaseDesk["counts"]> => ({
  columns: [...counts.columns],
  rows: counts.rows.map(({ label, counts: row }) => ({ label, counts: [...row] })),
});

/** What is wrong with a table as it is published, whoever made it: a small count that is shown, a sum that is none, one that gives a hidden cell away. */
export function tableFaults({ columns, rows }: Table, { frequency }: Pick<Rule, "frequency">): readonly Label[] {
  const counts = rows.map(({ cells }) => cells.map(({ count }) => count));
  const lines = [
    ...rows.map(({ label }, at) => ({ label, line: counts[at] ?? [] })),
    ...columns.map((label, at) => ({ label, line: counts.map((row) => row[at] ?? null) })),
  ];
  const given = tellsHidden(counts.map((row) => row.map((count) => count === null)))
    ? [{ zh: "不公开的单元格可由合计推出", en: "a hidden cell can be worked out from the sums" }]
    : [];
  const faults = lines.flatMap(({ label, line }): Label[] => {
    const [parts, whole] = [line.slice(0, -1), line.at(-1) ?? null];
    const small = line.filter((count) => count !== null && count > 0 && count < frequency).length;
    const isWrong = !line.includes(null) && whole !== null && added(parts.flatMap((count) => count ?? [])) !== whole;
    return [
      ...(small > 0 ? [{ zh: `“${label.zh}”中有少于 ${frequency} 家的计数`, en: `"${label.en}" shows a count below ${frequency}` }] : []),
      ...(isWrong ? [{ zh: `“${label.zh}”的合计与各格不符`, en: `the sum of "${label.en}" does not fit` }] : []),
    ];
  });
  return [...given, ...faults];
}
