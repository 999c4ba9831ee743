import { indicesOf, saltelliOf } from "#evaluate/composite";

/** For tests and benchmarks: a function whose indices are known exactly. */
export const ishigami = (x: number, y: number, z: number): number => Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);

/** First-order and total indices of its three inputs. */
const exact = [
  [0.3139, 0.5576],
  [0.4424, 0.4424],
  [0, 0.2437],
] as const;

/** How far the furthest of our six indices is from the exact one, with our own points at N = 4,096. */
export function ishigamiDistance(seed: number): number {
  const base = 4096;
  const points = saltelliOf("sobol", base, 3, seed);
  const turned = (i: number) => (2 * (points[i] ?? 0) - 1) * Math.PI;
  const y = Float64Array.from({ length: 5 * base }, (_, run) => ishigami(turned(3 * run), turned(3 * run + 1), turned(3 * run + 2)));
  const made = indicesOf({ base, factors: 3, y }, { bootstrap: 0, seed }) ?? [];
  return exact.reduce((worst, [first, total], i) => {
    const own = made[i];
    const off = [(own?.first.value ?? Number.NaN) - first, (own?.total.value ?? Number.NaN) - total].map(Math.abs);
    return Math.max(worst, ...off);
  }, 0);
}
