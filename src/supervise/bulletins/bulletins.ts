import { z } from "zod";
import type { BulletinAnswer, BulletinList, PaperEdit, PaperSheet } from "#contract";
import { dayOf, type Instant, type Label, ok, type Result, refuse } from "#kernel";
import { composed, type Papers } from "#paper";
import type { Actor, Matter, Possible, Procedures, Stepped } from "#procedure";
import { sql } from "#store";
import { periodFacts, type SituationParts } from "../board/facts.ts";
import { periodsAround, type ReportPeriod, reportPeriod } from "../items/period.ts";
import { composeBulletin } from "./compose.ts";
import { talksSuggested } from "./red-list.ts";
import { refusals } from "./refusals.ts";

export type BulletinParts = SituationParts & { readonly procedures: Procedures; readonly papers: Papers };

const procedure = "bulletin";
const row = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  fields: z.record(z.string(), z.unknown()),
  openedAt: z.string().transform((text) => text as Instant),
  issuedAt: z
    .string()
    .transform((text) => text as Instant)
    .nullable(),
});
const mostListed = 200;

const edit = z.object({
  block: z.string(),
  what: z.enum(["words", "left-out", "added"]),
  text: z.string().optional(),
  was: z.string().optional(),
});

/** What people wrote, as it stands in the matter. */
export function editsOf(fields: Readonly<Record<string, unknown>>): readonly PaperEdit[] {
  const read = z.array(edit).safeParse(fields.edits ?? []);
  return read.success ? read.data.map(({ block, what, text = "", was = "" }) => ({ block, what, text, was })) : [];
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const labelOf = (period: string): Label => {
  const read = reportPeriod(period);
  return read.ok ? read.value.label : { zh: period, en: period };
};

function stateLabel({ plan }: SituationParts, state: string): Label {
  const states = plan.procedure(procedure).versions.flatMap((version) => version.states);
  return states.find(({ id }) => id === state)?.label ?? { zh: state, en: state };
}

const ended = new Set(["dropped", "withdrawn"]);

/** All bulletins, the newest first; what was issued stays, withdrawn or not. */
export async function bulletinList(parts: BulletinParts, actor: Actor): Promise<Result<BulletinList>> {
  const { store, plan } = parts;
  const rows = await store.rows(
    sql`select m.id, m.number, m.title, m.state, m.fields, m.opened_at as "openedAt",
        (select max(e.recorded_at) from matter_event e where e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = 'issue') as "issuedAt"
      from matter m where m.procedure = ${procedure} order by m.id desc limit ${mostListed}`,
    row,
  );
  const drafted = new Set(rows.filter(({ state }) => !ended.has(state)).map(({ fields }) => text(fields.period)));
  const opensBy = plan.procedure(procedure).versions.at(-1)?.opensBy ?? [];
  const periods = periodsAround(store.today()).filter((id) => id.includes("-"));
  return ok({
    rows: rows.map(({ id, number, title, state, fields, openedAt, issuedAt }) => ({
      ...{ id, number, title, state, openedAt },
      period: labelOf(text(fields.period)),
      stateLabel: stateLabel(parts, state),
      issuedOn: issuedAt === null ? null : dayOf(issuedAt),
      code: text(fields.code) || null,
    })),
    periods: periods.map((id) => ({ id, label: labelOf(id), drafted: drafted.has(id) })),
    mayDraft: actor.seats.some(({ role }) => opensBy.includes(role)),
  });
}

/** Begins one for a month or quarter. @refuses situation/notAPeriod, bulletin/notMonthOrQuarter, bulletin/notBegun, bulletin/alreadyDrafted */
export async function draftBulletin(
  parts: BulletinParts,
  actor: Actor,
  period: string,
  key: string,
): Promise<Result<{ readonly id: string }>> {
  const read = reportPeriod(period);
  if (!read.ok) return read;
  const { kind, from, label } = read.value;
  if (kind === "year") return refuse(refusals.notMonthOrQuarter({ period: label.zh }));
  if (from > parts.store.today()) return refuse(refusals.notBegun({ period: label.zh }));
  const [other] = await parts.store.rows(
    sql`select m.id, m.number, coalesce(e.key, '') as key from matter m
      left join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = 'open'
      where m.procedure = ${procedure} and m.fields->>'period' = ${period} and m.state <> all(${[...ended]}) limit 1`,
    z.object({ id: z.string(), number: z.string(), key: z.string() }),
  );
  if (other && other.key !== key) return refuse(refusals.alreadyDrafted({ period: label.zh, number: other.number }));
  const values = { title: `${label.zh}督办工作情况通报`, period };
  const opened = await parts.procedures.open(actor, { procedure, values, key, origin: { kind: "own", id: "" } });
  return opened.ok ? ok({ id: opened.value.id }) : opened;
}

type Found = { readonly matter: Matter; readonly period: ReportPeriod };

async function find({ procedures }: BulletinParts, id: string): Promise<Result<Found>> {
  const snapshot = await procedures.snapshot(id);
  if (snapshot?.matter.procedure !== procedure) return refuse(refusals.unknown({ id }));
  const period = reportPeriod(text(snapshot.matter.fields.period));
  return period.ok ? ok({ matter: snapshot.matter, period: period.value }) : period;
}

const withdrawnMark: Label = { zh: "已撤回", en: "Withdrawn" };

/** A sheet as it is now: composed of today's figures while it is a draft, as it was kept once it is issued. */
async function sheetOf(parts: BulletinParts, { matter, period }: Found) {
  const code = text(matter.fields.code);
  if (code !== "") return issuedSheet(parts, matter, code);
  const facts = await periodFacts(parts, period);
  const generated = composeBulletin(facts, { number: matter.number, title: matter.title, on: null });
  const { paper, differences } = composed(generated, editsOf(matter.fields));
  const mark = { zh: "未印发", en: "Not issued" };
  const sheet: PaperSheet = { paper, issued: null, mark: matter.state === "dropped" ? { zh: "已作废", en: "Dropped" } : mark };
  return ok({ sheet, generated: generated.blocks, differences, intact: null, talks: talksSuggested(facts) });
}

async function issuedSheet({ papers }: BulletinParts, matter: Matter, code: string) {
  const found = await papers.find(code);
  if (!found.ok) return found;
  const { paper, digest, at, intact } = found.value;
  const mark = matter.state === "withdrawn" ? withdrawnMark : null;
  const sheet: PaperSheet = { paper, issued: { code, digest, at, on: dayOf(at) }, mark };
  return ok({ sheet, generated: [], differences: [], intact, talks: [] });
}

/** One bulletin with what was generated and what people made of it. @refuses bulletin/unknown */
export async function bulletinPage(parts: BulletinParts, actor: Actor, id: string): Promise<Result<BulletinAnswer>> {
  const found = await find(parts, id);
  if (!found.ok) return found;
  const { matter, period } = found.value;
  const made = await sheetOf(parts, found.value);
  if (!made.ok) return made;
  const may = await possibleWith(parts, actor, id);
  const reason = text(matter.fields.reason);
  return ok({
    ...{ id, number: matter.number, title: matter.title, state: matter.state, revision: matter.revision },
    stateLabel: stateLabel(parts, matter.state),
    period: period.label,
    sheet: made.value.sheet,
    generated: [...made.value.generated],
    edits: [...editsOf(matter.fields)],
    differences: [...made.value.differences],
    intact: made.value.intact,
    withdrawn: matter.state === "withdrawn" ? { zh: reason, en: reason } : null,
    mayEdit: may.some(({ transition }) => transition.name === "edit"),
    acts: may.filter(({ transition }) => transition.name !== "edit").map(actOf),
    talks: made.value.talks,
  });
}

/** What the rest of issuing does: it never speaks against the act itself. */
const issuingMends = "bulletin/notKept";
const isOpen = ({ seats, whyNot }: Possible): boolean => seats.length > 0 && whyNot.every(({ code }) => code === issuingMends);

async function possibleWith({ procedures }: BulletinParts, actor: Actor, id: string): Promise<readonly Possible[]> {
  const possible = await procedures.possible(actor, id);
  return possible.ok ? possible.value.filter(isOpen) : [];
}

const actOf = ({ transition }: Possible): BulletinAnswer["acts"][number] => ({
  transition: transition.name,
  label: transition.label,
  adverse: transition.adverse ?? false,
  form: transition.name === "issue" ? null : (transition.form ?? null),
});

/** The sheet alone, for the Word file. @refuses bulletin/unknown */
export async function bulletinSheet(parts: BulletinParts, id: string): Promise<Result<PaperSheet>> {
  const found = await find(parts, id);
  if (!found.ok) return found;
  const made = await sheetOf(parts, found.value);
  return made.ok ? ok(made.value.sheet) : made;
}

/**
 * Freezes the figures, keeps the document under its check code and issues it. Sent again, it answers with the same code.
 * @refuses bulletin/unknown, paper/codesTaken, and whatever the step refuses
 */
export async function issueBulletin(
  parts: BulletinParts,
  actor: Actor,
  id: string,
  { revision, key }: { readonly revision: number; readonly key: string },
): Promise<Result<{ readonly code: string }>> {
  const found = await find(parts, id);
  if (!found.ok) return found;
  const { matter, period } = found.value;
  const known = text(matter.fields.code);
  if (known !== "") return ok({ code: known });
  // Nothing is kept for somebody who could not issue it.
  const possible = await parts.procedures.possible(actor, id);
  if (!possible.ok) return possible;
  const issuing = possible.value.find(({ transition }) => transition.name === "issue");
  if (issuing && !isOpen(issuing)) return refuse(...issuing.whyNot.filter(({ code }) => code !== issuingMends));
  const facts = await periodFacts(parts, period);
  const on = parts.store.today();
  const { paper } = composed(composeBulletin(facts, { number: matter.number, title: matter.title, on }), editsOf(matter.fields));
  const kept = await parts.papers.issue(paper, id, actor.person);
  if (!kept.ok) return kept;
  const { code } = kept.value;
  const stepped: Result<Stepped> = await parts.procedures.step(actor, { matter: id, transition: "issue", values: { code }, revision, key });
  return stepped.ok ? ok({ code }) : stepped;
}
