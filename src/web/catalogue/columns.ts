import type { IndicatorSummary } from "#contract";
import type { Word } from "../words/index.ts";

/** Columns of the library besides the name; every one can be left out, moved and sorted by. */
export const columnIds = ["latest", "unit", "period", "months", "theme", "kind", "regions", "figures", "targets", "codes"] as const;
export type ColumnId = (typeof columnIds)[number];
export const usualColumns: readonly ColumnId[] = ["latest", "unit", "period", "months", "kind", "regions", "figures", "targets", "codes"];

export const isColumn = (text: unknown): text is ColumnId => (columnIds as readonly unknown[]).includes(text);
/** A kept choice: known columns, none twice. */
export const areColumns = (value: unknown): value is readonly ColumnId[] =>
  Array.isArray(value) && value.every(isColumn) && new Set(value).size === value.length;

export const columnWord = (id: ColumnId): Word => `list.col.${id}`;
export const isNumber = (id: ColumnId): boolean => ["latest", "months", "regions", "figures", "targets"].includes(id);

const kinds = ["stock", "flow", "ratio", "rate", "rank", "index", "flag", "stage"] as const;
export type Kind = (typeof kinds)[number];
export const kindList: readonly Kind[] = kinds;
export const kindWord = (kind: string): Word => `list.kind.${(kinds as readonly string[]).includes(kind) ? (kind as Kind) : "stock"}`;

/** What a column is sorted by; texts in the order of their characters, absent values last either way. */
export function sortValue(
  indicator: IndicatorSummary,
  id: ColumnId | "name",
  nameOf: (i: IndicatorSummary) => string,
): string | number | null {
  switch (id) {
    case "name":
      return nameOf(indicator);
    case "latest":
      return indicator.latest.kind === "figure" ? Number(indicator.latest.value) : null;
    case "period":
      return indicator.latest.kind === "figure" ? indicator.latest.until : null;
    case "codes":
      return indicator.codes[0] ?? null;
    default:
      return indicator[id];
  }
}
