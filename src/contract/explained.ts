import { z } from "zod";
import { day, figureOrGap, id, label, regionCode } from "./parts.ts";
import { position } from "./target.ts";

export const changePart = z.object({
  id,
  label,
  before: z.number(),
  after: z.number(),
  change: z.number(),
  figureBefore: figureOrGap.nullable(),
  figureAfter: figureOrGap.nullable(),
});
/** Parts always sum to the total. */
export const change = z.object({
  id,
  label,
  indicator: id,
  unit: z.string(),
  fromPeriod: z.string(),
  toPeriod: z.string(),
  before: z.number(),
  after: z.number(),
  total: z.number(),
  places: z.number().int(),
  parts: z.array(changePart),
  /** How the parts were made: given parts, or the two-factor Shapley rule of a ratio. */
  method: z.enum(["parts", "shapley"]),
});

/** How often regions ever did what is needed, from such a start. */
export const baseRate = z.object({
  question: label,
  years: z.number(),
  factor: z.number(),
  windows: z.number().int(),
  reached: z.number().int(),
  firstPeriod: z.string(),
  lastPeriod: z.string(),
  cases: z.array(z.object({ region: regionCode, label, from: z.string(), to: z.string(), factor: z.number(), start: z.number() })),
  fromSuchAStart: z.object({ say: label, windows: z.number().int(), reached: z.number().int() }).nullable(),
});

export const strip = z.object({
  indicator: id,
  label,
  unit: z.string(),
  places: z.number().int(),
  period: z.string(),
  scale: z.enum(["linear", "log"]),
  values: z.array(z.object({ region: regionCode, short: label, value: z.number(), inGroup: z.boolean(), own: z.boolean() })),
  position: position.nullable(),
});

export const age = z.object({
  target: id,
  label,
  period: z.string().nullable(),
  months: z.number().int().nullable(),
  stale: z.boolean(),
  publishedOn: day.nullable(),
  publishedAssumed: z.boolean(),
  say: label,
});

export const cities = z.object({
  indicator: id,
  label,
  unit: z.string(),
  places: z.number().int(),
  period: z.string(),
  rows: z.array(
    z.object({ region: regionCode, short: label, actual: figureOrGap, beside: figureOrGap.nullable(), besideRank: figureOrGap.nullable() }),
  ),
  beside: z.object({ indicator: id, label, unit: z.string(), places: z.number().int() }).nullable(),
  notes: z.array(label),
});
