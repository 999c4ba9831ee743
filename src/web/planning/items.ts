import type { DocumentAnswer, PlanItem } from "#contract";
import type { Language } from "#kernel";
import type { Search } from "../search.ts";

/** A new task before anything is filled in. */
export const emptyItem = (document: string): PlanItem => {
  const year = /^\d{4}$/.test(document) ? document : `20${document.slice(1)}`;
  return {
    id: "",
    title: "",
    titleEn: "",
    output: "",
    outputEn: "",
    clauses: [],
    lead: "",
    leadFrom: "confirmed",
    support: [],
    indicator: "",
    target: "",
    from: `${year}-01-01`,
    due: `${year}-12-31`,
    weight: 1,
    milestones: [],
    above: "",
  };
};

/** A task of the document above as this document takes it over: a key task keeps its number, a task of the year gets one when it is saved. */
export const takenOver = (item: PlanItem, { kind, document }: Pick<DocumentAnswer, "kind" | "document">): PlanItem => {
  const within = (day: string): boolean => day.startsWith(document);
  return {
    ...item,
    id: kind === "key-task-list" ? item.id : "",
    above: item.id,
    from: within(item.from) ? item.from : `${document}-01-01`,
    due: within(item.due) ? item.due : `${document}-12-31`,
    milestones: item.milestones.filter(({ due }) => within(due)),
  };
};

export const titleOf = ({ title, titleEn }: PlanItem, language: Language): string =>
  language === "en" && titleEn !== "" ? titleEn : title;
export const outputOf = ({ output, outputEn }: PlanItem, language: Language): string =>
  language === "en" && outputEn !== "" ? outputEn : output;

/** Chapter of a task: that of its first clause. */
export const chapterOf = ({ clauses }: PlanItem): string => (clauses[0] ?? "").split(".")[0] ?? "";

/** Tasks that match the filters of the address. */
export function filtered(items: readonly PlanItem[], { q, leadUnit, chapter, basis }: Search): readonly PlanItem[] {
  const words = (q ?? "").trim().toLowerCase();
  return items.filter(
    (item) =>
      (leadUnit === undefined || item.lead === leadUnit) &&
      (chapter === undefined || chapterOf(item) === chapter) &&
      (basis !== "assumed" || item.leadFrom === "assumed") &&
      (words === "" || [item.id, item.title, item.titleEn, ...item.clauses].some((text) => text.toLowerCase().includes(words))),
  );
}
