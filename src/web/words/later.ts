import i18next from "i18next";
import type { Label, Language } from "#kernel";

type Table = Readonly<Record<string, Label>>;
const early: Table[] = [];

/** Words of one group of pages: they come with the pages' own files, so that the first page does not carry them. */
export function addWords(table: Table): void {
  if (!i18next.isInitialized) {
    early.push(table);
    return;
  }
  for (const language of ["zh", "en"] as const) i18next.addResources(language, "translation", inOne(table, language));
}

/** What was added before the words were started. */
export const addedEarly = (): Table => Object.assign({}, ...early);

export const inOne = (table: Table, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table).map(([key, label]) => [key, label[language]]));
