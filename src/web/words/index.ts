import i18next from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import type { Label, Language } from "#kernel";
import { inLanguage } from "../format.ts";
import { cockpitWords } from "./cockpit.ts";
import { indicatorWords } from "./indicator.ts";
import { addedEarly, inOne } from "./later.ts";
import type { LaterWord } from "./later-words.ts";
import { planWords } from "./plan.ts";
import { regionWords } from "./regions.ts";
import { searchWords } from "./search.ts";
import { shellWords } from "./shell.ts";
import { targetWords } from "./target.ts";

/**
 * Words of the shell and of the pages a reader sees first; those of other pages come with them (`addWords`). Names of targets, indicators, clauses,
 * statuses and reasons are never here: they come with the answers.
 */
const words = {
  ...shellWords,
  ...searchWords,
  ...cockpitWords,
  ...indicatorWords,
  ...planWords,
  ...regionWords,
  ...targetWords,
};
export type Word = keyof typeof words | LaterWord;

export function startWords(language: Language): void {
  const table = { ...words, ...addedEarly() };
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "zh",
    resources: { zh: { translation: inOne(table, "zh") }, en: { translation: inOne(table, "en") } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
}

export type Words = {
  readonly language: Language;
  /** A word of the page, with its values filled in. */
  readonly say: (word: Word, values?: Readonly<Record<string, string | number>>) => string;
  /** A label that came with the data, in the language of the screen. */
  readonly read: (label: Label) => string;
};

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === "en" ? "en" : "zh";
  return { language, say: (word, values) => t(word, values ?? {}), read: (label) => inLanguage(label, language) };
}

export const changeLanguage = (language: Language): void => void i18next.changeLanguage(language);
