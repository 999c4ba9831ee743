import type { TooFew } from "./digits.ts";
import { type Drawing, drawnChance } from "./tails.ts";

export type Bunching = {
  readonly kind: "tested";
  /** Half the width of the window, in the values' unit. */
  readonly width: number;
  readonly below: number;
  readonly above: number;
  /** Of what lies in the window, the share that the smooth run of the neighbours puts on the reaching side. */
  readonly expectedShare: number;
  readonly chance: number;
};
export type Sighted = { readonly unit: string; readonly value: number };

/** Windows on either side from which the smooth run is taken. */
const neighbours = 4;
/** A smooth run does not tip over within one window: what the neighbours say beyond this is not believed. */
const mostTilt = 0.7;

/**
 * Whether more values than the neighbours lead one to expect stand just on the reaching side of a value, and fewer just short of it. The window is half
 * a histogram bin (Freedman and Diaconis), the smooth run a straight line through the counts of four windows on either side. Years of one unit are not
 * independent: the reference turns over all years of a unit together, at random.
 * @param values  each with the unit it belongs to
 * @param reach   above: at least the value reaches it; below: at most
 * @param least   units with a value in the window that it takes
 * @source after J. McCrary, Manipulation of the running variable (2008), and R. Chetty and others on excess mass (2011); turning over by units is ours
 */
export function bunching(
  values: readonly Sighted[],
  at: number,
  name: string,
  { reach = "above", least }: { readonly reach?: "above" | "below"; readonly least: number },
  drawing: Drawing,
): Bunching | TooFew {
  const width = windowOf(values.map(({ value }) => value));
  const reached = (value: number): boolean => (reach === "above" ? value >= at : value <= at);
  const distanceOf = (value: number): number => Math.floor(Math.abs(value - at) / width);
  const near = values.filter(({ value }) => width > 0 && distanceOf(value) < 1);
  const units = new Set(near.map(({ unit }) => unit));
  if (units.size < least) return { kind: "too-few", count: units.size, needed: least };
  const share = shareExpected(values, reached, distanceOf);
  const sums = new Map<string, number>();
  for (const { unit, value } of near) sums.set(unit, (sums.get(unit) ?? 0) + (reached(value) ? 1 - share : -share));
  const leans = [...sums.values()];
  const seen = leans.reduce((sum, lean) => sum + lean, 0);
  const chance = drawnChance(seen, `bunching ${name}`, drawing, (stream) =>
    leans.reduce((sum, lean) => sum + (stream.even() < 0.5 ? lean : -lean), 0),
  );
  const above = near.filter(({ value }) => reached(value)).length;
  return { kind: "tested", width, below: near.length - above, above, expectedShare: share, chance };
}

function windowOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return sorted.length === 0 ? 0 : (at(0.75) - at(0.25)) * sorted.length ** (-1 / 3);
}

/** The line through the counts of the windows around, read in the two windows next to the value. */
function shareExpected(values: readonly Sighted[], reached: (value: number) => boolean, distanceOf: (value: number) => number): number {
  const counts = new Map<number, number>();
  for (const { value } of values) {
    const place = distanceOf(value);
    if (place < 1 || place > neighbours) continue;
    const key = reached(value) ? place + 0.5 : -place - 0.5;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const places = Array.from({ length: neighbours }, (_, n) => [n + 1.5, -n - 1.5]).flat();
  const mean = places.reduce((sum, place) => sum + (counts.get(place) ?? 0), 0) / places.length;
  const slope =
    places.reduce((sum, place) => sum + place * (counts.get(place) ?? 0), 0) / places.reduce((sum, place) => sum + place ** 2, 0);
  if (mean <= 0) return 0.5;
  const share = Math.max(0, mean + slope / 2) / (Math.max(0, mean + slope / 2) + Math.max(0, mean - slope / 2));
  return Math.min(mostTilt, Math.max(1 - mostTilt, share));
}
