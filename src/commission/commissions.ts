import { z } from "zod";
import type { Answer, Body } from "#contract";
import { type Instant, ok, type Result, refuse } from "#kernel";
import type { ReadingContext } from "#monitor";
import type { Actor, StoredAttachment } from "#procedure";
import { sql } from "#store";
import { evaluatorRole } from "./guards.ts";
import type { Parts, Rights } from "./parts.ts";
import { commissionNamed, placeOf, procedureId, visitOf } from "./read/find.ts";
import { evaluatorPage, type Looking, officePage, rowAnswer } from "./read/page.ts";
import { publishedFile, publishedList, publishedOne } from "./read/published.ts";
import { type Among, criterionAnswers, evaluatorRecords } from "./read/record.ts";
import { visitsOf } from "./read/visits.ts";
import { countsRow } from "./read/withdrawal.ts";
import { refusals } from "./refusals.ts";
import { atWork } from "./scope/in-force.ts";
import { answerRequest, endItem, openItem } from "./scope/scope.ts";
import { type PassportRow, takenFigures, visitFigures } from "./visit/figures.ts";
import { ownFile, takenFile, visitMatter, visitRelease, visitScheme } from "./visit/records.ts";

type At = { readonly id: string; readonly item: string };

/** Third-party evaluations: the office's side, the evaluator's visit, and what is published. */
export type Commissions = {
  /** The newest that whoever asks may read. @param ids  of those, and @param among  which of some others they may read */
  readonly list: (actor: Actor, ids: readonly string[], among: Among) => Promise<Answer<"commissions">>;
  /** Accounts of evaluators are named to those alone who prepare commissions. */
  readonly choices: (actor: Actor) => Promise<Answer<"commissionChoices">>;
  /** @refuses commission/notInPlan, and whatever the opening refuses */
  readonly begin: (actor: Actor, given: Body<"beginCommission">) => Promise<Result<{ id: string }>>;
  /** Whoever calls has asked whether it may be read. @refuses commission/unknown */
  readonly page: (looking: Looking, id: string, among: Among) => Promise<Result<Answer<"commission">>>;
  readonly openItem: (actor: Actor, id: string, rights: Rights, given: Body<"openItem">) => Promise<Result<{ id: string }>>;
  readonly endItem: (actor: Actor, at: At, says: string) => Promise<Result<{ id: string }>>;
  readonly answerRequest: (actor: Actor, id: string, rights: Rights, given: Body<"answerRequest">) => Promise<Result<{ id: string }>>;
  /** What somebody was commissioned with, by name, what of it waits for them and what they were told; nothing that is not signed yet. */
  readonly visits: (person: string) => Promise<Answer<"visits">>;
  /** @refuses commission/unknown — as all below; and see `entered` for what was opened */
  readonly visit: (context: ReadingContext, actor: Actor, id: string) => Promise<Result<Answer<"visit">>>;
  readonly figures: (context: ReadingContext, person: string, at: At) => Promise<Result<Answer<"visitFigures">>>;
  readonly taken: (
    context: ReadingContext,
    person: string,
    at: At,
  ) => Promise<Result<{ readonly name: string; readonly rows: readonly PassportRow[] }>>;
  readonly scheme: (context: ReadingContext, person: string, at: At) => Promise<Result<Answer<"visitScheme">>>;
  /** A release somebody was given to read before it is public; that they look is noted. @refuses commission/notOpened, or why not now */
  readonly release: (person: string, release: string) => Promise<Result<null>>;
  readonly matter: (person: string, at: At) => Promise<Result<Answer<"visitMatter">>>;
  readonly file: (person: string, at: At) => Promise<Result<StoredAttachment>>;
  readonly ownFile: (person: string, id: string, file: string) => Promise<Result<StoredAttachment>>;
  readonly upload: (person: string, id: string, given: Body<"visitUpload">) => Promise<Result<StoredAttachment>>;
  readonly act: (actor: Actor, id: string, given: Body<"visitStep">) => Promise<Result<Answer<"visitStep">>>;
  readonly published: () => Promise<Answer<"publishedEvaluations">>;
  readonly publishedOne: (context: ReadingContext, id: string) => Promise<Result<Answer<"publishedEvaluation">>>;
  readonly publishedFile: (id: string, file: string) => Promise<Result<StoredAttachment>>;
};

const row = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  fields: z.record(z.string(), z.unknown()),
  counts: countsRow,
  openedAt: z.string().transform((text) => text as Instant),
});
const mostListed = 200;

export function openCommissions(parts: Parts): Commissions {
  const { plan, procedures, attachments } = parts;
  const opensBy = plan.procedure(procedureId).versions.at(-1)?.opensBy ?? [];
  const mayBegin = ({ seats }: Actor): boolean => seats.some(({ role }) => opensBy.includes(role));
  return {
    list: (actor, ids, among) => listOf(parts, { ids, among, mayBegin: mayBegin(actor) }),
    choices: (actor) => choicesOf(parts, mayBegin(actor)),
    begin: async (actor, { values, key }) => {
      const { scheme } = values;
      if (typeof scheme === "string" && scheme !== "" && !plan.findScheme(scheme))
        return refuse(refusals.notInPlan({ named: scheme.slice(0, 60) }));
      const opened = await procedures.open(actor, { procedure: procedureId, values, key, origin: { kind: "own", id: "" } });
      return opened.ok ? ok({ id: opened.value.id }) : opened;
    },
    page: async (looking, id, among) => {
      const found = await commissionNamed(parts, id);
      return found.ok ? ok(await officePage(parts, looking, found.value, among)) : found;
    },
    openItem: (actor, id, rights, given) => openItem(parts, actor, id, rights, given),
    endItem: (actor, { id, item }, says) => endItem(parts, actor, id, { item, says }),
    answerRequest: (actor, id, rights, given) => answerRequest(parts, actor, id, rights, given),
    visits: (person) => visitsOf(parts, person),
    visit: async (context, actor, id) => {
      const found = await visitOf(parts, actor.person, id);
      return found.ok ? ok(await evaluatorPage(parts, { context, actor }, found.value)) : found;
    },
    figures: (context, person, at) => visitFigures(parts, context, person, at),
    taken: (context, person, at) => takenFigures(parts, context, person, at),
    scheme: (context, person, at) => visitScheme(parts, context, person, at),
    release: (person, release) => visitRelease(parts, person, release),
    matter: (person, at) => visitMatter(parts, person, at),
    file: (person, at) => takenFile(parts, person, at),
    ownFile: (person, id, file) => ownFile(parts, person, id, file),
    upload: async (person, id, given) => {
      const found = await visitOf(parts, person, id);
      if (!found.ok) return found;
      if (!atWork.has(found.value.matter.state)) return refuse(refusals.notAtWork({}));
      return attachments.add({ person, matter: placeOf(found.value), ...given });
    },
    act: async (actor, id, { transition, values, revision, key }) => {
      const found = await visitOf(parts, actor.person, id);
      if (!found.ok) return found;
      const files = Array.isArray(values.files) ? values.files.filter((one): one is string => typeof one === "string") : [];
      const stepped = await procedures.step(actor, { matter: id, transition, values, revision, key, files });
      return stepped.ok ? ok({ ...stepped.value, children: [...stepped.value.children] }) : stepped;
    },
    published: () => publishedList(parts),
    publishedOne: (context, id) => publishedOne(parts, context, id),
    publishedFile: (id, file) => publishedFile(parts, id, file),
  };
}

type Listing = { readonly ids: readonly string[]; readonly among: Among; readonly mayBegin: boolean };

async function listOf({ plan, store }: Parts, { ids, among, mayBegin }: Listing): Promise<Answer<"commissions">> {
  const rows = await store.rows(
    sql`select id, number, title, state, fields, counts, opened_at as "openedAt" from matter
      where id = any(${[...ids]}) and procedure = ${procedureId} order by id desc limit ${mostListed}::int`,
    row,
  );
  return {
    rows: rows.map((one) => rowAnswer(plan, one)),
    evaluators: [...(await evaluatorRecords(plan, store, among))],
    criteria: criterionAnswers(plan),
    mayBegin,
  };
}

async function choicesOf({ plan, store, holdersOfRole }: Parts, mayBegin: boolean): Promise<Answer<"commissionChoices">> {
  const held = mayBegin ? await holdersOfRole(store, evaluatorRole, store.today()) : [];
  return {
    accounts: held.map(({ id, login, name }) => ({ id, login, name })),
    units: plan.units.map(({ id, label }) => ({ id, label })),
    schemes: (plan.schemes ?? []).map(({ id, label }) => ({ id, label })),
    indicators: plan.indicators.map(({ id, label, unit }) => ({ id, label, unit })),
    regions: plan.regions.regions.map(({ code, label }) => ({ code, label })),
    targets: plan.targets.map(({ id, label }) => ({ id, label })),
  };
}
