import { z } from "zod";
import { baseRate, change } from "./explained.ts";
import { clauseRef, day, decimal, figureOrGap, id, label, moment, qualifier, regionCode, unitRef } from "./parts.ts";
import { forecast, position, targetRow } from "./target.ts";

export const seriesPoint = z.object({
  period: z.string(),
  on: day,
  actual: figureOrGap,
  /** What was published first, where a later value has replaced it. */
  first: z.object({ value: decimal, publishedOn: day }).nullable(),
});

export const indicatorSummary = z.object({
  id,
  codes: z.array(z.string()),
  label,
  unit: z.string(),
  places: z.number().int(),
  theme: id,
  kind: z.string(),
  better: z.string(),
  formula: z.boolean(),
  latest: figureOrGap,
  regions: z.number().int(),
  figures: z.number().int(),
  /** Targets of the plan that read it. */
  targets: z.number().int(),
  /** Levels any region of which has a figure. */
  levels: z.array(z.enum(["country", "province", "city"])),
  /** Whole months from the last period's end, and whether that is more than one and a half release intervals. */
  months: z.number().int().nullable(),
  stale: z.boolean(),
});

export const indicatorAnswer = z.object({
  moment,
  indicator: z.object({
    id,
    codes: z.array(z.string()),
    label,
    unit: z.string(),
    places: z.number().int(),
    theme: z.object({ id, label }),
    kind: z.string(),
    better: z.enum(["higher", "lower", "neither"]),
    scope: label,
    /** The scope's first sentence, and what follows it; `rest` is empty where there is no more. */
    scopeParts: z.object({ first: label, rest: label }),
    breaks: z.array(z.object({ at: day, say: label })),
    notToMixWith: z.array(z.object({ id, label })),
    owner: unitRef,
    release: z.object({ everyMonths: z.number(), lagMonths: z.number() }),
    clauses: z.array(clauseRef),
    usedBy: z.array(z.object({ id, label })),
    versions: z.array(z.object({ from: day, say: label })),
    /** Operands of a formula, in order. */
    operands: z.array(z.object({ id, label })),
  }),
  region: z.object({ code: regionCode, label }),
  latest: figureOrGap,
  series: z.array(seriesPoint),
  targets: z.array(targetRow),
  plannedPath: z.array(z.object({ on: day, value: z.number() })),
  neededPath: z.array(z.object({ on: day, value: z.number() })),
  forecast: forecast.nullable(),
  /** Forecasts the same rule would have made earlier, against what came. */
  forecastRecord: z.array(
    z.object({
      madeFor: z.string(),
      from: z.string(),
      forecast: z.number(),
      actual: z.number(),
      error: z.number(),
      inside: z.boolean().nullable(),
    }),
  ),
  changes: z.array(change),
  baseRate: baseRate.nullable(),
  /** The same for the whole way from the base to the goal. */
  planBaseRate: baseRate.nullable(),
  position: position.nullable(),
  /** All regions of a level on one scale. */
  regions: z.array(
    z.object({
      level: z.enum(["country", "province", "city"]),
      period: z.string(),
      rows: z.array(
        z.object({
          region: regionCode,
          label,
          short: label,
          actual: figureOrGap,
          rank: z.number().int().nullable(),
          growth: z.number().nullable(),
          inGroup: z.boolean(),
          own: z.boolean(),
        }),
      ),
    }),
  ),
  periods: z.array(z.string()),
});

/** How a figure came to be: definition, versions, records or observations, clause. */
export const passport = z.object({
  moment,
  indicator: z.object({ id, label, unit: z.string(), scope: label, versionFrom: day }),
  region: z.object({ code: regionCode, label }),
  actual: figureOrGap,
  measure: z.object({ kind: z.enum(["observed", "entries", "formula"]), say: label }),
  vintages: z.array(
    z.object({
      value: decimal,
      qualifier,
      publishedOn: day,
      publishedAssumed: z.boolean(),
      recordedAt: z.string(),
      /** File and line it was loaded from. */
      document: z.string(),
      note: label.nullable(),
      source: z.object({ id, title: label, publisher: label, url: z.string(), secondary: z.boolean() }),
      shown: z.boolean(),
    }),
  ),
  operands: z.array(z.object({ indicator: id, label, region: regionCode, actual: figureOrGap })),
  entries: z
    .object({
      count: z.number().int(),
      rows: z.array(
        z.object({
          id,
          occurredOn: day,
          recordedAt: z.string(),
          amount: decimal,
          region: regionCode,
          subject: id,
          document: z.string().nullable(),
          reverses: id.nullable(),
        }),
      ),
    })
    .nullable(),
  clauses: z.array(clauseRef),
  usedBy: z.array(z.object({ id, label })),
});
