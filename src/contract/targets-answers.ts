import { z } from "zod";
import { age, cities, strip } from "./explained.ts";
import { indicatorAnswer } from "./indicator.ts";
import { day, id, label, moment, regionCode, status } from "./parts.ts";
import { targetRow } from "./target.ts";

/** A figure as a sentence to paste: value, scope, period, source. Where there is none, the sentence says so. */
export const quoteAnswer = z.object({ moment, quote: label });

/** Regions told beside one another: the base year, the latest one, and what lies between. */
export const peers = z.object({
  indicator: id,
  label,
  unit: z.string(),
  places: z.number().int(),
  /** The target's own figure has no values by region: what is compared in its place. */
  standIn: label.nullable(),
  /** `rate`: growth per year (0.097 is 9.7 %); `difference`: units per year, for ratios. */
  basis: z.enum(["rate", "difference"]),
  basePeriod: z.string(),
  previousPeriod: z.string().nullable(),
  period: z.string(),
  /** What every region's `needed` is counted towards: this multiple of its own base year by this day; null where nothing is left or no multiple is meant. */
  goal: z.object({ factor: z.number(), due: day, say: label }).nullable(),
  beside: z.object({ indicator: id, label, unit: z.string(), places: z.number().int() }).nullable(),
  groups: z.array(
    z.object({
      id: z.enum(["similar", "group"]),
      label,
      say: label,
      rows: z.array(
        z.object({
          region: regionCode,
          short: label,
          own: z.boolean(),
          base: z.number(),
          latest: z.number(),
          factor: z.number().nullable(),
          perYear: z.number().nullable(),
          lastYear: z.number().nullable(),
          beside: z.number().nullable(),
          needed: z.number().nullable(),
        }),
      ),
    }),
  ),
});

export const gate = z.object({
  stage: z.number().int(),
  label,
  plannedOn: day.nullable(),
  /** The first period whose figure stood at this stage or beyond. */
  passedIn: z.string().nullable(),
  /** From this one on the target counts as reached. */
  counts: z.boolean(),
  state: z.enum(["passed", "late", "ahead", "open"]),
});

export const targetAnswer = z.object({
  moment,
  plan: z.object({ id, label }),
  group: z.object({ id, label }),
  row: targetRow,
  /** Value, goal, what is left, and what the plan asked by now. */
  sentence: label,
  quote: label,
  age,
  /** The indicator behind it, with this target's own paths and forecast. */
  about: indicatorAnswer,
  /** Growth (0.149 is 14.9 %) or units a year the planned path asks for, as the pace is told. */
  plannedPerYear: z.number().nullable(),
  /** What stands on the time axis, in order. */
  marks: z.array(z.object({ on: day, say: label })),
  strips: z.array(strip),
  cities: cities.nullable(),
  peers: peers.nullable(),
  /** What somebody is asked to settle; the platform settles none of it. */
  decisions: z.array(label),
  gates: z.array(gate).nullable(),
  /** Why it cannot be measured or judged, and what that would take. */
  missing: z.array(label),
  /** What the figures behind it leave open. */
  gaps: z.array(label),
});

const clauseLine = z.object({
  id,
  title: label,
  kind: z.string(),
  chapter: id,
  orders: z.boolean(),
  measured: z.boolean(),
  owned: z.boolean(),
  acted: z.boolean(),
});
const counts = z.object({
  clauses: z.number().int(),
  orders: z.number().int(),
  ordersMeasured: z.number().int(),
  ordersOwned: z.number().int(),
  ordersActed: z.number().int(),
});
export const coverageAnswer = z.object({
  moment,
  plan: z.object({ id, label }),
  sentence: label,
  totals: counts,
  /** The preamble is chapter `0`. */
  chapters: z.array(z.object({ id, title: label, counts, clauses: z.array(clauseLine) })),
  unmeasured: z.array(clauseLine),
  unowned: z.array(clauseLine),
  targetsWithoutFigure: z.array(z.object({ id, label, clause: id, owner: label, say: label })),
  /** Helpers: no clause asks for them, other indicators do. */
  withoutClause: z.array(z.object({ id, label, usedBy: z.array(z.object({ id, label })) })),
});

const source = z.object({
  id,
  title: label,
  publisher: label,
  url: z.string(),
  publishedOn: day.nullable(),
  secondary: z.boolean(),
  figures: z.number().int(),
  indicators: z.number().int(),
  newest: z.string().nullable(),
  /** Whole months from the end of the newest period to today. */
  months: z.number().int().nullable(),
});
export const sourcesAnswer = z.object({
  moment,
  sentence: label,
  sources: z.array(source),
  publishers: z.array(z.object({ publisher: label, sources: z.number().int(), figures: z.number().int(), newest: z.string().nullable() })),
});
const givenFigure = z.object({
  indicator: id,
  label,
  unit: z.string(),
  places: z.number().int(),
  region: regionCode,
  regionLabel: label,
  period: z.string(),
  value: z.string(),
  qualifier: z.string(),
  publishedOn: day,
  publishedAssumed: z.boolean(),
});
export const sourceAnswer = z.object({
  moment,
  source,
  indicators: z.array(
    z.object({ id, label, unit: z.string(), figures: z.number().int(), regions: z.number().int(), first: z.string(), newest: z.string() }),
  ),
  /** The first of them, in the plan's order; `source.figures` says how many there are. */
  figures: z.array(givenFigure.extend({ replaced: z.boolean(), document: z.string(), note: label.nullable() })),
});

export const updatesAnswer = z.object({
  moment,
  from: day,
  until: day,
  /** `published`: by the day a figure came out; `recorded`: by the day the platform took it in. */
  by: z.enum(["published", "recorded"]),
  sentence: label,
  totals: z.object({
    figures: z.number().int(),
    fresh: z.number().int(),
    revised: z.number().int(),
    /** Of all: how many have no known day of publication, only one read off the usual lag. */
    assumed: z.number().int(),
    indicators: z.number().int(),
    regions: z.number().int(),
  }),
  indicators: z.array(
    z.object({
      id,
      label,
      unit: z.string(),
      places: z.number().int(),
      fresh: z.number().int(),
      revised: z.number().int(),
      /** The home region first; at most so many, `fresh + revised` says how many there are. */
      figures: z.array(
        givenFigure.omit({ indicator: true, label: true, unit: true, places: true }).extend({
          before: z.string().nullable(),
          source: id,
          recordedOn: day,
        }),
      ),
    }),
  ),
  /** Targets that would have been judged otherwise without these figures; null where that cannot be told (by day of recording). */
  statuses: z.array(z.object({ target: id, label, before: status, after: status })).nullable(),
  /** The last day before the span, or in it, on which any figure came out. */
  last: z.object({ on: day, figures: z.number().int(), say: label }).nullable(),
  /** Read off each indicator's usual interval and lag; nothing is promised. */
  expected: z.array(z.object({ indicator: id, label, period: z.string(), on: day, overdue: z.boolean() })),
});
