import { streamOf, wordOfName } from "../composite/explore/random.ts";

/**
 * The chance of at least so many hits in so many even draws.
 * @source exact binomial; summed from the far end so that small tails keep their digits
 */
export function binomialAtLeast(hits: number, draws: number, share: number): number {
  if (hits <= 0) return 1;
  if (share <= 0 || hits > draws) return 0;
  if (share >= 1) return 1;
  let sum = 0;
  for (let k = draws; k >= hits; k -= 1) sum += Math.exp(logChoose(draws, k) + k * Math.log(share) + (draws - k) * Math.log1p(-share));
  return Math.min(1, sum);
}

/** So many hits or something at least as unlikely on either side; for an even chance. */
export const signTest = (hits: number, draws: number): number => Math.min(1, 2 * binomialAtLeast(Math.max(hits, draws - hits), draws, 0.5));

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) sum += Math.log(n - Math.min(k, n - k) + i) - Math.log(i);
  return sum;
}

/** How reference distributions are drawn: few draws decide the clear cases, many the small chances. All follow from the seed and the test's name. */
export type Drawing = { readonly seed: number; readonly first: number; readonly most: number };

/** Drawing goes on while fewer reached the observed value: so many make a chance known well enough. */
const enough = 10;

/**
 * The chance, under a reference distribution, of a statistic at least as large as the observed one: the observed counts as a draw, so it is never 0.
 * @param draw  one statistic under the reference
 * @source J. Besag and P. Clifford, Sequential Monte Carlo p-values, Biometrika 78 (1991)
 */
export function drawnChance(
  observed: number,
  name: string,
  { seed, first, most }: Drawing,
  draw: (stream: ReturnType<typeof streamOf>) => number,
): number {
  const stream = streamOf(seed, wordOfName(name));
  let [reached, drawn] = [0, 0];
  while (drawn < first || (drawn < most && reached < enough)) {
    if (draw(stream) >= observed - 1e-9 * Math.max(1, Math.abs(observed))) reached += 1;
    drawn += 1;
  }
  return (reached + 1) / (drawn + 1);
}
