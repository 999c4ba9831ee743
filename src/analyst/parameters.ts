import type { Factor } from "#define";
import { all, defused, ok, type Result, refuse } from "#kernel";
import { cellOf, csvOf, sheetOf, type Text } from "./csv.ts";
import { refusals } from "./refusals.ts";

/** What a choice of a factor is called in a table of runs: the option's name where it has one; options, sets and realisations are counted from 1. */
export function nameOf(factor: Factor, pick: number): string {
  if (factor.kind === "weight") return String(pick);
  return (factor.kind === "choice" ? factor.names?.[pick] : undefined) ?? String(pick + 1);
}

/** The table of runs: `rep` and a column per factor. */
export const parametersText = (factors: readonly Factor[], count: number, pick: (run: number, factor: number) => number): Text =>
  csvOf(
    ["rep", ...factors.map(({ id }) => id)],
    Array.from({ length: count }, (_, run) => [run + 1, ...factors.map((factor, i) => nameOf(factor, pick(run, i)))]),
  );

/**
 * Reads a table of runs back into what each run chooses.
 * @refuses analyst/unreadable, headingMissing, parameter
 */
export function readParameters(text: string, factors: readonly Factor[]): Result<readonly (readonly number[])[]> {
  const sheet = sheetOf(
    "PARAMETERS",
    text,
    factors.map(({ id }) => id),
  );
  if (!sheet.ok) return sheet;
  return all(
    sheet.value.lines.map(({ line, cells }) =>
      all(
        factors.map((factor) => {
          const given = cellOf(cells, factor.id);
          const pick = pickOf(factor, given);
          return pick === null ? refuse(refusals.parameter({ line, column: factor.id, given, offered: offeredBy(factor) })) : ok(pick);
        }),
      ),
    ),
  );
}

function pickOf(factor: Factor, given: string): number | null {
  const named =
    factor.kind === "choice" ? (factor.names ?? []).findIndex((name) => name.trim() === given || defused(name.trim()) === given) : -1;
  if (named >= 0) return named;
  const number = given === "" ? Number.NaN : Number(given);
  if (!Number.isFinite(number)) return null;
  return factor.kind === "weight" ? number : number - 1;
}

function offeredBy(factor: Factor): string {
  if (factor.kind === "choice") return factor.names?.join(", ") ?? `1–${factor.options.length}`;
  if (factor.kind === "weight-sets") return `1–${factor.sets.length}`;
  return factor.kind === "weight" ? `${factor.low}–${factor.high}` : "1–1000";
}
