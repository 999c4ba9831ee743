import type { ReleaseContent, ReleaseDesk } from "#contract";
import type { SchemeSubject } from "#define";
import type { Label } from "#kernel";
import { type CountCell, protectTable, type Rule } from "../protect/protect.ts";
import type { SchemeText } from "./ground.ts";
import type { Computed } from "./recompute.ts";

/** Governments and their regions are ranked by name; a table of how many there are tells nobody anything. */
const regional: ReadonlySet<SchemeSubject> = new Set(["nation", "province", "city", "county"]);
const quarters: readonly Label[] = [
  { zh: "前四分之一", en: "Best quarter" },
  { zh: "第二个四分之一", en: "Second quarter" },
  { zh: "第三个四分之一", en: "Third quarter" },
  { zh: "后四分之一", en: "Last quarter" },
  { zh: "数据不足", en: "Too few figures" },
];
const sum: Label = { zh: "合计", en: "Total" };
const elsewhere: Label = { zh: "未注明地区", en: "Region not given" };

export type Counts = {
  readonly columns: readonly Label[];
  readonly rows: readonly { readonly label: Label; readonly counts: readonly number[] }[];
};

/** How many units stand where, by the region their identifier begins with and the quarter of the ranking; null where units are regions themselves. */
export function countsOf({ subject }: Pick<SchemeText, "subject">, { units, ranks }: Pick<Computed, "units" | "ranks">): Counts | null {
  if (regional.has(subject)) return null;
  const ranked = ranks.filter((rank) => rank !== null).length;
  const quarterOf = (rank: number | null): number => (rank === null ? 4 : Math.min(3, Math.floor(((rank - 1) * 4) / Math.max(1, ranked))));
  const found = new Map<string, number[]>();
  for (const [at, { id }] of units.entries()) {
    const region = /^\d{6}(?=\D)/.exec(id)?.[0] ?? "";
    const row = found.get(region) ?? quarters.map(() => 0);
    const quarter = quarterOf(ranks[at] ?? null);
    row[quarter] = (row[quarter] ?? 0) + 1;
    found.set(region, row);
  }
  const rows = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    columns: quarters,
    rows: rows.map(([region, counts]) => ({ label: region === "" ? elsewhere : { zh: region, en: region }, counts })),
  };
}

/** The counts with their sums as they are published: small cells left out, and what would give them away. */
export function publishedCounts(counts: Counts | null, rule: Rule): ReleaseContent["table"] {
  if (counts === null) return null;
  const table = counts.rows.map(({ counts: row }) => row.map((count): CountCell => ({ count })));
  const { hidden, rowHidden, columnHidden, totalHidden } = protectTable(table, rule);
  const cell = (count: number, isHidden: boolean) => ({ count: isHidden ? null : count, hidden: isHidden });
  const added = (list: readonly number[]): number => list.reduce((whole, count) => whole + count, 0);
  const sums = counts.columns.map((_, column) => added(counts.rows.map(({ counts: row }) => row[column] ?? 0)));
  return {
    columns: [...counts.columns, sum],
    rows: [
      ...counts.rows.map(({ label, counts: row }, at) => ({
        label,
        cells: [...row.map((count, column) => cell(count, hidden[at]?.[column] !== null)), cell(added(row), rowHidden[at] ?? false)],
      })),
      { label: sum, cells: [...sums.map((count, column) => cell(count, columnHidden[column] ?? false)), cell(added(sums), totalHidden)] },
    ],
    rule: {
      zh: `少于 ${rule.frequency} 家的单元格不公开，可由合计推出的一并不公开。`,
      en: `Cells of fewer than ${rule.frequency} units are left out, and what would give them away.`,
    },
  };
}

/** The same without anything left out, for those who work on the release. */
export const wholeCounts = (counts: Counts | null): ReleaseDesk["counts"] =>
  counts && { columns: [...counts.columns], rows: counts.rows.map(({ label, counts: row }) => ({ label, counts: [...row] })) };
