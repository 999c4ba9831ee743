import type { Answer } from "#contract";
import type { Label } from "#kernel";
import type { Mark } from "./types.ts";

/** The marks in the order a reader works through them. */
export const marks: readonly { readonly mark: Mark; readonly label: Label }[] = [
  { mark: "differs", label: { zh: "不符", en: "Differs" } },
  { mark: "other-scope", label: { zh: "口径不同", en: "Other scope" } },
  { mark: "revised", label: { zh: "已修订", en: "Revised" } },
  { mark: "floor", label: { zh: "下限值", en: "Floor" } },
  { mark: "unfounded", label: { zh: "无据", en: "Unfounded" } },
  { mark: "agrees", label: { zh: "相符", en: "Agrees" } },
];

/** What a reader wants to know first: how many numbers there are, and how many need a look. */
export function summary(all: number, counts: Answer<"proofread">["counts"]): Label {
  if (all === 0) return { zh: "没有找到带单位的数。", en: "No number with a unit was found." };
  const told = counts.filter(({ count }) => count > 0);
  return {
    zh: `共${all}个数：${told.map(({ label, count }) => `${label.zh}${count}个`).join("，")}。`,
    en: `${all} ${all === 1 ? "number" : "numbers"}: ${told.map(({ label, count }) => `${label.en.toLowerCase()} ${count}`).join(", ")}.`,
  };
}
