import type { Label } from "#kernel";
import { addWords } from "./later.ts";

export const paperWords = {
  "paper.code": { zh: "核验码", en: "Check code" },
  "paper.colon": { zh: "：", en: ":" },
  "paper.copies": { zh: "抄送：", en: "Copies:" },
  "paper.print": { zh: "打印", en: "Print" },
  "paper.word": { zh: "下载 Word", en: "Word file" },
} as const satisfies Record<string, Label>;
addWords(paperWords);
