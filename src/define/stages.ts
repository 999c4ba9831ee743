import type { Label } from "#kernel";

/** The gates a large facility passes; an observation in unit `stage` carries the ordinal. */
export const stages: readonly { readonly stage: number; readonly label: Label }[] = [
  { stage: 1, label: { zh: "谋划", en: "Conceived" } },
  { stage: 2, label: { zh: "申报", en: "Applied for" } },
  { stage: 3, label: { zh: "评审", en: "Under review" } },
  { stage: 4, label: { zh: "批复", en: "Approved" } },
  { stage: 5, label: { zh: "建设", en: "Under construction" } },
  { stage: 6, label: { zh: "运行", en: "In operation" } },
];
