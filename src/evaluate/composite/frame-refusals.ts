import { defineRefusals } from "#kernel";
import { list } from "./refusals.ts";

/** Why a framework is no tree of indicators, and what would mend it. */
export const frameRefusals = defineRefusals("evaluate", {
  sameNode: {
    kind: "invalid",
    say: ({ id }: { id: string }) => ({
      zh: `框架中“${id}”出现了不止一次。请为每个节点使用不同的代码。`,
      en: `"${id}" stands in the framework more than once. Give every node a code of its own.`,
    }),
  },
  unknownParent: {
    kind: "invalid",
    say: ({ id, parent }: { id: string; parent: string }) => ({
      zh: `“${id}”的上级“${parent}”不在框架中。请补上该节点，或改正上级代码。`,
      en: `The parent "${parent}" of "${id}" is not in the framework. Add that node or correct the code.`,
    }),
  },
  noRoot: {
    kind: "invalid",
    say: ({ count }: { count: number }) => ({
      zh: `${count} 个节点中没有一个是顶层。请留出一个没有上级的节点作为总指数。`,
      en: `None of the ${count} nodes is the top. Leave one node without a parent: the index itself.`,
    }),
  },
  severalRoots: {
    kind: "invalid",
    say: ({ roots }: { roots: readonly string[] }) => ({
      zh: `有 ${roots.length} 个节点没有上级：${list(roots)}。请设一个总指数，把它们都挂在其下。`,
      en: `${roots.length} nodes have no parent: ${list(roots)}. Add one index node and place them below it.`,
    }),
  },
  noIndicators: {
    kind: "invalid",
    say: ({ root }: { root: string }) => ({
      zh: `“${root}”之下没有指标。请至少挂上一个指标。`,
      en: `There is no indicator below "${root}". Add at least one.`,
    }),
  },
  circle: {
    kind: "invalid",
    say: ({ ids }: { ids: readonly string[] }) => ({
      zh: `这些节点互为上级，到不了顶层：${list(ids)}。请断开循环。`,
      en: `These nodes are one another's parents and never reach the top: ${list(ids)}. Break the circle.`,
    }),
  },
  weightNegative: {
    kind: "invalid",
    say: ({ id, weight }: { id: string; weight: number }) => ({
      zh: `“${id}”的权重为 ${weight}。权重须为不小于 0 的数。`,
      en: `The weight of "${id}" is ${weight}. A weight is a number of at least 0.`,
    }),
  },
  weightsAllZero: {
    kind: "invalid",
    say: ({ parent }: { parent: string }) => ({
      zh: `“${parent}”下级的权重全部为 0。请至少给其中一个正的权重。`,
      en: `All weights below "${parent}" are 0. Give at least one of them a positive weight.`,
    }),
  },
  directionMissing: {
    kind: "invalid",
    say: ({ id }: { id: string }) => ({
      zh: `指标“${id}”没有方向。请写 1（越大越好）或 -1（越小越好）。`,
      en: `Indicator "${id}" has no direction. Say 1 (more is better) or -1 (less is better).`,
    }),
  },
  directionAbove: {
    kind: "invalid",
    say: ({ id }: { id: string }) => ({
      zh: `“${id}”有下级，不是指标，不应有方向。请去掉方向。`,
      en: `"${id}" has nodes below it and is no indicator. Remove its direction.`,
    }),
  },
  codeReserved: {
    kind: "invalid",
    say: ({ id }: { id: string }) => ({
      zh: `“${id}”不能用作节点代码。请换一个代码。`,
      en: `"${id}" cannot be the code of a node. Choose another code.`,
    }),
  },
  weightsBeyond: {
    kind: "invalid",
    say: ({ parent }: { parent: string }) => ({
      zh: `“${parent}”下级的权重过大或过小，无法按比例分摊。权重合计请在 1e-60 与 1e60 之间，例如合计为 1 或 100。`,
      en: `The weights below "${parent}" are too great or too small to be shared out. Let them sum to something between 1e-60 and 1e60, such as 1 or 100.`,
    }),
  },
  tooDeep: {
    kind: "too-large",
    say: ({ levels, most }: { levels: number; most: number }) => ({
      zh: `框架有 ${levels} 层，最多 ${most} 层。请合并只有一个下级的节点，减少层数。`,
      en: `The framework has ${levels} levels; at most ${most} can be. Join nodes that have a single child.`,
    }),
  },
});
