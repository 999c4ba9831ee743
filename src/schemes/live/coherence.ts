import type { SchemeCoherence } from "#contract";
import { coherence, correlationFlags, correlations, correlationsUp, influences } from "#evaluate/composite";
import { type Label, ok, type Result } from "#kernel";
import { labelOfNode } from "./figures-behind.ts";
import type { Live } from "./live.ts";
import { namedRemarks } from "./named.ts";
import { rankedOnly } from "./slice.ts";

type Said = Omit<SchemeCoherence, "moment" | "head">;
type Flag = ReturnType<typeof correlationFlags>[number];

/** How the indicators of a result hang together, and what they really weigh. */
export function coherenceOf(live: Live, period: string): Result<Said> {
  const run = live.run(period);
  if (!run.ok) return run;
  const built = rankedOnly(run.value);
  const { nodes, leafCount, root, parent, level } = built.ground.frame;
  const named = (id: string): Label => labelOfNode(live.content, id);
  const leaves = nodes.slice(0, leafCount).map(({ id }) => id);
  const pairs = new Map(correlations(built).flatMap(({ a, b, r }) => [[`${a} ${b}`, r] as const, [`${b} ${a}`, r] as const]));
  const upward = new Map(correlationsUp(built).map(({ a, b, r }) => [`${a} ${b}`, r]));
  const rootId = nodes[root]?.id ?? "";
  const works = new Map(
    [influences(built), influences(built, { of: "indicators" })].flatMap((found) =>
      found.ok ? found.value.map((one) => [one.id, one] as const) : [],
    ),
  );
  return ok({
    period,
    leaves: leaves.map((id, i) => ({ id, label: named(id), group: nodes[parent[i] ?? root]?.id ?? rootId })),
    correlations: leaves.map((a) => leaves.map((b) => (a === b ? 1 : (pairs.get(`${a} ${b}`) ?? null)))),
    flags: correlationFlags(built).flatMap((flag) => saidFlag(flag, named)),
    upward: nodes
      .filter(({ id }) => id !== rootId)
      .map(({ id, parent: above }) => ({
        id,
        label: named(id),
        withParent: upward.get(`${id} ${above}`) ?? null,
        withIndex: upward.get(`${id} ${rootId}`) ?? null,
      })),
    groups: coherence(built).map(({ node, alpha, components }) => ({
      id: node,
      label: named(node),
      alpha,
      components: [...(components?.explained ?? [])],
    })),
    effective: [...works.values()].map(({ id, weight, mainEffect }) => ({
      id,
      label: named(id),
      level: level[built.ground.frame.places.get(id) ?? 0] ?? 1,
      written: weight,
      works: mainEffect,
    })),
    remarks: namedRemarks(built.state.remarks, live.name),
  });
}

function saidFlag({ kind, a, b, r }: Flag, named: (id: string) => Label): Said["flags"] {
  if (kind === "size") return [];
  const [x, y, value] = [named(a), named(b), r.toFixed(2).replace("-", "−")];
  const isSame = kind === "redundant";
  return [
    {
      a,
      b,
      r,
      kind: isSame ? "redundant" : "conflict",
      say: isSame
        ? {
            zh: `“${x.zh}”与“${y.zh}”几乎同向变动（相关 ${value}），可考虑保留一项。`,
            en: `“${x.en}” and “${y.en}” say nearly the same (r ${value}); one may be enough.`,
          }
        : {
            zh: `“${x.zh}”与“${y.zh}”此消彼长（相关 ${value}），合在一起会相互抵消。`,
            en: `“${x.en}” and “${y.en}” pull apart (r ${value}) and cancel out in one branch.`,
          },
    },
  ];
}
