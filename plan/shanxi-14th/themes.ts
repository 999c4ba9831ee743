import type { Theme } from "#define";

/** In the order a leader reads: what goes in, what comes out, who does it and where, what carries it, and what surrounds it. */
export const themes: readonly Theme[] = [
  { id: "inputs", label: { zh: "创新投入", en: "Inputs" } },
  { id: "outputs", label: { zh: "创新产出", en: "Outputs" } },
  { id: "enterprises", label: { zh: "创新主体", en: "Innovating enterprises" } },
  { id: "platforms", label: { zh: "创新平台", en: "Platforms" } },
  { id: "talent", label: { zh: "创新人才", en: "Talent" } },
  { id: "transfer", label: { zh: "成果转化", en: "Technology transfer" } },
  { id: "industry", label: { zh: "产业创新", en: "Industry" } },
  { id: "culture", label: { zh: "创新文化", en: "Innovation culture" } },
  { id: "governance", label: { zh: "治理与文件", en: "Governance and documents" } },
  { id: "context", label: { zh: "背景", en: "Context" } },
];
