import { z } from "zod";
import type { Answer, PaperEdit, PaperSheet } from "#contract";
import { dayOf, isDay, type Label, ok, type Result, refuse } from "#kernel";
import type { ReadingContext } from "#monitor";
import { composed, type Papers } from "#paper";
import type { Actor, Matter, Possible, Procedures } from "#procedure";
import { type Store, sql } from "#store";
import { composeEvaluation } from "./compose.ts";
import { evaluationFacts } from "./facts.ts";
import { refusals } from "./refusals.ts";
import { endOf } from "./seeds.ts";

export type ClosingParts = {
  readonly store: Pick<Store, "rows" | "today">;
  readonly procedures: Pick<Procedures, "open" | "step" | "possible" | "snapshot">;
  readonly papers: Papers;
};

type List = Answer<"evaluations">;
type One = Answer<"evaluation">;

/** The plan's final evaluation: drafted from the ledger, edited by people, decided, issued under a check code. */
export type Closing = {
  readonly list: (context: ReadingContext, actor: Actor) => Promise<Result<List>>;
  /** @refuses closing/unknown */
  readonly page: (context: ReadingContext, actor: Actor, id: string) => Promise<Result<One>>;
  /** @refuses closing/asOfMalformed, closing/alreadyDrafted, and whatever the opening refuses */
  readonly draft: (
    context: ReadingContext,
    actor: Actor,
    given: { readonly asOf: string; readonly key: string },
  ) => Promise<Result<{ readonly id: string }>>;
  /** Freezes the figures and keeps the document; sent again, it answers with the same code. @refuses closing/unknown, and whatever the step refuses */
  readonly issue: (
    context: ReadingContext,
    actor: Actor,
    id: string,
    given: { readonly revision: number; readonly key: string },
  ) => Promise<Result<{ readonly code: string }>>;
  /** The sheet alone, for the Word file. @refuses closing/unknown */
  readonly sheet: (context: ReadingContext, id: string) => Promise<Result<PaperSheet>>;
};

const procedure = "final-evaluation";
const mostListed = 50;
const row = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  fields: z.record(z.string(), z.unknown()),
  openedAt: z.string(),
});
const edit = z.object({
  block: z.string(),
  what: z.enum(["words", "left-out", "added"]),
  text: z.string().optional(),
  was: z.string().optional(),
});

/** What people wrote, as it stands in the matter. */
function editsOf(fields: Matter["fields"]): readonly PaperEdit[] {
  const read = z.array(edit).safeParse(fields.edits ?? []);
  return read.success ? read.data.map(({ block, what, text = "", was = "" }) => ({ block, what, text, was })) : [];
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

type Listed = Pick<Matter, "id" | "number" | "title" | "state" | "fields"> & { readonly openedAt: string };

function rowOf(context: ReadingContext, { id, number, title, state, fields, openedAt }: Listed): List["rows"][number] {
  const states = context.plan.procedure(procedure).versions.flatMap((version) => version.states);
  const stateLabel = states.find((one) => one.id === state)?.label ?? { zh: state, en: state };
  return { id, number, title, state, stateLabel, asOf: textOf(fields.asOf), code: textOf(fields.code) || null, openedAt };
}

/** What the rest of issuing does: it never speaks against the act itself. */
const issuingMends = "closing/notKept";
const isOpen = ({ seats, whyNot }: Possible): boolean => seats.length > 0 && whyNot.every(({ code }) => code === issuingMends);

const actOf = ({ transition }: Possible): One["acts"][number] => ({
  transition: transition.name,
  label: transition.label,
  adverse: transition.adverse ?? false,
  form: transition.name === "issue" ? null : (transition.form ?? null),
});

export function openClosing(parts: ClosingParts): Closing {
  const { store, procedures, papers } = parts;

  async function find(id: string): Promise<Result<Matter>> {
    const snapshot = await procedures.snapshot(id);
    return snapshot?.matter.procedure === procedure ? ok(snapshot.matter) : refuse(refusals.unknown({}));
  }

  /** As it is generated now, of the day it looks at; the number and the day of issue stand on it. */
  async function generated(context: ReadingContext, matter: Matter, on: string | null) {
    const asked = textOf(matter.fields.asOf);
    const facts = await evaluationFacts(store, context, isDay(asked) ? asked : endOf(context));
    if (!facts.ok) return facts;
    const unit = matter.lead.split("@")[0] ?? "";
    const issuer: Label = context.plan.units.find((one) => one.id === unit)?.label ?? { zh: unit, en: unit };
    return ok(
      composeEvaluation(facts.value, { title: matter.title, number: matter.number, on: on !== null && isDay(on) ? on : null, issuer }),
    );
  }

  async function issued(code: string) {
    const found = await papers.find(code);
    if (!found.ok) return found;
    const { paper, digest, at, intact } = found.value;
    const sheet: PaperSheet = { paper, issued: { code, digest, at, on: dayOf(at) }, mark: null };
    return ok({ sheet, generated: [], differences: [], intact: intact as boolean | null });
  }

  async function drafted(context: ReadingContext, matter: Matter) {
    const paper = await generated(context, matter, null);
    if (!paper.ok) return paper;
    const made = composed(paper.value, editsOf(matter.fields));
    const mark: Label = matter.state === "withdrawn" ? { zh: "已撤回", en: "Withdrawn" } : { zh: "未印发", en: "Not issued" };
    const sheet: PaperSheet = { paper: made.paper, issued: null, mark };
    return ok({ sheet, generated: paper.value.blocks, differences: [...made.differences], intact: null as boolean | null });
  }

  const sheetOf = (context: ReadingContext, matter: Matter) => {
    const code = textOf(matter.fields.code);
    return code === "" ? drafted(context, matter) : issued(code);
  };

  return {
    list: async (context, { seats }) => {
      const rows = await store.rows(
        sql`select id, number, title, state, fields, opened_at as "openedAt" from matter where procedure = ${procedure} order by id desc limit ${mostListed}::int`,
        row,
      );
      const opensBy = context.plan.procedure(procedure).versions.at(-1)?.opensBy ?? [];
      return ok({
        rows: rows.map((one) => rowOf(context, one)),
        mayDraft: seats.some(({ role }) => opensBy.includes(role)),
        end: endOf(context),
      });
    },
    page: async (context, actor, id) => {
      const found = await find(id);
      if (!found.ok) return found;
      const made = await sheetOf(context, found.value);
      if (!made.ok) return made;
      const possible = await procedures.possible(actor, id);
      const may = possible.ok ? possible.value.filter(isOpen) : [];
      return ok({
        ...rowOf(context, found.value),
        revision: found.value.revision,
        ...made.value,
        edits: [...editsOf(found.value.fields)],
        mayEdit: may.some(({ transition }) => transition.name === "edit"),
        acts: may.filter(({ transition }) => transition.name !== "edit").map(actOf),
      });
    },
    draft: async (context, actor, { asOf, key }) => {
      if (!isDay(asOf)) return refuse(refusals.asOfMalformed({ asOf }));
      const [other] = await store.rows(
        sql`select m.number, coalesce(e.key, '') as key from matter m
          left join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = 'open'
          where m.procedure = ${procedure} and m.closed_at is null order by m.id desc limit 1`,
        z.object({ number: z.string(), key: z.string() }),
      );
      if (other && other.key !== key) return refuse(refusals.alreadyDrafted({ number: other.number }));
      const values = { title: `${context.plan.label.zh}终期评估报告`.slice(0, 80), asOf };
      const opened = await procedures.open(actor, { procedure, values, key, origin: { kind: "own", id: "" } });
      return opened.ok ? ok({ id: opened.value.id }) : opened;
    },
    issue: async (context, actor, id, { revision, key }) => {
      const found = await find(id);
      if (!found.ok) return found;
      const known = textOf(found.value.fields.code);
      if (known !== "") return ok({ code: known });
      // Nothing is kept for somebody who could not issue it.
      const possible = await procedures.possible(actor, id);
      if (!possible.ok) return possible;
      const issuing = possible.value.find(({ transition }) => transition.name === "issue");
      if (issuing && !isOpen(issuing)) return refuse(...issuing.whyNot.filter(({ code }) => code !== issuingMends));
      const paper = await generated(context, found.value, store.today());
      if (!paper.ok) return paper;
      const kept = await papers.issue(composed(paper.value, editsOf(found.value.fields)).paper, id, actor.person);
      if (!kept.ok) return kept;
      const stepped = await procedures.step(actor, { matter: id, transition: "issue", values: { code: kept.value.code }, revision, key });
      return stepped.ok ? ok({ code: kept.value.code }) : stepped;
    },
    sheet: async (context, id) => {
      const found = await find(id);
      if (!found.ok) return found;
      const made = await sheetOf(context, found.value);
      return made.ok ? ok(made.value.sheet) : made;
    },
  };
}
