import type { BallotAnswer } from "#contract";

type Node = Pick<BallotAnswer["nodes"][number], "id" | "children">;
type Judgement = { readonly of: readonly string[]; readonly matrix: readonly (readonly number[])[] };
const whole = 100;

/** A hundred points shared out as evenly as whole points allow, node by node. */
export function evenPoints(nodes: readonly Node[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    nodes.flatMap(({ children }) => {
      const each = Math.floor(whole / children.length);
      const extra = whole - each * children.length;
      return children.map(({ id }, i) => [id, each + (i < extra ? 1 : 0)] as const);
    }),
  );
}

/** Points of a node not given out yet; negative where too many were. */
export const leftOf = ({ children }: Node, points: Readonly<Record<string, number>>): number =>
  whole - children.reduce((sum, { id }) => sum + (points[id] ?? 0), 0);

/** The points as they lie, scaled to a hundred in whole points: the largest remainders take what is over. */
export function fullPoints(node: Node, points: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const given = node.children.map(({ id }) => points[id] ?? 0);
  const sum = given.reduce((a, b) => a + b, 0);
  if (sum === 0) return { ...points, ...evenPoints([node]) };
  const exact = given.map((one) => (one * whole) / sum);
  const floors = exact.map(Math.floor);
  const over = whole - floors.reduce((a, b) => a + b, 0);
  const byRest = exact.map((one, i) => ({ i, rest: one - Math.floor(one) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  const lucky = new Set(byRest.slice(0, over).map(({ i }) => i));
  return { ...points, ...Object.fromEntries(node.children.map(({ id }, i) => [id, (floors[i] ?? 0) + (lucky.has(i) ? 1 : 0)])) };
}

/** Judgements by pair `i/j` with i before j: positive, the first matters so many times as much; negative, the second; 1 both alike. */
export type Pairs = Readonly<Record<string, number>>;

const pairsIn = ({ children }: Node): readonly (readonly [number, number])[] =>
  children.flatMap((_, i) => children.slice(i + 1).map((__, k) => [i, i + 1 + k] as const));

export const startPairs = (node: Node): Pairs => Object.fromEntries(pairsIn(node).map(([i, j]) => [`${i}/${j}`, 1]));
export const pairList = (node: Node): readonly { readonly key: string; readonly i: number; readonly j: number }[] =>
  pairsIn(node).map(([i, j]) => ({ key: `${i}/${j}`, i, j }));

/** As a matrix whose opposite cells are each other's inverse. */
export function matrixOf(node: Node, pairs: Pairs): { of: string[]; matrix: number[][] } {
  const size = node.children.length;
  const times = (i: number, j: number): number => {
    if (i === j) return 1;
    const said = pairs[i < j ? `${i}/${j}` : `${j}/${i}`] ?? 1;
    const forward = said >= 1 ? said : 1 / -said;
    return i < j ? forward : 1 / forward;
  };
  return {
    of: node.children.map(({ id }) => id),
    matrix: Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => times(i, j))),
  };
}

/** A matrix that was sent, as judgements again. */
export function pairsOf(judgement: Judgement | undefined): Pairs {
  const entries = (judgement?.matrix ?? []).flatMap((row, i) =>
    row.flatMap((value, j) => (j > i ? [[`${i}/${j}`, value >= 1 ? Math.round(value) : -Math.round(1 / value)] as const] : [])),
  );
  return Object.fromEntries(entries);
}
