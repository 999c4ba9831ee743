import type { Remark } from "../state.ts";

export const negativeLoadings = (node: string, ids: readonly string[]): Remark => ({
  code: "negative-loadings",
  facts: { node, ids },
  say: {
    zh: `“${node}”的第一主成分上，这些下级的载荷为负，按负的权重计，数值越好总分反而越低：${ids.join("、")}。请核对其方向，或改用其他赋权方法。`,
    en: `On the first component of "${node}" these load negatively and weigh negatively, so that a better value lowers the score: ${ids.join(", ")}. Check their direction or weigh in another way.`,
  },
});

export const inconsistent = (
  node: string,
  cr: number,
  pair: { readonly a: string; readonly b: string; readonly judged: number; readonly implied: number },
): Remark => ({
  code: "judgements-inconsistent",
  facts: { node, cr, ...pair },
  say: {
    zh: `“${node}”的判断矩阵一致性比率为 ${cr.toFixed(3)}，不低于 0.1，权重仅供参考。出入最大的是“${pair.a}”比“${pair.b}”：判断为 ${pair.judged.toFixed(2)}，按权重应为 ${pair.implied.toFixed(2)}，请先复核这一项。`,
    en: `The judgements below "${node}" have a consistency ratio of ${cr.toFixed(3)}, not under 0.1: take the weights as provisional. Furthest off is "${pair.a}" against "${pair.b}": judged ${pair.judged.toFixed(2)}, by the weights ${pair.implied.toFixed(2)}. Review that one first.`,
  },
});

export const notBalanced = (node: string, objective: number, least: string, greatest: string): Remark => ({
  code: "balance-not-attainable",
  facts: { node, objective, least, greatest },
  say: {
    zh: `在权重不为负的条件下，做不到各组成部分对“${node}”的影响相等；已取最接近的权重（目标值 ${objective.toFixed(2)}），影响最小的是“${least}”，最大的是“${greatest}”。`,
    en: `Without negative weights the parts cannot matter equally to "${node}"; these weights come nearest (objective ${objective.toFixed(2)}). "${least}" matters least, "${greatest}" most.`,
  },
});

/** Nodes that nobody spoke about keep the weights written in the tree. */
export const keptAsWritten = (nodes: readonly string[]): Remark => ({
  code: "weights-kept",
  facts: { nodes },
  say: {
    zh: `这些节点的下级没有人表决或判断，沿用框架中的权重：${nodes.join("、")}。`,
    en: `Nobody voted on or judged the children of these nodes; they keep the weights of the framework: ${nodes.join(", ")}.`,
  },
});

/** Children that tell no units apart and so weigh nothing. */
export const weighNothing = (node: string, ids: readonly string[]): Remark => ({
  code: "weighs-nothing",
  facts: { node, ids },
  say: {
    zh: `“${node}”的这些下级在各对象间没有差别，权重为 0：${ids.join("、")}。`,
    en: `These below "${node}" tell no units apart and weigh 0: ${ids.join(", ")}.`,
  },
});
