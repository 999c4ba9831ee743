import { z } from "zod";
import { clauseRef, day, decimal, figureOrGap, id, label, status, unitRef } from "./parts.ts";

export const position = z.object({
  indicator: id,
  measure: label,
  period: z.string(),
  rank: z.number().int(),
  of: z.number().int(),
  /** Places won since the base year; negative is lost; null where the base year has no ranking. */
  change: z.number().int().nullable(),
  basePeriod: z.string().nullable(),
  group: z.object({ label, rank: z.number().int(), of: z.number().int(), change: z.number().int().nullable() }).nullable(),
});

export const pace = z.object({
  /** `rate` is growth per year (0.097 is 9.7 %); `difference` is units per year, for ratios and counts under 30. */
  basis: z.enum(["rate", "difference"]),
  actual: z.number(),
  /** The actual growth is the issuer's own, from unrounded figures. */
  actualPublished: z.boolean(),
  from: z.string(),
  to: z.string(),
  needed: z.number().nullable(),
  ratio: z.number().nullable(),
  threeYear: z.object({ actual: z.number(), from: z.string(), to: z.string() }).nullable(),
});

export const forecast = z.object({
  method: z.literal("damped-trend"),
  /** Points the series had. */
  points: z.number().int(),
  /** Backtest errors behind the interval, and over how many regions. */
  errors: z.number().int(),
  errorRegions: z.number().int(),
  /** At the due day. */
  value: z.number(),
  low: z.number(),
  high: z.number(),
  path: z.array(z.object({ on: day, value: z.number(), low: z.number(), high: z.number() })),
});

export const targetRow = z.object({
  id,
  label,
  group: id,
  clauses: z.array(clauseRef),
  owner: unitRef,
  unit: z.string(),
  places: z.number().int(),
  indicator: id,
  wording: label,
  due: day,
  dueInferred: z.boolean(),
  /** null: the plan gives no value, or its base is absent (see `openQuestions`). */
  goal: z.object({ value: decimal, upper: decimal.nullable(), say: label, words: label.nullable() }).nullable(),
  base: z.object({ value: decimal, on: day, from: z.enum(["plan", "published"]), say: label }).nullable(),
  actual: figureOrGap,
  status,
  /** As last computed before the due day, for targets that wait for their figure. */
  lastStatus: status.nullable(),
  gap: decimal.nullable(),
  plannedNow: z.number().nullable(),
  /** Increment over the base, as share of the planned increment, against the share of time gone. */
  completion: z.object({ done: z.number(), timeGone: z.number(), atLeast: z.boolean() }).nullable(),
  /** Share of the time from the base to the due day gone by on the day asked about, with or without a figure. */
  timeGone: z.number(),
  /** Actual over target, where a base is missing. */
  attained: z.object({ share: z.number(), atLeast: z.boolean() }).nullable(),
  pace: pace.nullable(),
  forecast: forecast.nullable(),
  position: position.nullable(),
  openQuestions: z.array(label),
  settledBy: z.object({ figure: label, keeper: unitRef, expectedOn: day.nullable() }).nullable(),
  reachedFirst: z.object({ period: z.string(), value: decimal }).nullable(),
});
