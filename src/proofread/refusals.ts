import { defineRefusals } from "#kernel";

export const refusals = defineRefusals("proofread", {
  nothingGiven: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "没有可以核对的内容。请粘贴文稿，或选择一个 .docx 文件，二者取一。",
      en: "There is nothing to check. Paste a draft or choose a .docx file, one of the two.",
    }),
  },
  tooLong: {
    kind: "too-large",
    say: ({ count, most }: { count: number; most: number }) => ({
      zh: `文稿有${count}字，一次最多核对${most}字。请分几次核对。`,
      en: `The draft has ${count} characters; ${most} can be checked at once. Check it in parts.`,
    }),
  },
  tooLarge: {
    kind: "too-large",
    say: ({ most }: { most: number }) => ({
      zh: `文件过大，最大${Math.floor(most / 1_000_000)} MB。请去掉其中的图片，或把文字粘贴进来。`,
      en: `The file is too large; ${Math.floor(most / 1_000_000)} MB is the most. Take its pictures out, or paste its text.`,
    }),
  },
  notADocument: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "这个文件不是可读的 .docx 文档。请用 Word 或 WPS 另存为 .docx，或把文字粘贴进来。",
      en: "This file is no readable .docx document. Save it as .docx again, or paste its text.",
    }),
  },
  swollen: {
    kind: "too-large",
    say: (_: Record<string, never>) => ({
      zh: "文件解开后过大，已拒绝。请把文字粘贴进来。",
      en: "Unpacked, the file is far too large and is refused. Paste its text instead.",
    }),
  },
});
