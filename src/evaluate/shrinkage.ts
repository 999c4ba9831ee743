export type Weighed = { readonly score: number; readonly weight: number };
export type ShrunkScore = {
  readonly id: string;
  readonly count: number;
  /** The weighted mean of its own items. */
  readonly own: number;
  readonly shrunk: number;
  readonly low: number;
  readonly high: number;
};

/** Standard normal quantile of a two-sided interval of 90 %. */
const z90 = 1.645;
/** Of an even spread over 0 to 100: what is assumed where the items themselves say nothing about their spread. */
const evenVariance = 100 ** 2 / 12;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const within = (value: number): number => Math.min(100, Math.max(0, value));

const meanOf = (items: readonly Weighed[]): number => sum(items.map((i) => i.score * i.weight)) / sum(items.map((i) => i.weight));
/** How many items of equal weight would say as much (Kish). */
const effective = (items: readonly Weighed[]): number => sum(items.map((i) => i.weight)) ** 2 / sum(items.map((i) => i.weight ** 2));

/** The spread of items around the mean of their own group, over all groups; null where no group has two. */
function pooledVariance(groups: readonly (readonly Weighed[])[]): number | null {
  const several = groups.filter((items) => items.length > 1);
  const freedom = sum(several.map((items) => effective(items) - 1));
  if (freedom <= 0) return null;
  const spread = several.map((items) => {
    const [mean, all] = [meanOf(items), sum(items.map((i) => i.weight))];
    return (sum(items.map((i) => i.weight * (i.score - mean) ** 2)) / all) * effective(items);
  });
  return sum(spread) / freedom;
}

/**
 * Scores of small numbers, drawn towards the mean of the peers: (n·own + k·m) / (n + k), where m is the plain mean of the peers' own means. The
 * interval is that of the same model: 90 %, from the items' pooled spread over the square root of their effective number and k together.
 * @param groups  items in points from 0 to 100 with positive weights; a group without items has no score and is left out
 * @param k       as many items as the mean of the peers stands for
 */
export function shrunkScores(
  groups: readonly { readonly id: string; readonly items: readonly Weighed[] }[],
  k: number,
): readonly ShrunkScore[] {
  const scored = groups.filter(({ items }) => items.length > 0);
  const peers = sum(scored.map(({ items }) => meanOf(items))) / Math.max(1, scored.length);
  const variance = pooledVariance(scored.map(({ items }) => items)) ?? evenVariance;
  return scored.map(({ id, items }) => {
    const [n, own] = [items.length, meanOf(items)];
    const shrunk = (n * own + k * peers) / (n + k);
    const half = z90 * Math.sqrt(variance / (effective(items) + k));
    return { id, count: n, own, shrunk, low: within(shrunk - half), high: within(shrunk + half) };
  });
}

export type PlaceRange = { readonly best: number; readonly worst: number };

/**
 * The places a score can have among the others: those surely above it come before, those surely below it after. Where intervals touch, neither does,
 * so no order is claimed that the figures do not bear.
 */
export function placeRange(id: string, scores: readonly Pick<ShrunkScore, "id" | "low" | "high">[]): PlaceRange | undefined {
  const own = scores.find((score) => score.id === id);
  if (!own) return undefined;
  const others = scores.filter((score) => score.id !== id);
  return {
    best: 1 + others.filter(({ low }) => low > own.high).length,
    worst: scores.length - others.filter(({ high }) => high < own.low).length,
  };
}
