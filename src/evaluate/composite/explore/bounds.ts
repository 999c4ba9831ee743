import type { Normalisation, Step } from "#define";
import type { Moved } from "../normalise/score.ts";
import { evenAt, wordOf, wordOfName } from "./random.ts";

/** How far both ends of an indicator are moved in one realisation, as shares of their distance: each even between −spread and +spread. */
export function movesOf(key: number, spread: number): (id: string) => Moved {
  const end = (id: string, which: 1 | 2): number => spread * (2 * evenAt(key, wordOf(wordOfName(id), which)) - 1);
  return (id) => ({ low: end(id, 1), high: end(id, 2) });
}

/** Means and deviations, ranks and growth rates have no bounds that could be somewhere else. */
const boundless: ReadonlySet<Normalisation["method"]> = new Set(["z-score", "rank", "borda", "percentile-rank", "symmetric-growth"]);

/** Whether some indicator is normalised between bounds. */
export const hasBounds = (step: Step): boolean =>
  step.step === "normalise" && [step, ...Object.values(step.per ?? {})].some(({ method }) => !boundless.has(method));
