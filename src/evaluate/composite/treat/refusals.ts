import type { Transform } from "#define";
import { defineRefusals, type Label } from "#kernel";
import { listed } from "../prepare/listed.ts";
import type { Unfit } from "./transforms.ts";

const reasons: Readonly<Record<Exclude<Unfit, "no-spread">, Label>> = {
  "not-positive": {
    zh: "含有不大于 0 的数。请写明 shift: true，或改用其他变换",
    en: "it has values of 0 or less. Say shift: true, or use another transform",
  },
  negative: { zh: "含有负数。请改用其他变换", en: "it has negative values. Use another transform" },
  "too-great": {
    zh: "变换后的数过大，无法表示，或不同的数变得相同。请改用较小的 lambda",
    en: "the results are too great to be written, or no longer differ. Use a smaller lambda",
  },
  "greatest-not-above-one": {
    zh: "最大值不大于 1，这种对数会使次序颠倒。请换算单位，或改用其他变换",
    en: "its greatest value is not above 1, where this logarithm turns the order round. Change its unit or use another transform",
  },
};

/** Why outliers cannot be treated as a step says. */
export const refusals = defineRefusals("evaluate", {
  transformUndefined: {
    kind: "not-met",
    say: ({ ids, transform, why }: { ids: readonly string[]; transform: Transform["kind"]; why: Exclude<Unfit, "no-spread"> }) => ({
      zh: `这些指标不能作“${transform}”变换：${listed(ids).zh}，因为${reasons[why].zh}。`,
      en: `These indicators cannot be transformed by "${transform}": ${listed(ids).en}, because ${reasons[why].en}.`,
    }),
  },
});
