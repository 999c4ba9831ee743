import { defineRefusals } from "#kernel";
import type { At } from "./words.ts";

/** Faults of composite indices: their trees, and the methods they are computed by. */
export const scheming = defineRefusals("define", {
  schemeRoots: {
    kind: "invalid",
    say: ({ path, roots }: At<{ roots: readonly string[] }>) => ({
      zh: `${path}：指标树应有且只有一个根，现有 ${roots.length} 个（${roots.join("、") || "无"}）。请只让一个节点没有上级。`,
      en: `${path}: the tree needs exactly one root and has ${roots.length} (${roots.join(", ") || "none"}). Let one node only have no parent.`,
    }),
  },
  schemeCircle: {
    kind: "conflict",
    say: ({ path, nodes }: At<{ nodes: readonly string[] }>) => ({
      zh: `${path}：节点 ${nodes.join("、")} 互为上下级，到不了根。请改正其中一个的上级。`,
      en: `${path}: the nodes ${nodes.join(", ")} stand above one another and lead to no root. Correct the parent of one.`,
    }),
  },
  schemeWeight: {
    kind: "invalid",
    say: ({ path, weight }: At<{ weight: number }>) => ({
      zh: `${path}：权重 ${weight} 不是非负数。请写 0 或更大的数。`,
      en: `${path}: the weight ${weight} is not a number from 0 up. Write 0 or more.`,
    }),
  },
  schemeWeightsZero: {
    kind: "invalid",
    say: ({ path }: At) => ({
      zh: `${path}：下级各节点的权重全为 0，无法合成。请至少给一个下级节点正的权重。`,
      en: `${path}: every node below it has weight 0, so nothing can be added up. Give at least one a weight above 0.`,
    }),
  },
  leafAbove: {
    kind: "conflict",
    say: ({ path }: At) => ({
      zh: `${path}：节点既读取指标，又有下级。请把指标移到另一个末级节点。`,
      en: `${path}: the node reads a figure and has nodes below it. Move the figure to a leaf of its own.`,
    }),
  },
  leafMissing: {
    kind: "not-met",
    say: ({ path }: At) => ({
      zh: `${path}：末级节点没有说明读取哪个指标。请写明指标或拟采集的内容，或为它增加下级。`,
      en: `${path}: nothing stands below the node and it reads no figure. Name its indicator or what will be collected, or put nodes below it.`,
    }),
  },
  leafSource: {
    kind: "invalid",
    say: ({ path }: At) => ({
      zh: `${path}：末级节点既不读取指标库的指标，也没有说明拟采集什么。请至少写一项。`,
      en: `${path}: the leaf reads no indicator of the library and does not say what will be collected. Write one of the two at least.`,
    }),
  },
  leafAgainstIndicator: {
    kind: "conflict",
    say: ({ path, indicator }: At<{ indicator: string }>) => ({
      zh: `${path}：方向与指标“${indicator}”自身的优劣方向相反。请改正方向，或换用其他指标。`,
      en: `${path}: its direction is the opposite of what the indicator "${indicator}" says is better. Turn it round or read another.`,
    }),
  },
  overUnit: {
    kind: "not-met",
    say: ({ path }: At) => ({
      zh: `${path}：两个指标相除，没有写明结果的计量单位。请写明单位。`,
      en: `${path}: two indicators are divided and the unit of the result is not given. Name it.`,
    }),
  },
  overScale: {
    kind: "invalid",
    say: ({ path, scale, needed }: At<{ scale: number; needed: number }>) => ({
      zh: `${path}：按所写单位换算，系数应为 ${needed}，现为 ${scale}。请改正系数或单位。`,
      en: `${path}: brought to the unit given, the scale is ${needed}, not ${scale}. Correct the scale or the unit.`,
    }),
  },
  unitOffLevel: {
    kind: "invalid",
    say: ({ path, unit, subject }: At<{ unit: string; subject: string }>) => ({
      zh: `${path}：“${unit}”不是本方案评价层级的地区。请改用该层级的行政区划代码。`,
      en: `${path}: "${unit}" is no region of the level this scheme ranks (${subject}). Use a code of that level.`,
    }),
  },
  stepCount: {
    kind: "invalid",
    say: ({ path, step, count }: At<{ step: string; count: number }>) => ({
      zh: `${path}：步骤“${step}”应恰好出现一次，现为 ${count} 次。请补上或删去多余的。`,
      en: `${path}: the step "${step}" is needed exactly once and stands ${count} times. Add it or take out the others.`,
    }),
  },
  stepOrder: {
    kind: "invalid",
    say: ({ path, step, after }: At<{ step: string; after: string }>) => ({
      zh: `${path}：步骤“${step}”不能排在“${after}”之后。请按准备、处理、标准化、定权、合成、链接的先后排列。`,
      en: `${path}: the step "${step}" cannot stand after "${after}". Order them: prepare, treat, normalise, weigh, aggregate, chain.`,
    }),
  },
  levelOutOfRange: {
    kind: "not-found",
    say: ({ path, level, highest }: At<{ level: number; highest: number }>) => ({
      zh: `${path}：指标树没有第 ${level} 层（末级为第 1 层，根为第 ${highest} 层）。请改正层次。`,
      en: `${path}: the tree has no level ${level}; its leaves are level 1 and its root is level ${highest}. Correct the level.`,
    }),
  },
  factorPlace: {
    kind: "invalid",
    say: ({ path, at, count }: At<{ at: number; count: number }>) => ({
      zh: `${path}：不确定因素指向第 ${at} 个步骤（自 0 起，共 ${count} 个），该步骤不存在，或备选与其不是同一类，或备选为空。请改正序号或备选。`,
      en: `${path}: the factor points at step ${at} (from 0, of ${count}); there is none, or its options are none or of another kind. Correct the place or the options.`,
    }),
  },
  outOfRange: {
    kind: "invalid",
    say: ({ path, value, low, high }: At<{ value: number; low: number; high: number }>) => ({
      zh: `${path}：参数 ${value} 不在 ${low} 至 ${high} 之间。请改正。`,
      en: `${path}: the parameter ${value} does not lie between ${low} and ${high}. Correct it.`,
    }),
  },
  boundsEqual: {
    kind: "invalid",
    say: ({ path, low, high }: At<{ low: number; high: number }>) => ({
      zh: `${path}：下限 ${low} 与上限 ${high} 不是先小后大的两个数。请核对。`,
      en: `${path}: ${low} and ${high} are not two bounds, the lower first. Check them.`,
    }),
  },
  standardsMissing: {
    kind: "not-met",
    say: ({ path, leaves }: At<{ leaves: readonly string[] }>) => ({
      zh: `${path}：末级指标 ${leaves.join("、")} 没有标准值或阈值。请补全。`,
      en: `${path}: no standard or bounds are given for ${leaves.join(", ")}. Give them.`,
    }),
  },
  standardNotPositive: {
    kind: "invalid",
    say: ({ path, value }: At<{ value: number }>) => ({
      zh: `${path}：标准值 ${value} 不大于零，不能作除数。请写正数。`,
      en: `${path}: the standard ${value} is not above zero and nothing can be divided by it. Write a positive number.`,
    }),
  },
});
