import { defineRefusals, type Label } from "#kernel";
import type { CodeFault } from "#paper";

const faults: Readonly<Record<CodeFault, Label>> = {
  length: {
    zh: "核验码应为十个字符，如 ZX-7K2QF-M0R4T。请对照简报首页右上角重新输入。",
    en: "A check code has ten characters, such as ZX-7K2QF-M0R4T. Type it again from the top right of the brief.",
  },
  letter: {
    zh: "核验码只用数字和英文字母，且没有 I、L、O、U。请对照简报首页右上角重新输入。",
    en: "A check code is made of digits and letters without I, L, O and U. Type it again from the top right of the brief.",
  },
  check: {
    zh: "核验码有一处输错：校验位不符。请逐字对照简报首页右上角，留意相近的字符和前后颠倒。",
    en: "The check code has a slip: its check character does not fit. Compare it letter by letter with the top right of the brief; look for similar or swapped characters.",
  },
};

export const refusals = defineRefusals("brief", {
  mistyped: { kind: "invalid", say: ({ fault }: { fault: CodeFault }) => faults[fault] },
  unknownCode: {
    kind: "not-found",
    say: ({ code }: { code: string }) => ({
      zh: `核验码 ${code} 写法正确，但本系统没有签发过这份简报。请确认简报出自本系统；若是，请与签发人核对。`,
      en: `The check code ${code} is well formed, but no brief was issued under it here. Make sure the brief comes from this system, then ask who issued it.`,
    }),
  },
  unknownGroup: {
    kind: "not-found",
    say: ({ group, known }: { group: string; known: string }) => ({
      zh: `规划没有编号为“${group}”的目标组，可用：${known}。`,
      en: `The plan has no group of targets "${group}"; there are: ${known}.`,
    }),
  },
  codesTaken: {
    kind: "conflict",
    say: (_: Record<string, never>) => ({
      zh: "这份简报的五个核验码都已被占用，未能签发。换一个日期或目标组即可得到另一组核验码。",
      en: "All five check codes of this brief are taken, so it was not issued. Another day or group gives other codes.",
    }),
  },
});
