import { defineRefusals } from "#kernel";

export const refusals = defineRefusals("paper", {
  mistyped: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "核验码写法不对，应如 ZX-7K2QF-M0R4T。请对照文件首页右上角逐字核对。",
      en: "This is not a check code, which looks like ZX-7K2QF-M0R4T. Compare it letter by letter with the top right of the document.",
    }),
  },
  unknownCode: {
    kind: "not-found",
    say: ({ code }: { code: string }) => ({
      zh: `核验码 ${code} 写法正确，但本系统没有留存这份文件。请与签发单位核对。`,
      en: `The check code ${code} is well formed, but no document is kept under it here. Ask the unit that issued it.`,
    }),
  },
  codesTaken: {
    kind: "conflict",
    say: (_: Record<string, never>) => ({
      zh: "这份文件的五个核验码都已被占用，未能签发。改动任意一处文字后重试即可。",
      en: "All five check codes of this document are taken, so it was not issued. Change any word of it and try again.",
    }),
  },
});
