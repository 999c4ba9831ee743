import type { Viewer } from "#access";
import type { Answer } from "#contract";
import type { CheckedPlan } from "#define";
import { type Label, ok } from "#kernel";
import { find, type Hit, type Index, makeIndex } from "#search";
import type { Handlers } from "./parts.ts";
import { searchDocuments } from "./search-documents.ts";

type GroupId = Answer<"search">["groups"][number]["id"];
const groupLabels: Readonly<Record<GroupId, Label>> = {
  pages: { zh: "页面", en: "Pages" },
  targets: { zh: "目标", en: "Targets" },
  indicators: { zh: "指标", en: "Indicators" },
  clauses: { zh: "条款", en: "Clauses" },
  regions: { zh: "地区", en: "Regions" },
  sources: { zh: "来源", en: "Sources" },
};
const isGroup = (id: string): id is GroupId => Object.hasOwn(groupLabels, id);
const defaultLimit = 6;

const indexes = new WeakMap<CheckedPlan, Promise<Index>>();

/** The index of a version of the plan; made when first asked for, or a little ahead of that. */
function searchIndexOf(plan: CheckedPlan): Promise<Index> {
  const known = indexes.get(plan);
  if (known) return known;
  const made = makeIndex(searchDocuments(plan));
  indexes.set(plan, made);
  // What failed is not kept: the next question tries again, and tells its asker.
  made.catch(() => indexes.delete(plan));
  return made;
}

const settledMs = 2000;

/** Makes the index ahead of the first question, once the first pages have been answered: it takes the process half a second. */
export function warmSearch(plan: CheckedPlan): void {
  setTimeout(() => void searchIndexOf(plan).catch(() => undefined), settledMs).unref();
}

const viewsOf = ({ views, signedIn }: Viewer): ReadonlySet<string> =>
  new Set([...views, "open", ...(signedIn?.step === "nothing" ? ["self"] : [])]);

export const searchHandlers: Handlers<"search"> = {
  search: async ({ plan }, _, { q, group, limit }, { viewer }) => {
    const question = { text: q, views: viewsOf(viewer), group, limit: limit === undefined ? defaultLimit : Number(limit) };
    const found = find(await searchIndexOf(plan), question);
    return ok({
      q,
      total: found.reduce((sum, { count }) => sum + count, 0),
      groups: found.flatMap(({ id, count, hits }) => (isGroup(id) ? [{ id, label: groupLabels[id], count, hits: hits.map(shown) }] : [])),
    });
  },
};

const shown = ({ document: { id, title, note, path }, way, marks }: Hit) => ({
  id,
  title,
  note,
  path,
  way,
  marks: { zh: marks.zh.map(([from, to]): [number, number] => [from, to]), en: marks.en.map(([from, to]): [number, number] => [from, to]) },
});
