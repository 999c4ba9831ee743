import type { DocumentAnswer, DocumentHead } from "#contract";
import type { CheckedPlan } from "#define";
import { ok, type Result, refuse } from "#kernel";
import type { Actor } from "#procedure";
import { itemsOf } from "../bodies.ts";
import { checkItems, type Which } from "../documents/documents.ts";
import { isDocument, titleOf } from "../documents/kinds.ts";
import { aboveOf, inForce, lastYear } from "../documents/sources.ts";
import { fromTemplate, type Starting, startItems } from "../documents/start.ts";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import { adoptedOf, type DocumentMatter, documentMatter, documentsOf, dossierOf, latestRevision, tasksBelow } from "../rows.ts";
import type { Adopted, Items, Revision } from "../types.ts";
import { keyTaskRow } from "./task-row.ts";
import { stateOf, unitNamed, type Words } from "./words.ts";

type Held = { readonly matter: DocumentMatter | undefined; readonly draft: Revision | undefined; readonly adopted: readonly Adopted[] };

async function heldOf({ store }: Parts, { kind, document }: Which): Promise<Held> {
  const matter = await documentMatter(store, kind, document);
  return {
    matter,
    draft: matter && (await latestRevision(store, matter, dossierOf(kind, document))),
    adopted: await adoptedOf(store, kind, document),
  };
}

/** Everybody who wrote or signed a document, for their names to be looked up. */
export const peopleOf = ({ draft, adopted }: Held): readonly string[] => [
  ...(draft ? [draft.person] : []),
  ...adopted.flatMap(({ person, signedBy }) => [person, signedBy]),
];

function headOf({ plan, names }: Words, { kind, document }: Which, { matter, draft, adopted }: Held): DocumentHead | null {
  if (!matter) return null;
  const last = adopted.at(-1);
  return {
    kind,
    document,
    title: matter.title,
    matter: matter.id,
    number: matter.number,
    state: matter.state,
    stateLabel: stateOf(plan, matter).label,
    versions: adopted.map((one) => ({
      version: one.version,
      revision: one.revision,
      checksum: one.checksum,
      by: names.get(one.signedBy) ?? "",
      at: one.signedAt,
      from: one.from,
      items: itemsOf(one.body).length,
    })),
    hasDraft: draft !== undefined && draft.checksum !== last?.checksum,
  };
}

/** What is shown: the signed version asked for, else the draft, else what is in force. */
function shownOf(
  { draft, adopted }: Held,
  version: string | undefined,
): Result<{ readonly text: Revision; readonly version: number | null } | null> {
  if (version !== undefined) {
    const signed = adopted.find((one) => String(one.version) === version);
    return signed ? ok({ text: signed, version: signed.version }) : refuse(refusals.noSuchVersion({ version }));
  }
  const last = adopted.at(-1);
  if (draft && draft.checksum !== last?.checksum) return ok({ text: draft, version: null });
  return ok(last ? { text: last, version: last.version } : null);
}

/** One document: its head, its tasks, what stands against publishing, what may be done, and what its tasks became below it. */
export async function documentAnswer(
  parts: Parts,
  actor: Actor,
  which: Which & { readonly version: string | undefined },
  named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Result<DocumentAnswer>> {
  const { plan, store } = parts;
  const { kind, document } = which;
  if (!isDocument(kind, document)) return refuse(refusals.unknownDocument({ document: document.slice(0, 20) }));
  const held = await heldOf(parts, which);
  const shown = shownOf(held, which.version);
  if (!shown.ok) return shown;
  const words: Words = { plan, today: store.today(), names: await named(peopleOf(held)) };
  const text = shown.value?.text;
  const items = itemsOf(text?.body);
  const above = (await aboveOf(store, kind, document)) ?? (kind === "annual-plan" ? plan.tasks.map(fromTemplate) : []);
  const tasks = held.matter && kind === "key-task-list" ? await tasksBelow(store, held.matter.id) : [];
  return ok({
    kind,
    document,
    head: headOf(words, which, held),
    shown:
      shown.value && text
        ? {
            revision: text.revision,
            version: shown.value.version,
            checksum: text.checksum,
            at: text.recordedAt,
            by: words.names.get(text.person) ?? "",
          }
        : null,
    items: [...items],
    faults: text && shown.value?.version === null ? [...(await checkItems(parts, store, which, items))] : [],
    ...(await mayDo(parts, actor, held)),
    starts: held.draft ? [] : await startsOf(parts, which, above),
    ...namesIn(plan, [...items, ...above]),
    above: above.filter(({ id }) => !items.some((item) => item.above === id)),
    keyTasks: tasks.map((task) => keyTaskRow(words, task)),
    below: await belowOf(parts, which, items),
    years: [...(await documentsOf(store, kind))],
  });
}

async function mayDo({ plan, procedures }: Parts, actor: Actor, { matter, draft }: Held) {
  const opensBy = plan.procedure("action-plan").versions[0].opensBy;
  const mayBegin = !draft && actor.seats.some(({ role }) => opensBy.includes(role));
  const none = { mayBegin, mayEdit: false, maySubmit: false, mayPublish: false, mayRevise: false, mayReturn: false, matterRevision: 0 };
  if (!matter) return none;
  const possible = await procedures.possible(actor, matter.id);
  const acts = possible.ok ? possible.value : [];
  /** In the right state and seat; what the guards say is shown as faults, not as a missing button. */
  const may = (name: string): boolean =>
    acts.some(({ transition, seats }) => transition.name === name && seats.length > 0 && transition.from.includes(matter.state));
  return {
    mayBegin,
    mayEdit: may("submit"),
    maySubmit: may("submit"),
    mayPublish: may("publish"),
    mayRevise: may("revise"),
    mayReturn: may("return"),
    matterRevision: matter.revision,
  };
}

const startLabels: Readonly<Record<Starting, { readonly zh: string; readonly en: string }>> = {
  starting: { zh: "从规划的起步任务起草", en: "From the plan's starting tasks" },
  above: { zh: "从上级文件起草", en: "From the document above" },
  last: { zh: "沿用上年", en: "Carried on from last year" },
  empty: { zh: "空白起草", en: "From nothing" },
};

async function startsOf({ plan, store }: Parts, which: Which, above: Items): Promise<DocumentAnswer["starts"]> {
  const last = await lastYear(store, which.kind, which.document);
  const offered: readonly Starting[] = which.kind === "action-plan" ? ["starting", "empty"] : ["above", "last", "empty"];
  return offered.map((id) => {
    const items = startItems(plan, which, id, { above, last }).length;
    const label = id === "above" ? { zh: `从${aboveIn(which).zh}起草`, en: `From the ${aboveIn(which).en}` } : startLabels[id];
    return { id, label, items };
  });
}
const aboveIn = ({ kind }: Which) =>
  kind === "annual-plan" ? { zh: "行动计划", en: "action plan" } : { zh: "年度工作计划", en: "annual plan" };

/** Names of everything the tasks refer to, and of every unit that may be chosen. */
function namesIn(plan: CheckedPlan, items: Items): Pick<DocumentAnswer, "units" | "clauses" | "targets" | "indicators"> {
  const indicators = new Set(items.map(({ indicator }) => indicator));
  return {
    units: plan.units.flatMap(({ id }) => unitNamed(plan, id) ?? []),
    clauses: plan.clauseList.map(({ id, title, kind }) => ({ id, title, kind })),
    targets: plan.targets.map(({ id, label }) => ({ id, label })),
    indicators: plan.indicators.filter(({ id }) => indicators.has(id)).map(({ id, label }) => ({ id, label })),
  };
}

/** How many tasks of the current year come from each task shown. */
async function belowOf({ store }: Parts, { kind, document }: Which, items: Items): Promise<DocumentAnswer["below"]> {
  if (kind === "key-task-list") return {};
  const year = kind === "annual-plan" ? document : store.today().slice(0, 4);
  const [annual, key] = [await inForce(store, "annual-plan", year), await inForce(store, "key-task-list", year)];
  const annualItems = itemsOf(annual?.body);
  const keyItems = new Set(itemsOf(key?.body).map(({ id }) => id));
  return Object.fromEntries(
    items.flatMap(({ id }) => {
      const own = kind === "annual-plan" ? annualItems.filter((one) => one.id === id) : annualItems.filter(({ above }) => above === id);
      const keys = kind === "annual-plan" ? (keyItems.has(id) ? 1 : 0) : own.filter((one) => keyItems.has(one.id)).length;
      const count = kind === "annual-plan" ? 0 : own.length;
      return count + keys === 0 ? [] : [[id, { annual: count, key: keys }]];
    }),
  );
}

/** The title a document has or will have. */
export const documentTitle = (plan: CheckedPlan, { kind, document }: Which): string => titleOf(kind, document, plan.label);

/** The tasks of a signed version, of the draft, or of what is shown. */
export async function textOf(parts: Parts, which: Which, version: string | undefined): Promise<Result<Items>> {
  const held = await heldOf(parts, which);
  if (version === "draft") return held.draft ? ok(itemsOf(held.draft.body)) : refuse(refusals.notBegun({}));
  const shown = shownOf(held, version);
  return shown.ok ? ok(itemsOf(shown.value?.text.body)) : shown;
}
