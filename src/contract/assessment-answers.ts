import { z } from "zod";
import { day, decimal, id, label, qualifier, regionCode } from "./parts.ts";
import { deskAnswer } from "./work-answers.ts";

const points = z.number().nullable();
const yearNumber = z.number().int();
/** Whole fen, as text. */
const fen = z.string().regex(/^-?\d+$/);

const scoringKind = z.enum(["attainment", "growth", "rank", "gap", "targets-owned"]);
const scoring = z.object({ kind: scoringKind, label, goal: decimal.nullable() });
const scoredFigure = z.object({
  indicator: id,
  region: regionCode,
  period: z.string(),
  value: decimal,
  unit: z.string(),
  qualifier,
  /** What the source says of it. */
  note: label.nullable(),
  /** What it is counted in and where it was accepted, of a figure that was collected; null of a published one. */
  collected: z.object({ measure: label, matter: id, number: z.string(), on: day, keeper: label }).nullable(),
});

export const assessmentBand = z.object({ id, label, from: z.number() });
export const assessmentRules = z.object({
  cap: z.number(),
  floor: z.number(),
  /** Share of the weight that must be scored for a grade and a place. */
  leastScored: z.number(),
  frozenFrom: z.string(),
  individualMost: z.number().int(),
  bands: z.array(assessmentBand),
  /** No rule is published: 待确认. */
  assumed: z.boolean(),
});

/** An indicator of a set, before it is scored. */
export const assessmentIndicator = z.object({
  id,
  label,
  /** Of the library; null of what is collected, and of targets owned. */
  indicator: id.nullable(),
  unit: z.string().nullable(),
  /** What its figures are counted in. */
  measure: label.nullable(),
  weight: z.number(),
  scoring,
  why: z.string().nullable(),
});

/** Why an item has no points; `by`: number of the decision that left it out. Nothing is said of its grounds. */
const unscored = z.object({
  why: z.enum(["missing", "nothing-before", "not-decidable", "not-comparable", "tolerated"]),
  say: label,
  by: z.string().nullable(),
});

export const assessmentItem = z.object({
  id,
  label,
  /** What an application for tolerance names: an indicator of the library, or what is collected (`scheme/leaf`). */
  indicator: id.nullable(),
  individual: z.boolean(),
  weight: z.number(),
  scoring,
  figure: scoredFigure.nullable(),
  /** What it is measured against, in words. */
  against: z.array(label),
  points,
  low: points,
  high: points,
  capped: z.boolean(),
  /** What it adds to the total, its weight and what it took over of others counted; the contributions sum to the total. */
  adds: points,
  unscored: unscored.nullable(),
  /** Figures behind its points that are not settled, each with what would settle it. */
  provisional: z.array(z.object({ why: z.enum(["preliminary", "assumed-publication"]), say: label })),
  /** Targets behind it, for targets owned. */
  parts: z.array(
    z.object({ target: id, label, figure: scoredFigure.nullable(), goal: z.string(), unit: z.string(), points, say: label.nullable() }),
  ),
});

const place = z.object({ best: z.number().int(), worst: z.number().int(), of: z.number().int() });
const matterHead = z.object({
  id,
  number: z.string(),
  state: id,
  stateLabel: label,
  revision: z.number().int(),
  /** Whether the reader may open the matter itself. */
  mayOpen: z.boolean(),
});

/** A unit's result: live from the ledger, or as it was disclosed and decided. */
const resultOfUnit = {
  total: points,
  low: points,
  high: points,
  scoredWeight: z.number(),
  grade: assessmentBand.nullable(),
  place: place.nullable(),
};

export const assessmentRow = z.object({
  desk: deskAnswer,
  ...resultOfUnit,
  /** The result is not published yet and not the reader's to see. */
  withheld: z.boolean(),
  basis: z.enum(["live", "disclosed", "decided"]),
  matter: matterHead.nullable(),
  /** Most and least points among what is scored. */
  drivers: z.array(z.object({ label, points: z.number(), adds: z.number() })),
  unscored: z.array(z.object({ label, why: unscored.shape.why, by: z.string().nullable() })),
  /** How many scored items rest on figures that are not settled. */
  provisional: z.number().int(),
});

export const assessmentClass = z.object({
  id,
  label,
  /** Why nobody of it can be assessed yet. */
  later: label.nullable(),
  common: z.array(assessmentIndicator),
  individualWeight: z.number(),
  rows: z.array(assessmentRow),
  /** How many have enough scored to be graded. */
  graded: z.number().int(),
});
export const assessmentYear = z.object({
  year: yearNumber,
  years: z.array(yearNumber),
  /** The last year in which any unit has points; null where there is none. */
  scored: yearNumber.nullable(),
  asOf: day,
  cut: z.string(),
  rules: assessmentRules,
  classes: z.array(assessmentClass),
  mayOpen: z.boolean(),
});

const agreed = z.object({ at: z.string(), by: z.string().nullable(), reason: z.string().nullable(), rows: z.array(assessmentIndicator) });
const remark = z.object({ at: z.string(), what: label, by: z.string().nullable(), lines: z.array(z.string()) });

export const assessmentUnit = z.object({
  year: yearNumber,
  asOf: day,
  cut: z.string(),
  class: z.object({ id, label }),
  rules: assessmentRules,
  desk: deskAnswer,
  /** Which units of the register are assessed with it; null of one that has no parts. */
  note: label.nullable(),
  basis: z.enum(["live", "disclosed", "decided"]),
  ...resultOfUnit,
  items: z.array(assessmentItem),
  matter: matterHead.nullable(),
  /** The kept sheet, and what the same rules give now where that differs. */
  kept: z.object({ checksum: z.string(), at: z.string(), asOf: day, now: points }).nullable(),
  individual: z.object({ weight: z.number(), rows: z.array(assessmentIndicator), changes: z.array(agreed) }),
  /** On the indicators scored in both years alone. */
  comparison: z.object({
    year: yearNumber,
    now: points,
    before: points,
    parts: z.array(z.object({ id, label, now: z.number(), before: z.number(), moved: z.number() })),
    leftOut: z.number().int(),
  }),
  comment: z.string().nullable(),
  funds: z.array(
    z.object({
      fund: z.string(),
      budget: decimal,
      executed: decimal,
      /** Spent of the budget; null of none. */
      rate: z.number().nullable(),
      outcome: z.string(),
      self: z.string(),
      checks: z.array(z.object({ at: z.string(), conclusion: label, found: z.string() })),
    }),
  ),
  findings: z.array(remark),
  /** The evaluation that is referred to, with its state where it is no longer public. */
  thirdParty: z.object({ id, number: z.string(), title: z.string(), state: label.nullable() }).nullable(),
  /** Published third-party evaluations of this very unit, for whoever may refer to one. */
  evaluations: z.array(z.object({ id, number: z.string(), title: z.string() })),
  /** How many scored items rest on figures that are not settled. */
  provisional: z.number().int(),
  acts: z.array(z.object({ transition: id, label, asks: z.string().nullable(), adverse: z.boolean() })),
  /** Acts of the reader's own part that something stands against now, with what would mend it. */
  held: z.array(z.object({ transition: id, label, why: z.array(label) })),
  /** Whether the reader may propose an incentive on this result, and ask for tolerance as the unit. */
  mayPropose: z.boolean(),
  mayApply: z.boolean(),
  /** Where the evidence pack is made, for whom may have it. */
  pack: z.string().nullable(),
});

const money = z.object({ budget: fen, granted: fen, paid: fen, clawedBack: fen });
export const incentiveLine = z.object({
  id,
  number: z.string(),
  title: z.string(),
  state: id,
  stateLabel: label,
  desk: deskAnswer,
  recipient: z.string().nullable(),
  instrument: z.object({ id, label }),
  amount: fen,
  result: z.object({ number: z.string(), year: yearNumber, desk: z.string() }).nullable(),
  clause: id.nullable(),
  ground: z.string(),
  condition: z.string(),
  conditionDue: day.nullable(),
  clawback: z.string(),
  held: money,
  /** What the reader may do with it, by role and state. */
  acts: z.array(z.object({ transition: id, label, asks: z.string().nullable(), adverse: z.boolean() })),
});
const sumRow = z.object({ id: z.string(), label, held: money, entries: z.number().int() });
export const incentiveLedger = z.object({
  cut: z.string(),
  accounts: z.array(z.object({ id, label, amount: fen })),
  byInstrument: z.array(sumRow),
  byYear: z.array(sumRow),
  byUnit: z.array(sumRow),
  /** The newest; `count`: all there are. */
  lines: z.array(incentiveLine),
  count: z.number().int(),
  /** Of everything, or of the units the reader may see. */
  whole: z.boolean(),
  /** All four accounts together, which is nought. */
  sum: fen,
  /** What the ledger's own balances say, where all of it is seen. */
  agrees: z.boolean().nullable(),
  mayPropose: z.boolean(),
  /** Decided results an incentive may rest on. */
  results: z.array(z.object({ number: z.string(), desk: deskAnswer, year: yearNumber })),
});
export const incentiveEntries = z.object({
  entries: z.array(
    z.object({
      id,
      account: z.object({ id, label }),
      instrument: z.object({ id, label }),
      amount: fen,
      on: day,
      recordedAt: z.string(),
      matter: z.object({ id, number: z.string(), title: z.string() }),
      desk: deskAnswer,
    }),
  ),
  /** Of all of them, also where only the newest are listed. */
  sum: money,
  count: z.number().int(),
});

/** What the register shows: that something was asked and decided, never why. */
export const toleranceRow = z.object({
  id,
  number: z.string(),
  desk: deskAnswer,
  year: yearNumber,
  item: z.object({ id, label }),
  state: id,
  stateLabel: label,
  openedOn: day,
  closedOn: day.nullable(),
  /** Whether the reader has a part in it and may open the matter. */
  mayOpen: z.boolean(),
});
/** `count`: all there are, of which the newest are listed. */
export const toleranceList = z.object({ rows: z.array(toleranceRow), count: z.number().int(), mayApply: z.boolean() });
