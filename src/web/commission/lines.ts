/** What was typed as lines of comma-separated parts; lines that cannot be read are told by their number. */
export type Lines<T> = { readonly rows: readonly T[]; readonly bad: readonly number[] };

function linesOf<T>(text: string, rowOf: (parts: readonly string[]) => T | undefined): Lines<T> {
  const read = text
    .split("\n")
    .map((line, n) => ({ line: line.trim(), n: n + 1 }))
    .filter(({ line }) => line !== "")
    .map(({ line, n }) => ({ n, row: rowOf(line.split(/[,，\t]/).map((part) => part.trim())) }));
  return { rows: read.flatMap(({ row }) => row ?? []), bad: read.flatMap(({ row, n }) => (row === undefined ? [n] : [])) };
}

export type ClaimRow = {
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
  readonly value: string;
  readonly where?: string;
};

/** `indicator, region, period, value` and, where it is said, the page. */
export const claimLines = (text: string): Lines<ClaimRow> =>
  linesOf(text, ([indicator = "", region = "", period = "", value = "", where = "", ...more]) => {
    const isWhole = [indicator, region, period, value].every((part) => part !== "") && more.length === 0;
    return isWhole ? { indicator, region, period, value, ...(where === "" ? {} : { where }) } : undefined;
  });

/** `unit, score`. */
export const scoreLines = (text: string): Lines<{ readonly unit: string; readonly score: string }> =>
  linesOf(text, ([unit = "", score = "", ...more]) => (unit !== "" && score !== "" && more.length === 0 ? { unit, score } : undefined));
