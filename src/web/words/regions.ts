import type { Label } from "#kernel";

/** Words of charts, and of the pages that compare regions. */
export const regionWords = {
  "chart.view": { zh: "看图形还是表格", en: "Chart or table" },
  "chart.data": { zh: "数据（{{format}}）", en: "Data ({{format}})" },
  "chart.picture": { zh: "图片（{{format}}）", en: "Picture ({{format}})" },
  "chart.save": { zh: "下载：{{name}}", en: "Download: {{name}}" },
  "chart.foot": { zh: "知行 · 截至 {{day}}", en: "Zhixing · as of {{day}}" },
} as const satisfies Record<string, Label>;
