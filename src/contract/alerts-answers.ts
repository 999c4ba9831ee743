import { z } from "zod";
import { clauseRef, day, id, label, regionCode, unitRef } from "./parts.ts";
import { deskAnswer } from "./work-answers.ts";

export const warningRule = z.enum([
  "pace-once", // far below the needed pace
  "pace-twice", // below it in two readings in a row
  "forecast-short", // even the upper end falls short
  "herald-outside", // what moves earlier left its limits
  "outlier", // a new value asks for a check
  "stale", // no figure for one and a half release intervals
  "levels-disagree", // the cities do not add up to the province
]);

/** A number an alert rests on, and where its passport is; null for what was computed for the alert itself. */
export const evidence = z.object({
  label,
  value: label,
  passport: z.object({ indicator: id, region: regionCode, period: z.string() }).nullable(),
});

/** What a rule found, in facts alone: no cause and no blame. */
export const warning = z.object({
  /** The same fact has the same key whenever it is found: what it is about, the rule, the period. */
  key: z.string(),
  rule: warningRule,
  ruleLabel: label,
  target: z.object({ id, label }).nullable(),
  indicator: z.object({ id, label }),
  region: regionCode,
  period: z.string(),
  say: label,
  evidence: z.array(evidence),
  clauses: z.array(clauseRef),
  lead: unitRef,
  question: label,
  /** Gap × weight × time left, for the order in which they are looked at. */
  urgency: z.number(),
});

export const alertState = z.enum(["fired", "confirmed", "matter", "explained", "false-alarm"]);

export const alertEvent = z.object({
  kind: z.enum(["fired", "released", "confirmed", "explained", "false-alarm"]),
  at: z.string(),
  /** Null: the program itself. */
  who: z.string().nullable(),
  role: label.nullable(),
  says: z.string(),
  until: day.nullable(),
});

export const alertMatter = z.object({
  id,
  number: z.string(),
  title: z.string(),
  state: id,
  stateLabel: label,
  light: z.enum(["grey", "blue", "red", "yellow", "green"]),
  lead: deskAnswer,
  closed: z.boolean(),
});

export const alertRow = warning.extend({
  id,
  state: alertState,
  stateLabel: label,
  firedAt: z.string(),
  /** Shown to leaders since; null while it waits in the office's list. */
  releasedAt: z.string().nullable(),
  /** Whether the rule still finds it with the figures of now. */
  stands: z.boolean(),
  /** An explanation that ran out while the rule still finds it. */
  explanationLapsed: z.boolean(),
  history: z.array(alertEvent),
  matters: z.array(alertMatter),
  /** What the asker may do now. */
  actions: z.array(z.enum(["confirm", "explain", "false-alarm", "open-matter"])),
});

export const alertCounts = z.object({
  fired: z.number().int(),
  confirmed: z.number().int(),
  matter: z.number().int(),
  explained: z.number().int(),
  falseAlarm: z.number().int(),
});

export const alertList = z.object({
  counts: alertCounts,
  /** Of those judged by a person, how many were right; `share` is null while none was judged. */
  precision: z.object({ fired: z.number().int(), judged: z.number().int(), right: z.number().int(), share: z.number().nullable() }),
  budget: z.object({ perWeek: z.number().int(), weekFrom: day, released: z.number().int(), waiting: z.number().int() }),
  rows: z.array(alertRow),
});

/** A figure that whoever answers for a target can move, with where it stands. */
export const leadingFigure = z.object({
  id,
  label,
  scope: label,
  unit: z.string(),
  targets: z.array(id),
  assumed: z.boolean(),
  /** Counted since the first of the year, in the region asked about. */
  thisYear: z.number(),
});

/** What a matter opened from a figure is filled with: facts, whom it concerns, and what could be moved. */
export const matterProposal = z.object({
  origin: z.object({ kind: z.string(), id: z.string() }),
  /** Fields of the opening form by id. */
  values: z.record(z.string(), z.unknown()),
  facts: z.array(evidence),
  say: label,
  question: label,
  clauses: z.array(clauseRef),
  target: z.object({ id, label }).nullable(),
  indicator: z.object({ id, label }).nullable(),
  lead: deskAnswer,
  leads: z.array(deskAnswer),
  split: z.array(z.object({ region: regionCode, label, value: label })),
  leadingFigures: z.array(leadingFigure),
});
