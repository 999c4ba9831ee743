import type { Even } from "../prepare/draw.ts";
import type { Row } from "../table.ts";
import { evenAt, mixed, wordOfName } from "./random.ts";

/** A draw for each cell of a table, given a key. */
export type Cells = (key: number) => Even;

/**
 * What is drawn for a cell belongs to its unit, period and indicator, wherever they stand in the table.
 */
export function cellsOf(rows: readonly Row[], ids: readonly string[]): Cells {
  const rowWords = Uint32Array.from(rows, ({ unit, period = "" }) => wordOfName(`${unit}\n${period}`));
  const idWords = Uint32Array.from(ids, wordOfName);
  return (key) => (row, leaf) => evenAt(key, mixed((rowWords[row] ?? 0) + Math.imul(idWords[leaf] ?? 0, 0x9e3779b1)));
}
