import { listed } from "../prepare/listed.ts";
import { defineRemarks } from "../prepare/remarks.ts";

/** What was ruled while outliers were treated. */
export const remarks = defineRemarks({
  stillSkewed: ({ ids }: { ids: readonly string[] }) => ({
    zh: `处理后这些指标的分布仍明显偏斜：${listed(ids).zh}。`,
    en: `Still strongly skewed after treatment: ${listed(ids).en}.`,
  }),
  winsorisedFlat: ({ ids }: { ids: readonly string[] }) => ({
    zh: `这些指标若继续缩尾将只剩一个取值，到此为止：${listed(ids).zh}。`,
    en: `Moving more extremes would have left one value only, so it was stopped: ${listed(ids).en}.`,
  }),
  notTransformed: ({ ids }: { ids: readonly string[] }) => ({
    zh: `这些指标取值相同，未作变换：${listed(ids).zh}。`,
    en: `These indicators have one value and were not transformed: ${listed(ids).en}.`,
  }),
});
