import { z } from "zod";
import { id, label } from "./parts.ts";
import { deskAnswer, light, refusalSaid } from "./work-answers.ts";

/** Documents in which the plan is broken down, and what they hold. Days are YYYY-MM-DD; moments ISO 8601 in UTC. */
export const documentKind = z.enum(["action-plan", "annual-plan", "key-task-list"]);
const text = (longest: number) => z.string().max(longest);
const planDay = z.string().max(10);

export const planMilestone = z.object({ title: text(80), output: text(120), due: planDay, weight: z.number().int() });

/** A task as a document writes it. Drafts may be unfinished; what is missing is told, and only publishing waits for it. */
export const planItem = z.object({
  /** `A21-112` in an action plan, `N2023-KJ-017` in a year's plan and its key-task list. */
  id: text(20),
  title: text(120),
  titleEn: text(200),
  output: text(400),
  outputEn: text(600),
  clauses: z.array(text(12)).max(12),
  /** Empty while nobody is named. */
  lead: text(60),
  /** `assumed` is shown as 待确认 until somebody confirms the unit. */
  leadFrom: z.enum(["plan", "assumed", "confirmed"]),
  support: z.array(text(60)).max(20),
  indicator: text(80),
  target: text(80),
  from: planDay,
  due: planDay,
  weight: z.number().int(),
  milestones: z.array(planMilestone).max(12),
  /** Its task in the document above. */
  above: text(20),
});

const unitName = z.object({ id, label, short: label });

export const documentVersion = z.object({
  /** Counts what was signed, from 1. */
  version: z.number().int(),
  revision: z.number().int(),
  checksum: z.string(),
  by: z.string(),
  at: z.string(),
  from: z.string(),
  items: z.number().int(),
});

export const documentHead = z.object({
  kind: documentKind,
  document: z.string(),
  title: z.string(),
  matter: id,
  number: z.string(),
  state: id,
  stateLabel: label,
  versions: z.array(documentVersion),
  /** Something was drafted since the last signature. */
  hasDraft: z.boolean(),
});

/** A key task as the list shows it beside its item. */
export const keyTaskRow = z.object({
  item: z.string(),
  matter: id,
  number: z.string(),
  title: z.string(),
  state: id,
  stateLabel: label,
  final: z.enum(["done", "ended"]).nullable(),
  light,
  lead: deskAnswer,
  dueAt: z.string().nullable(),
  milestones: z.object({ done: z.number().int(), all: z.number().int() }),
  /** Matters that supervise it. */
  supervised: z.array(z.object({ id, number: z.string() })),
});

export const documentAnswer = z.object({
  kind: documentKind,
  document: z.string(),
  /** Null where nobody has begun it. */
  head: documentHead.nullable(),
  /** What is shown: the draft, or a signed version. */
  shown: z
    .object({ revision: z.number().int(), version: z.number().int().nullable(), checksum: z.string(), at: z.string(), by: z.string() })
    .nullable(),
  items: z.array(planItem),
  /** What stands against publishing it, item by item. */
  faults: z.array(refusalSaid),
  mayBegin: z.boolean(),
  mayEdit: z.boolean(),
  maySubmit: z.boolean(),
  mayPublish: z.boolean(),
  mayRevise: z.boolean(),
  mayReturn: z.boolean(),
  /** Revision of the matter that acts must name. */
  matterRevision: z.number().int(),
  /** From what it may be begun. */
  starts: z.array(z.object({ id: z.enum(["starting", "above", "last", "empty"]), label, items: z.number().int() })),
  /** Names of everything the items refer to. */
  units: z.array(unitName),
  clauses: z.array(z.object({ id, title: label, kind: z.string() })),
  targets: z.array(z.object({ id, label })),
  indicators: z.array(z.object({ id, label })),
  /** Items of the document above that have none here yet. */
  above: z.array(planItem),
  keyTasks: z.array(keyTaskRow),
  /** The document below each item: how many tasks of the year, key tasks and supervised matters came from it. */
  below: z.record(z.string(), z.object({ annual: z.number().int(), key: z.number().int() })),
  /** Years there is a document for, newest first. */
  years: z.array(z.string()),
});

export const itemChange = z.object({
  id: z.string(),
  title: z.string(),
  what: z.enum(["added", "dropped", "changed"]),
  fields: z.array(z.object({ field: z.string(), label, before: z.string(), after: z.string() })),
});
export const documentComparison = z.object({
  from: z.string(),
  to: z.string(),
  counts: z.object({ added: z.number().int(), dropped: z.number().int(), changed: z.number().int(), same: z.number().int() }),
  changes: z.array(itemChange),
});

export const savedDraft = z.object({ revision: z.number().int(), checksum: z.string(), faults: z.array(refusalSaid) });
export const planFile = z.object({ name: z.string(), base64: z.string() });
/** Rows read from a workbook: shown first, kept only when saved. */
export const readItems = z.object({ items: z.array(planItem), faults: z.array(refusalSaid) });

export const publication = z.object({
  done: z.boolean(),
  /** Matters that are (or, in a dry run, would be) opened. */
  opened: z.number().int(),
  refusals: z.array(refusalSaid),
});

const alone = z.object({ id: z.string(), title: label, kind: z.string(), where: label });
/** Both ways: clauses that order something and have no task, tasks that rest on no clause that orders something. */
export const planningCoverage = z.object({
  orders: z.number().int(),
  withTask: z.number().int(),
  exempt: z.number().int(),
  tasks: z.number().int(),
  assumedLeads: z.number().int(),
  withoutTask: z.array(alone),
  withoutClause: z.array(alone),
  exemptions: z.array(z.object({ clause: id, title: label, reason: z.string(), number: z.string(), matter: id, at: z.string() })),
  /** Counts per clause: tasks of the action plan, of the year, key tasks. */
  clauses: z.record(z.string(), z.object({ action: z.number().int(), annual: z.number().int(), key: z.number().int() })),
  /** Which documents are counted. */
  counted: z.object({ action: label, year: z.string() }),
  lastCheck: z.object({ day: z.string(), withoutTask: z.number().int(), withoutClause: z.number().int() }).nullable(),
});

export const clausePlanning = z.object({
  action: z.array(
    z.object({
      id: z.string(),
      title: label,
      output: label,
      lead: unitName.nullable(),
      leadFrom: z.enum(["plan", "assumed", "confirmed"]),
      due: z.string(),
    }),
  ),
  years: z.array(z.object({ year: z.string(), id: z.string(), title: label, lead: unitName.nullable(), due: z.string() })),
  keyTasks: z.array(keyTaskRow),
  exemption: z.object({ reason: z.string(), number: z.string(), matter: id }).nullable(),
});

export const meetingRow = z.object({
  id,
  number: z.string(),
  title: z.string(),
  kind: z.enum(["ministry", "city"]),
  on: z.string(),
  counterpart: label,
  host: deskAnswer,
  state: id,
  stateLabel: label,
  lines: z.number().int(),
  done: z.number().int(),
  light,
});
export const meetingList = z.object({ rows: z.array(meetingRow) });
export const meetingAnswer = meetingRow.extend({
  place: z.string(),
  agenda: z.string(),
  summary: z.string(),
  letter: z.string(),
  confirmed: z.array(z.object({ side: label, at: z.string().nullable(), by: label })),
  table: z.array(
    z.object({
      title: z.string(),
      ours: z.string(),
      theirs: z.string(),
      due: z.string(),
      theirDue: z.string(),
      decision: z.string(),
      lead: label.nullable(),
      counterpart: label.nullable(),
      matter: z
        .object({ id, number: z.string(), stateLabel: label, light, reply: z.string(), expires: z.string(), result: z.string() })
        .nullable(),
    }),
  ),
});
