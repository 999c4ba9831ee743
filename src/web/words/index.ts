import i18next from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import type { Label, Language } from "#kernel";
import { inLanguage } from "../format.ts";
import { accountWords } from "./account.ts";
import { adminWords } from "./admin.ts";
import { alertWords } from "./alerts.ts";
import { briefWords } from "./brief.ts";
import { closingWords } from "./closing.ts";
import { cockpitWords } from "./cockpit.ts";
import { feedbackWords } from "./feedback.ts";
import { formWords } from "./form.ts";
import { indicatorWords } from "./indicator.ts";
import { mineWords } from "./mine.ts";
import { overseeWords } from "./oversee.ts";
import { paperWords } from "./paper.ts";
import { planWords } from "./plan.ts";
import { planningWords } from "./planning.ts";
import { procedureWords } from "./procedures.ts";
import { proofreadWords } from "./proofread.ts";
import { regionWords } from "./regions.ts";
import { searchWords } from "./search.ts";
import { shellWords } from "./shell.ts";
import { situationWords } from "./situation.ts";
import { targetWords } from "./target.ts";
import { workWords } from "./work.ts";
import { workListWords } from "./work-list.ts";

/** Words of the pages themselves. Names of targets, indicators, clauses, statuses and reasons are never here: they come with the answers. */
const words = {
  ...shellWords,
  ...accountWords,
  ...adminWords,
  ...alertWords,
  ...searchWords,
  ...situationWords,
  ...mineWords,
  ...briefWords,
  ...closingWords,
  ...cockpitWords,
  ...feedbackWords,
  ...formWords,
  ...indicatorWords,
  ...overseeWords,
  ...paperWords,
  ...planWords,
  ...planningWords,
  ...procedureWords,
  ...proofreadWords,
  ...regionWords,
  ...targetWords,
  ...workWords,
  ...workListWords,
};
export type Word = keyof typeof words;

const inOne = (language: Language) => Object.fromEntries(Object.entries(words).map(([key, label]) => [key, label[language]]));

export function startWords(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "zh",
    resources: { zh: { translation: inOne("zh") }, en: { translation: inOne("en") } },
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
