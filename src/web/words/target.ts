import type { Label } from "#kernel";

export const targetWords = {
  "quote.copy": { zh: "复制带口径", en: "Copy with its scope" },
  "quote.copied": { zh: "已复制", en: "Copied" },
  "quote.failed": { zh: "未能复制，请重试", en: "Could not copy; try again" },
} as const satisfies Record<string, Label>;
