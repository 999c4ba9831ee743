import { listed } from "../prepare/listed.ts";
import { defineRemarks } from "../prepare/remarks.ts";

const during = (period: string | null): string => (period === null ? "" : `（${period}）`);

/** What was ruled while indicators were normalised, chained or rescaled. */
export const remarks = defineRemarks({
  constantLeftOut: ({ ids, period }: { ids: readonly string[]; period: string | null }) => ({
    zh: `这些指标在所有对象上取值相同，未计入${during(period)}：${listed(ids).zh}。`,
    en: `Left out because they have one value everywhere${period === null ? "" : ` in ${period}`}: ${listed(ids).en}.`,
  }),
  nothingThere: ({ ids, period }: { ids: readonly string[]; period: string | null }) => ({
    zh: `这些指标没有任何数据，未计入${during(period)}：${listed(ids).zh}。`,
    en: `Left out because they have no data${period === null ? "" : ` in ${period}`}: ${listed(ids).en}.`,
  }),
  growthLimited: ({ id, count }: { id: string; count: number }) => ({
    zh: `指标“${id}”有 ${count} 次由正变负或由负变正，增长率按 ±200 的极限计。`,
    en: `"${id}" changed its sign ${count} time(s); its growth stands at the limit of ±200 there.`,
  }),
  growthOverGap: ({ periods }: { periods: readonly string[] }) => ({
    zh: `这些相邻两期的间隔长于其他期，其间的增长率按一期计：${listed(periods).zh}。`,
    en: `These neighbouring periods are further apart than others; growth between them counts as one step: ${listed(periods).en}.`,
  }),
  chainBroken: ({ node, rows }: { node: string; rows: readonly string[] }) => ({
    zh: `“${node}”的增长率有缺失，链式指数自此中断：${listed(rows).zh}。`,
    en: `Growth of "${node}" is missing, and the chain ends before: ${listed(rows).en}.`,
  }),
  notRescaled: ({ nodes, unit }: { nodes: readonly string[]; unit: string }) => ({
    zh: `参照对象“${unit}”在这些节点没有大于 0 的得分，这些节点未给出相对得分：${listed(nodes).zh}。`,
    en: `The reference unit "${unit}" has no score above 0 at these nodes, which have no relative score: ${listed(nodes).en}.`,
  }),
});
