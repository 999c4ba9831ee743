import { z } from "zod";
import { paperBlock, paperDifference, paperEdit, paperSheet } from "./paper-answers.ts";
import { day, id, label } from "./parts.ts";
import { deskAnswer, instant } from "./work-answers.ts";

/** Counts of open matters by light; closed ones are counted by period, apart from these. */
const lights = z.object({ red: z.number(), yellow: z.number(), green: z.number(), grey: z.number() });

/** A number with the set of items behind it: `set` goes back to the service to list them, `href` opens the list of matters where that can show them. */
const count = z.object({ count: z.number().int(), set: z.string().nullable(), href: z.string().nullable() });

export const situation = z.object({
  at: instant,
  today: day,
  /** What there is to know first. */
  say: label,
  total: lights,
  units: z.array(
    z.object({ desk: deskAnswer, class: label, lights, hrefs: z.object({ all: z.string(), red: z.string(), yellow: z.string() }) }),
  ),
  procedures: z.array(z.object({ id, label, lights, href: z.string() })),
});

export const rate = z.object({
  id,
  label,
  /** 0 to 1; null where there is nothing to divide. */
  share: z.number().nullable(),
  met: count,
  missed: count,
  /** What is divided by what. */
  method: label,
  /** Whether more is better. */
  better: z.enum(["higher", "lower"]),
});

const group = z.object({ id, label, lights, closed: count, set: z.string(), href: z.string().nullable() });

/** A month, quarter or year of supervision: what came, what was done, how well. */
export const situationPeriod = z.object({
  period: z.object({ id, kind: z.enum(["month", "quarter", "year"]), label }),
  periods: z.array(z.object({ id, label })),
  at: instant,
  opened: count,
  closed: count,
  cleared: count,
  rates: z.array(rate),
  ageing: z.array(z.object({ id, label, open: count, red: count })),
  sources: z.array(group),
  levels: z.array(group),
  units: z.array(z.object({ desk: deskAnswer, class: label, closed: count })),
  /** More items than could be read at once. */
  more: z.boolean(),
});

export const situationItem = z.object({
  id,
  number: z.string(),
  /** Null where whoever asks may not read the matter: it counts, and what it is about is for others. */
  title: z.string().nullable(),
  lead: deskAnswer,
  light: z.enum(["grey", "blue", "red", "yellow", "green"]),
  lightLabel: label,
  stateLabel: label,
  openedAt: instant,
  closedAt: instant.nullable(),
  /** Days from opening to closing, or to now. */
  days: z.number().int(),
  dueAt: instant.nullable(),
});
export const situationItems = z.object({ label, total: z.number().int(), items: z.array(situationItem) });

export const scorePart = z.object({ id, label, weight: z.number(), share: z.number().nullable() });
export const scoredItem = situationItem.extend({
  score: z.number().nullable(),
  weight: z.number(),
  parts: z.array(scorePart),
  excluded: z.object({ id, say: label }).nullable(),
  ownReported: z.boolean(),
  /** Until when the unit may object; null where it no longer can. */
  objectUntil: day.nullable(),
  objections: z.array(z.object({ id, number: z.string(), stateLabel: label })),
});
export const unitScore = z.object({
  desk: deskAnswer,
  count: z.number().int(),
  excluded: z.number().int(),
  own: z.number().nullable(),
  total: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bonus: z.number(),
  place: z.object({ best: z.number().int(), worst: z.number().int() }).nullable(),
});
const periodHead = { period: situationPeriod.shape.period, periods: situationPeriod.shape.periods, at: instant };
export const scoreBoard = z.object({
  ...periodHead,
  say: label,
  /** No rule is published: the numbers of the method are 待确认. */
  assumed: z.boolean(),
  method: z.array(label),
  classes: z.array(z.object({ id, label, mean: z.number().nullable(), ranked: z.array(unitScore), listed: z.array(unitScore) })),
});
export const scoreSheet = z.object({
  ...periodHead,
  desk: deskAnswer,
  class: label,
  score: unitScore,
  items: z.array(scoredItem),
  /** The asker acts for this unit and may object to its items. */
  mayObject: z.boolean(),
});

export const burden = z.object({
  ...periodHead,
  assumed: z.boolean(),
  say: label,
  /** Person-minutes of filling in, by unit and by the office that asked. */
  rows: z.array(
    z.object({
      unit: deskAnswer,
      by: z.array(z.object({ office: deskAnswer, minutes: z.number(), reports: z.number().int() })),
      minutes: z.number(),
      reports: z.number().int(),
      prefilled: z.number().int(),
    }),
  ),
  offices: z.array(z.object({ office: deskAnswer, minutes: z.number(), reports: z.number().int(), units: z.number().int() })),
  minutes: z.number(),
  /** Fields that were shown with what the platform knew already, and not asked again. */
  prefilled: z.number().int(),
  /** Inspections of this year by unit, against what is allowed. */
  inspections: z.array(z.object({ unit: deskAnswer, held: z.number().int(), allowed: z.number().int().nullable() })),
  method: z.array(label),
});

export const bulletinRow = z.object({
  id,
  number: z.string(),
  title: z.string(),
  period: label,
  state: id,
  stateLabel: label,
  openedAt: instant,
  issuedOn: day.nullable(),
  code: z.string().nullable(),
});
export const bulletinList = z.object({
  rows: z.array(bulletinRow),
  /** Periods a new one can be drafted for; whether the asker may. */
  periods: z.array(z.object({ id, label, drafted: z.boolean() })),
  mayDraft: z.boolean(),
});

/** A bulletin: what was generated, what people made of it, and the sheet of both. Of an issued one the sheet alone counts. */
export const bulletin = z.object({
  id,
  number: z.string(),
  title: z.string(),
  state: id,
  stateLabel: label,
  revision: z.number().int(),
  period: label,
  sheet: paperSheet,
  /** Empty once it is issued. */
  generated: z.array(paperBlock),
  edits: z.array(paperEdit),
  differences: z.array(paperDifference),
  /** The kept bytes still give the digest recorded at issue; null before. */
  intact: z.boolean().nullable(),
  withdrawn: label.nullable(),
  mayEdit: z.boolean(),
  /** What else may be done with it now, by transition. */
  acts: z.array(z.object({ transition: id, label, adverse: z.boolean(), form: z.string().nullable() })),
  /** Units for which talks might be suggested: drafted here, sent only by a person. */
  talks: z.array(z.object({ desk: deskAnswer, say: label, set: z.string() })),
});
