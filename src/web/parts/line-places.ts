export type LinePoint = { readonly x: number; readonly value: number | null; readonly title: string };
/** One line: its name at its end, its colour by place in the order unless it is the page's own or one of the company. */
export type DrawnLine = {
  readonly key: string;
  readonly name: string;
  readonly role: "own" | "company" | "plain";
  readonly points: readonly LinePoint[];
};
export type Axis = { readonly low: number; readonly high: number; readonly marks: readonly number[] };

const steps = [1, 2, 2.5, 5, 10];

/** Round marks around values. Amounts begin at zero, so that no axis is cut; an index or a rank begins where its values do. */
export function axisOf(values: readonly number[], fromZero: boolean, count = 4): Axis {
  const [least, most] = [
    Math.min(...values, fromZero ? 0 : Number.POSITIVE_INFINITY),
    Math.max(...values, fromZero ? 0 : Number.NEGATIVE_INFINITY),
  ];
  if (!Number.isFinite(least) || !Number.isFinite(most)) return { low: 0, high: 1, marks: [0, 1] };
  // Values nearer to each other, or to nothing, than a number can tell have no span of their own.
  const told = (size: number): boolean => size > 1e-9 * Math.max(1, Math.abs(most), Math.abs(least));
  const span = [most - least, Math.abs(most)].find(told) ?? 1;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = (steps.find((s) => s * power >= span / count) ?? 10) * power;
  const [first, last] = [Math.floor(least / step), Math.ceil(most / step)];
  const marks = Array.from({ length: Math.max(2, last - first + 1) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return { low: marks[0] ?? 0, high: marks.at(-1) ?? 1, marks };
}

/** Runs of points that stand next to each other; a missing one breaks the line. */
export function runsOf<P extends { readonly value: number | null }>(
  points: readonly P[],
): readonly (readonly (P & { readonly value: number })[])[] {
  const runs: (P & { value: number })[][] = [[]];
  for (const point of points) {
    if (point.value === null) runs.push([]);
    else runs.at(-1)?.push({ ...point, value: point.value });
  }
  return runs.filter((run) => run.length > 0);
}

/** Years named on an axis: as many as have room, the last always among them. */
export function namedYears(years: readonly number[], width: number, room: number): readonly number[] {
  const every = Math.max(1, Math.ceil((years.length * room) / Math.max(width, 1)));
  return years.filter((_, i) => (years.length - 1 - i) % every === 0);
}

/** What the lines show at one place of the axis, the highest first; a line without a point there says nothing. */
export const readingsAt = (
  lines: readonly DrawnLine[],
  x: number,
): readonly { readonly key: string; readonly title: string; readonly role: DrawnLine["role"] }[] =>
  lines
    .flatMap(({ key, role, points }) => {
      const p = points.find((point) => point.x === x);
      return p && p.value !== null ? [{ key, role, title: p.title, value: p.value }] : [];
    })
    .sort((a, b) => b.value - a.value);

/** The place nearest by a distance. */
export const nearestOf = (xs: readonly number[], distance: (x: number) => number): number | null =>
  xs.reduce<number | null>((best, x) => (best === null || distance(x) < distance(best) ? x : best), null);

/** The place a key leads to: arrows go one on, Home and End to the ends; the first arrow begins at the last place. */
export function steppedFrom(xs: readonly number[], at: number | null, key: string): number | undefined {
  const here = at === null ? xs.length : xs.indexOf(at);
  const goes: Readonly<Record<string, number>> = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: xs.length - 1 };
  const to = goes[key];
  return to === undefined ? undefined : xs[Math.min(Math.max(to, 0), xs.length - 1)];
}
