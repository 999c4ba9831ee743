import { z } from "zod";
import { day, id, label, regionCode } from "./parts.ts";

/** What the pages of work show: the same for every kind of matter. Moments are ISO 8601 in UTC; pages show them in the plan's zone. */
export const instant = z.string();

export const refusalSaid = z.object({ code: z.string(), kind: z.string(), say: label, facts: z.record(z.string(), z.unknown()) });

export const light = z.object({
  colour: z.enum(["grey", "blue", "red", "yellow", "green"]),
  /** Red, yellow … in a word, for the word beside the shape. */
  label,
  rule: z.string(),
  /** One sentence: which rule, and since when. */
  say: label,
  /** What turns it green; null where nothing needs to. */
  mends: label.nullable(),
  since: instant,
});

export const deskAnswer = z.object({ desk: z.string(), label, region: regionCode, regionLabel: label });

/** A matter as lists show it. `actions` follow from role and state alone; the matter's page says what its conditions allow. */
export const matterRow = z.object({
  id,
  number: z.string(),
  procedure: id,
  procedureLabel: label,
  title: z.string(),
  state: id,
  stateLabel: label,
  final: z.enum(["done", "ended"]).nullable(),
  light,
  lead: deskAnswer,
  origin: z.object({ kind: z.string(), label, href: z.string().nullable() }),
  dueAt: instant.nullable(),
  openedAt: instant,
  closedAt: instant.nullable(),
  revision: z.number().int(),
  childCounts: z.object({ red: z.number(), yellow: z.number(), green: z.number(), grey: z.number(), blue: z.number() }).nullable(),
  actions: z.array(
    z.object({ transition: id, label, asks: z.enum(["sign", "answer", "decide", "review"]).nullable(), form: z.string().nullable() }),
  ),
});

export const clock = z.object({
  name: id,
  label,
  startedAt: instant,
  dueAt: instant,
  state: z.enum(["running", "frozen", "answered", "ended"]),
  answeredAt: instant.nullable(),
  frozenAt: instant.nullable(),
  isLate: z.boolean(),
  /** Its length follows no published rule: 待确认. */
  assumed: z.boolean(),
});

/** A value with its field: `shown` is the text to read; null where it is masked or was not given. */
export const fieldValue = z.object({
  id,
  label,
  kind: z.string(),
  value: z.unknown(),
  shown: label.nullable(),
  masked: z.boolean(),
  /** Masked, and nobody but those who take part may uncover it. */
  sealed: z.boolean(),
  rows: z.array(z.array(z.object({ id, label, shown: label.nullable() }))).nullable(),
});

export const attachment = z.object({
  id,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  /** Hex sha-256. */
  digest: z.string(),
  class: z.enum(["none", "internal", "sensitive"]),
  by: z.string(),
  at: instant,
  href: z.string(),
});

export const whoActed = z.object({ name: z.string(), role: label, desk: label.nullable(), behalfOf: z.string().nullable() });

export const timelineEvent = z.object({
  id,
  at: instant,
  transition: id,
  label,
  asks: z.enum(["sign", "answer", "decide", "review"]).nullable(),
  adverse: z.boolean(),
  fromState: label.nullable(),
  toState: label,
  revision: z.number().int(),
  /** Null: the clock. */
  who: whoActed.nullable(),
  values: z.array(fieldValue),
  says: z.string(),
  files: z.array(attachment),
  /** Since the event before it, in seconds. */
  afterSeconds: z.number().nullable(),
});

export const party = z.object({
  part: id,
  label,
  desk: deskAnswer,
  handler: z.object({ person: id, name: z.string() }).nullable(),
  openedAt: instant.nullable(),
  signedAt: instant.nullable(),
});

export const matterSummary = z.object({
  id,
  number: z.string(),
  procedureLabel: label,
  title: z.string(),
  stateLabel: label,
  light,
  lead: deskAnswer,
  dueAt: instant.nullable(),
  weight: z.number().int(),
});

/** Something that may be done now, with the form it takes and the values that are known already. */
export const possibleAct = z.object({
  transition: id,
  label,
  asks: z.enum(["sign", "answer", "decide", "review"]).nullable(),
  form: z.string().nullable(),
  /** Known values by field; `locked` ones are shown and not asked. */
  prefilled: z.record(z.string(), z.object({ value: z.unknown(), locked: z.boolean(), from: label })),
  adverse: z.boolean(),
  /** For whom one would act, where there is a choice. */
  seats: z.array(z.object({ seat: z.string(), desk: z.string(), label, role: label, behalfOf: z.string().nullable() })),
});
export const impossibleAct = z.object({ transition: id, label, why: z.array(refusalSaid) });

export const matterPage = z.object({
  /** The moment the answer is about: what is late is late by it. */
  now: instant,
  id,
  number: z.string(),
  procedure: z.object({ id, label, version: day }),
  title: z.string(),
  state: z.object({ id, label, final: z.enum(["done", "ended"]).nullable(), frozen: z.boolean() }),
  revision: z.number().int(),
  light,
  lead: deskAnswer,
  openedAt: instant,
  closedAt: instant.nullable(),
  dueAt: instant.nullable(),
  /** Milestones by weight: due by now, and accepted; null where it has none. */
  progress: z.object({ planned: z.number(), accepted: z.number(), lag: z.number() }).nullable(),
  clocks: z.array(clock),
  fields: z.array(fieldValue),
  parties: z.array(party),
  possible: z.array(possibleAct),
  others: z.array(impossibleAct),
  timeline: z.array(timelineEvent),
  children: z.array(matterSummary),
  parent: matterSummary.nullable(),
  supervisedBy: matterSummary.nullable(),
  supervises: matterSummary.nullable(),
  files: z.array(attachment),
  origin: z.object({ kind: z.string(), label, href: z.string().nullable() }),
  clauses: z.array(z.object({ id, title: label })),
  target: z.object({ id, label }).nullable(),
  indicator: z.object({ id, label }).nullable(),
  external: z.object({ number: z.string(), answeredThere: z.boolean() }).nullable(),
});

export const matterList = z.object({
  /** The moment the answer is about: what is late is late by it. */
  now: instant,
  /** How many match; counted up to 10 000, `more` where there are more. */
  total: z.object({ count: z.number().int(), more: z.boolean() }),
  rows: z.array(matterRow),
  /** Goes back as `after` for the next page; null on the last. */
  next: z.string().nullable(),
});

export const turn = z.object({
  matter: matterSummary.extend({ revision: z.number().int(), procedure: id }),
  asks: z.enum(["sign", "answer", "decide", "review"]),
  transitions: z.array(z.object({ transition: id, label, form: z.string().nullable() })),
  desk: deskAnswer,
  behalfOf: z.string().nullable(),
  since: instant,
});
const turns = z.object({ count: z.number().int(), rows: z.array(turn) });
/** What waits for somebody, soonest first; at most fifty of each kind, with how many there are. */
export const workbench = z.object({
  /** The moment the answer is about: what is late is late by it. */
  now: instant,
  sign: turns,
  answer: turns,
  decide: turns,
  review: turns,
  /** Clocks running against the desks of whoever asks, soonest first. */
  clocks: z.array(z.object({ matter: matterSummary, clock })),
  /** Where nothing waits: when the next thing is due. */
  nextDueAt: instant.nullable(),
  unread: z.number().int(),
  lights: z.object({ red: z.number(), yellow: z.number(), green: z.number(), grey: z.number() }),
});

export const noticeRow = z.object({
  id,
  template: id,
  label,
  say: label,
  urgent: z.boolean(),
  sheet: z.string().nullable(),
  matter: id.nullable(),
  at: instant,
  readAt: instant.nullable(),
});
export const noticeList = z.object({ unread: z.number().int(), rows: z.array(noticeRow), next: z.string().nullable() });

export const stepped = z.object({ id, number: z.string(), revision: z.number().int(), state: id, event: id, children: z.array(id) });
export const batchOutcome = z.object({
  done: z.boolean(),
  each: z.array(
    z.object({ matter: id, number: z.string(), title: z.string(), stepped: stepped.nullable(), refusals: z.array(refusalSaid) }),
  ),
});

/** Form definitions as the plan writes them; the page renders the type `Form` of the plan's words. */
export const formAnswer = z.object({ ref: z.string(), form: z.record(z.string(), z.unknown()), prefilled: possibleAct.shape.prefilled });
export const procedureRow = z.object({
  id,
  label,
  prefix: z.string(),
  version: day,
  clauses: z.array(id),
  mayOpen: z.boolean(),
  form: z.string(),
});
/** `definition` is the procedure as the plan writes it. */
export const procedureAnswer = procedureRow.extend({
  definition: z.record(z.string(), z.unknown()),
  roleLabels: z.record(z.string(), label),
  diagram: z.object({
    width: z.number(),
    height: z.number(),
    nodes: z.array(
      z.object({ id, label, x: z.number(), y: z.number(), width: z.number(), height: z.number(), final: z.boolean(), start: z.boolean() }),
    ),
    edges: z.array(
      z.object({
        transition: id,
        label,
        from: id,
        to: id,
        by: label,
        clock: z.boolean(),
        points: z.array(z.tuple([z.number(), z.number()])),
        labelAt: z.tuple([z.number(), z.number()]),
      }),
    ),
  }),
});
