import { listed } from "../prepare/listed.ts";
import type { Remark } from "../state.ts";

/** Values below the floor that a mean was given. */
export const raised = (node: string, count: number, at: number): Remark => ({
  code: "raised-to-floor",
  facts: { node, count, at },
  say: {
    zh: `合成“${node}”时，有 ${count} 个低于 ${at} 的值按 ${at} 计。`,
    en: `For "${node}", ${count} value(s) below ${at} were counted as ${at}.`,
  },
});

export const constantParts = (node: string, count: number): Remark => ({
  code: "constant-part",
  facts: { node, count },
  say: {
    zh: `“${node}”的下级中有 ${count} 个在所有对象上取值相同，均按 100 计。`,
    en: `${count} of the parts of "${node}" have one value everywhere and count as 100 throughout.`,
  },
});

export const allAlike = (node: string, count: number): Remark => ({
  code: "all-alike",
  facts: { node, count },
  say: {
    zh: `“${node}”有 ${count} 个对象与最优、最劣同样远近（各对象没有差别），贴近度按 0.5 计。`,
    en: `For "${node}", ${count} unit(s) are as near to the best as to the worst because nothing differs; their closeness is 0.5.`,
  },
});

export const notProved = (node: string, { agreement, atMost }: { readonly agreement: number; readonly atMost: number }): Remark => ({
  code: "order-not-proved-best",
  facts: { node, agreement, atMost },
  say: {
    zh: `“${node}”的排序未能证明为最优：与两两比较的一致程度为 ${agreement.toFixed(3)}，任何排序都不超过 ${atMost.toFixed(3)}。`,
    en: `The order of "${node}" is not proved to be the best: it agrees with the pairs by ${agreement.toFixed(3)}, and no order by more than ${atMost.toFixed(3)}.`,
  },
});

/** Indicators without a single value. */
export const emptyColumns = (ids: readonly string[]): Remark => ({
  code: "no-values",
  facts: { ids },
  say: {
    zh: `这些指标没有任何数据，未计入，其余指标的权重按比例承担：${listed(ids).zh}。`,
    en: `These indicators have no values and do not count; the others carry their weight in proportion: ${listed(ids).en}.`,
  },
});

/** Indicators without a value in some rows, with how many. */
export const gapsCarried = (indicators: Readonly<Record<string, number>>, of: number): Remark => {
  const written = Object.entries(indicators);
  const shown = written.slice(0, 12);
  return {
    code: "gaps-carried",
    facts: { indicators, of },
    say: {
      zh: `${of} 个对象中，${written.length} 项指标有对象缺数，缺数处不计，由同级其余部分承担其权重：${shown.map(([id, n]) => `${id}（${n} 个）`).join("、")}${written.length > shown.length ? "等" : ""}。`,
      en: `Of ${of} units, some have no value in ${written.length} indicator(s), which do not count there and whose weight their siblings carry: ${shown.map(([id, n]) => `${id} (${n})`).join(", ")}${written.length > shown.length ? " and others" : ""}.`,
    },
  };
};

/** Nodes that have no score in some rows, with how many. */
export const withoutScore = (nodes: Readonly<Record<string, number>>, of: number): Remark => {
  const written = Object.entries(nodes);
  return {
    code: "no-score",
    facts: { nodes, of },
    say: {
      zh: `${of} 个对象中，以下节点有对象因下级数据不足或合成方法不适用而没有得分：${written.map(([id, n]) => `${id}（${n} 个）`).join("、")}。`,
      en: `Of ${of} units, some have no score because too few children are there or the method cannot combine them: ${written.map(([id, n]) => `${id} (${n})`).join(", ")}.`,
    },
  };
};

/** Nodes whose children have no weight. */
export const withoutWeight = (nodes: readonly string[]): Remark => ({
  code: "no-weight-below",
  facts: { nodes },
  say: {
    zh: `这些节点的下级权重全部为 0，没有得分：${nodes.join("、")}。`,
    en: `All weights below these nodes are 0, so they have no score: ${nodes.join(", ")}.`,
  },
});
