/** Where a rank stands on a track, in per cent of its width: the first at the left end, the last at the right. */
export const placeOf = (rank: number, of: number): number => (of <= 1 ? 50 : 2 + (96 * (rank - 1)) / (of - 1));

const widest = 5;

/** Ranks named under the track: the first, every fifth or so, the last. */
export function marksOf(of: number): readonly number[] {
  if (of <= 1) return of === 1 ? [1] : [];
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => of / size <= widest + 2) ?? Math.ceil(of / widest);
  const inner = Array.from({ length: Math.floor(of / step) }, (_, i) => (i + 1) * step).filter((m) => m > 1 && of - m > step / 2);
  return [1, ...inner, of];
}

/** How each line stands in its group's bracket: first, within, last, or alone. */
export function edgesOf(groups: readonly (number | null)[]): readonly string[] {
  return groups.map((group, i) => {
    if (group === null) return "";
    const [above, below] = [groups[i - 1] === group, groups[i + 1] === group];
    if (!above && !below) return "";
    return `is-tied ${above ? (below ? "is-within" : "is-last") : "is-first"}`;
  });
}
