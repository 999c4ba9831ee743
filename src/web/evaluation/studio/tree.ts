import type { SchemeBody, SchemeNodeBody } from "#contract";

/** A scheme's tree as it is edited: nodes in the order they are shown, a parent anywhere before or after its children. */
export type Tree = SchemeBody["tree"];
export type Node = SchemeNodeBody;
export type Leaf = NonNullable<Node["leaf"]>;

export const childrenIn = (tree: Tree, parent: string | undefined): readonly Node[] => tree.filter((node) => node.parent === parent);
export const rootIn = (tree: Tree): Node | undefined => tree.find((node) => node.parent === undefined);

export type Line = { readonly node: Node; readonly depth: number; readonly first: boolean; readonly last: boolean };

/** The nodes below the root in the order they are shown; those below a closed node are left out. A loop in the tree ends where it begins. */
export function linesOf(tree: Tree, closed: ReadonlySet<string>): readonly Line[] {
  const seen = new Set<string>();
  const walk = (parent: string, depth: number): readonly Line[] => {
    if (seen.has(parent)) return [];
    seen.add(parent);
    const children = childrenIn(tree, parent);
    return children.flatMap((node, i): readonly Line[] => [
      { node, depth, first: i === 0, last: i === children.length - 1 },
      ...(closed.has(node.id) ? [] : walk(node.id, depth + 1)),
    ]);
  };
  const root = rootIn(tree);
  return root ? walk(root.id, 0) : [];
}

/** A node and everything below it. */
export function below(tree: Tree, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (let grown = true; grown; ) {
    const more = tree.filter((node) => node.parent !== undefined && found.has(node.parent) && !found.has(node.id));
    for (const node of more) found.add(node.id);
    grown = more.length > 0;
  }
  return found;
}

export const changed = (tree: Tree, id: string, part: Partial<Node>): Tree =>
  tree.map((node) => (node.id === id ? { ...node, ...part } : node));

/** The other way is better from now on. */
export const turned = (tree: Tree, id: string): Tree =>
  tree.map((node) =>
    node.id === id && node.leaf ? { ...node, leaf: { ...node.leaf, better: node.leaf.better === "higher" ? "lower" : "higher" } } : node,
  );

export const removed = (tree: Tree, id: string): Tree => {
  const gone = below(tree, id);
  return tree.filter((node) => !gone.has(node.id));
};

/** One place up or down among its siblings; unchanged at the end. */
export function shifted(tree: Tree, id: string, by: -1 | 1): Tree {
  const node = tree.find((one) => one.id === id);
  const siblings = childrenIn(tree, node?.parent);
  const other = siblings[siblings.findIndex((one) => one.id === id) + by];
  if (!node || !other) return tree;
  return tree.map((one) => (one.id === id ? other : one.id === other.id ? node : one));
}

/** Put below another node, as its last child; never below itself. */
export function moved(tree: Tree, id: string, parent: string): Tree {
  const node = tree.find((one) => one.id === id);
  if (!node || below(tree, id).has(parent) || tree.find((one) => one.id === parent)?.leaf) return tree;
  return [...tree.filter((one) => one.id !== id), { ...node, parent }];
}

/** Where a node may be put: every node that is no leaf, but itself, those below it and the one it is below already. */
export function homesFor(tree: Tree, id: string): readonly Node[] {
  const own = below(tree, id);
  const parent = tree.find((one) => one.id === id)?.parent;
  return tree.filter((node) => !node.leaf && !own.has(node.id) && node.id !== parent);
}

/** An id that the tree does not hold yet: the wanted one, or with a number behind. */
export function freeId(tree: Tree, wanted: string): string {
  const taken = new Set(tree.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
}

/** The weight a new child begins with: as much as its siblings have in the middle. */
export function usualWeight(tree: Tree, parent: string): number {
  const weights = childrenIn(tree, parent)
    .map(({ weight }) => weight)
    .sort((a, b) => a - b);
  return weights[Math.floor(weights.length / 2)] ?? 1;
}

export const added = (tree: Tree, node: Node): Tree => [...tree, node];

const reaches = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const room = 2;

/** How far a slider reaches among siblings: a round number at least twice the largest weight written there, so that any can outgrow the others. */
export function reachOf(weights: readonly number[]): number {
  const most = room * Math.max(0, ...weights);
  return reaches.find((reach) => reach >= most) ?? most;
}

/** Reaches by parent, from the text that was saved: a slider's end must not move under the hand that drags it. */
export const reachesOf = (tree: Tree): ReadonlyMap<string, number> =>
  new Map(tree.filter(({ leaf }) => !leaf).map(({ id }) => [id, reachOf(childrenIn(tree, id).map(({ weight }) => weight))]));
