import type { Region } from "#define";

/** One region: GB/T 2260 code, full name in both languages, then the short name for axes and tables. */
export const region = (code: string, zh: string, en: string, shortZh: string, shortEn: string): Region => ({
  code,
  label: { zh, en },
  short: { zh: shortZh, en: shortEn },
});
