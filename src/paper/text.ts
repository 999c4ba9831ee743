import type { PaperFigure } from "#contract";
import { type Label, type Language, textParts } from "#kernel";

/** A text with its figures put in; a name no figure has stays as it was written, so that a slip is seen. */
export const filled = (text: string, figures: readonly PaperFigure[], language: Language): string =>
  textParts(text)
    .map((part) => ("text" in part ? part.text : (figures.find(({ id }) => id === part.name)?.shown[language] ?? `{${part.name}}`)))
    .join("");

/** 2023年12月5日, as official documents write a day. */
export function dayInWords(day: string): Label {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { zh: `${year}年${month}月${date}日`, en: day };
}
