import type { IndexCell } from "#contract";
import { decimalText, none, numberText } from "../format.ts";

/** A cell's digits: the figure's own where it is read as it is, else what was worked out from it. */
export function cellText(cell: Pick<IndexCell, "value" | "shown" | "qualifier"> & { readonly places: number }): string {
  if (cell.value === null) return none;
  const digits = cell.shown === null ? numberText(cell.value, cell.places) : decimalText(cell.shown, cell.places);
  return cell.qualifier === "at-least" ? `≥${digits}` : digits;
}
