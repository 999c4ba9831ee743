import type { Answer } from "#contract";
import type { CheckedPlan } from "#define";
import { type Label, unitOf } from "#kernel";
import type { ReadingContext } from "#monitor";
import type { Actor, Possible, Snapshot } from "#procedure";
import { deskAnswer } from "#procedure";
import { comparisonAnswer } from "../compare/answer.ts";
import type { Parts } from "../parts.ts";
import { digestOfScope } from "../scope/digest.ts";
import { mayTakeBack } from "../scope/in-force.ts";
import { grantsOf, readsOf } from "../scope/rows.ts";
import { eventsOf, type FileOfAct, filesOf, type Happened, requestsIn } from "./events.ts";
import { type CommissionFields, fieldsOfCommission } from "./fields.ts";
import { actsFor, commentsAreIn, placeOf, procedureId } from "./find.ts";
import { itemAnswer, sayGrant } from "./items.ts";
import { type Among, criteriaOf, evaluatorRecords, ratingActs } from "./record.ts";
import { type Done, isRated, withdrawalIn, withdrawalWaits } from "./withdrawal.ts";

type Page = Answer<"commission">;
type Row = Answer<"commissions">["rows"][number];

const same = (text: string): Label => ({ zh: text, en: text });
const said = (value: unknown): string => (typeof value === "string" ? value : "");

export function rowAnswer(
  plan: CheckedPlan,
  matter: Pick<Snapshot["matter"], "id" | "number" | "title" | "state" | "fields" | "openedAt"> & Done,
): Row {
  const { id, number, title, state, openedAt } = matter;
  const { evaluatorName, evaluatorCode, evaluated, from, until } = fieldsOfCommission(matter.fields);
  const known = plan
    .procedure(procedureId)
    .versions.flatMap(({ states }) => states)
    .find((one) => one.id === state);
  return {
    id,
    number,
    title,
    state,
    stateLabel: known?.label ?? same(state),
    final: known?.final ?? null,
    evaluator: { name: evaluatorName, code: evaluatorCode },
    evaluated: evaluated.map((unit) => plan.unitOfGovernment(unit).short),
    from,
    until,
    openedAt,
    withdrawalWaits: withdrawalWaits(matter),
  };
}

/** What was read of a commission before its answer is made. */
type Gathered = {
  readonly snapshot: Snapshot;
  readonly fields: CommissionFields;
  readonly events: readonly Happened[];
  readonly files: readonly FileOfAct[];
  readonly names: ReadonlyMap<string, string>;
};

async function gather(parts: Parts, snapshot: Snapshot) {
  const place = placeOf(snapshot);
  const [events, files, grants, reads] = await Promise.all([
    eventsOf(parts.store, place),
    filesOf(parts.store, place),
    grantsOf(parts.store, place),
    readsOf(parts.store, place),
  ]);
  const fields = fieldsOfCommission(snapshot.matter.fields);
  const people = [
    ...fields.evaluators,
    ...events.flatMap(({ person }) => person ?? []),
    ...grants.flatMap(({ person, ended }) => [person, ended?.person ?? []].flat()),
    ...reads.map(({ person }) => person),
  ];
  const names = await parts.namesOf([...new Set(people)]);
  return { snapshot, fields, events, files, names, grants, reads };
}

/** Where a file of an evaluation is fetched from, by who looks. */
type HrefOf = (file: string) => string;

function attached({ files, names }: Gathered, event: Happened, hrefOf: HrefOf): Page["reports"][number]["files"] {
  return files
    .filter((file) => file.event === event.id)
    .map(({ event: _, ...file }) => ({ ...file, by: names.get(event.person ?? "") ?? "—", at: event.at, href: hrefOf(file.id) }));
}

const reportKinds: Readonly<Record<string, "draft" | "final">> = { "hand-in-draft": "draft", "hand-in-final": "final" };

export function reportsIn(gathered: Gathered, hrefOf: HrefOf): Page["reports"] {
  return gathered.events.flatMap((event) => {
    const kind = reportKinds[event.transition];
    const by = gathered.names.get(event.person ?? "") ?? "—";
    if (!kind) return [];
    const says = said(kind === "draft" ? event.input.note : event.input.statement);
    return [{ kind, at: event.at, by, says, files: attached(gathered, event, hrefOf) }];
  });
}

export function commentsIn(plan: CheckedPlan, gathered: Gathered, hrefOf: HrefOf): Page["comments"] {
  return gathered.events
    .filter(({ transition }) => transition === "comment")
    .map((event) => ({
      unit: deskAnswer(plan, event.desk ?? "", plan.regions.home).label,
      at: event.at,
      stance: event.input.stance === "some" ? ("some" as const) : ("none" as const),
      comment: said(event.input.comment),
      files: attached(gathered, event, hrefOf),
    }));
}

export function publicationIn(events: readonly Happened[]): Page["publication"] {
  const event = events.find(({ transition }) => transition === "publish");
  return event ? { at: event.at, statement: said(event.input.statement), use: said(event.input.use) } : null;
}

export function ratingsIn(plan: CheckedPlan, events: readonly Happened[]): Page["ratings"] {
  return events
    .filter(({ transition }) => (ratingActs as readonly string[]).includes(transition))
    .map(({ desk, at, input }) => ({
      by: deskAnswer(plan, desk ?? "", plan.regions.home).label,
      at,
      grades: criteriaOf(plan).flatMap(({ id, label }) => (typeof input[id] === "number" ? [{ id, label, value: input[id] }] : [])),
      reason: said(input.reason),
    }));
}

const actAnswer = ({ transition, whyNot }: Possible): Page["acts"][number] => ({
  transition: transition.name,
  label: transition.label,
  form: transition.form ?? null,
  adverse: transition.adverse === true,
  whyNot: whyNot.map((refusal) => ({ ...refusal, facts: { ...refusal.facts } })),
});

export const declarationOf = ({ interests, relations }: CommissionFields): Page["declaration"] =>
  interests === "none" || interests === "some" ? { interests, relations } : null;

export const feeOf = (plan: CheckedPlan, { fee }: CommissionFields): Page["fee"] => {
  const field = plan.form("third-party-commission@1").fields.find(({ id }) => id === "fee");
  const unit = field?.kind === "decimal" ? field.unit : "CNY-10k";
  return { value: fee, unit: unitOf(unit).label };
};

export { type Gathered, gather };

/** Who looks, and when. */
export type Looking = { readonly context: ReadingContext; readonly actor: Actor };

/** One commission as those see it who commission, sign or are evaluated; `mayRead` was asked before. */
export async function officePage(parts: Parts, { context, actor }: Looking, snapshot: Snapshot, among: Among): Promise<Page> {
  const page = await wholePage(parts, context, actor, snapshot, "office", (file) => `/api/files/${file}/content`);
  const isOffice = (["officer", "decider"] as const).some((part) => actsFor(parts, snapshot, part, actor));
  const [record = null] = await evaluatorRecords(parts.plan, parts.store, among, page.evaluator.code);
  return {
    ...page,
    record,
    mayOpen: snapshot.matter.state === "prepared" && actsFor(parts, snapshot, "officer", actor),
    mayEnd: isOffice && mayTakeBack.has(snapshot.matter.state),
  };
}

/** The same as its evaluator sees it: comments when all are in, the comparison when it is published, ratings when it is closed; never who read what. */
export async function evaluatorPage(parts: Parts, { context, actor }: Looking, snapshot: Snapshot): Promise<Page> {
  const { matter } = snapshot;
  const { id, state } = matter;
  const page = await wholePage(parts, context, actor, snapshot, "evaluator", (file) => `/api/evaluator/${id}/own/${file}/content`);
  const isPublished = state === "published" || state === "closed";
  return {
    ...page,
    withdrawalWaits: false,
    withdrawal: page.withdrawal?.signed ? page.withdrawal : null,
    accounts: [],
    comments: commentsAreIn(snapshot) ? page.comments : [],
    comparison: isPublished ? page.comparison : null,
    ratings: isRated(matter) ? page.ratings : [],
    reads: [],
    scope: page.scope.map((item) => ({ ...item, by: "", ended: item.ended && { ...item.ended, by: "" } })),
  };
}

async function wholePage(
  parts: Parts,
  context: ReadingContext,
  actor: Actor,
  snapshot: Snapshot,
  side: Page["side"],
  hrefOf: HrefOf,
): Promise<Page> {
  const { plan, procedures } = parts;
  const { matter } = snapshot;
  const gathered = await gather(parts, snapshot);
  const { fields, events, names, grants, reads } = gathered;
  const possible = await procedures.possible(actor, matter.id);
  const items = new Map(grants.map((grant) => [grant.id, grant]));
  return {
    ...rowAnswer(plan, matter),
    side,
    revision: matter.revision,
    question: fields.question,
    clauses: fields.clauses.flatMap((id) => plan.findClause(id) ?? []).map(({ id, title }) => ({ id, title })),
    targets: fields.targets.flatMap((id) => plan.findTarget(id) ?? []).map(({ id, label }) => ({ id, label })),
    scheme: fields.scheme === "" ? null : { id: fields.scheme, label: plan.findScheme(fields.scheme)?.label ?? same(fields.scheme) },
    commissioner: plan.unitOfGovernment(fields.commissioner).label,
    accounts: fields.evaluators.map((person) => names.get(person) ?? "—"),
    reportBy: fields.reportBy,
    fee: feeOf(plan, fields),
    feeBasis: fields.feeBasis,
    declaration: declarationOf(fields),
    scope: grants.map((grant) => itemAnswer(parts, { grant, snapshot }, names)),
    scopeDigest: digestOfScope(grants),
    requests: [...requestsIn(events)],
    reports: reportsIn(gathered, hrefOf),
    comments: commentsIn(plan, gathered, hrefOf),
    comparison: matter.state === "withdrawn" ? null : await comparisonAnswer(parts, context, fields),
    publication: publicationIn(events),
    withdrawal: withdrawalIn(plan, matter, events),
    ratings: ratingsIn(plan, events),
    reads: reads.map(({ id, at, person, grant, how, rows }) => {
      const item = items.get(grant);
      return { id, at, by: names.get(person) ?? "—", item: grant, say: item ? sayGrant(plan, item.body) : same(grant), how, rows };
    }),
    record: null,
    acts: possible.ok ? possible.value.filter(({ seats }) => seats.length > 0).map(actAnswer) : [],
    mayOpen: false,
    mayEnd: false,
  };
}
