import { z } from "zod";
import { method } from "./method.ts";
import { day, id, label } from "./parts.ts";

/** Scheme texts: what a checksum is of, and how answers name them. Scores are floats (an index is no ledger figure) and null where there is none. */
export const score = z.number().nullable();
export const rank = z.number().int().nullable();
export const share = z.number();
const text = (longest: number) => z.string().max(longest);

export const schemeSubject = z.enum([
  "province",
  "city",
  "county",
  "zone",
  "enterprise",
  "institution",
  "laboratory",
  "pilot-base",
  "nation",
]);
const labelGiven = z.object({ zh: text(200), en: text(300) });
const longLabel = z.object({ zh: text(600), en: text(1000) });
const some = <T extends z.ZodType>(schema: T) => z.exactOptional(schema);

/** How a leaf takes its figure. */
const reading = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("value") }),
  z.object({ kind: z.literal("growth"), years: z.number().int().min(1).max(20) }),
  z.object({ kind: z.literal("over"), indicator: id, scale: some(z.number()), unit: some(text(60)) }),
]);
const leaf = z.object({
  better: z.enum(["higher", "lower"]),
  indicator: some(id),
  reading: some(reading),
  collected: some(
    z.object({
      say: labelGiven,
      unit: labelGiven,
      keeper: id,
      kind: some(z.enum(["share", "count", "amount", "balance", "change", "score"])),
    }),
  ),
  clauses: some(z.array(text(12)).max(20)),
  target: some(z.number()),
  basis: some(labelGiven),
});

/** A node as a scheme writes it; weights are relative among siblings. */
export const schemeNode = z.object({
  id: text(60),
  label: labelGiven,
  parent: some(text(60)),
  weight: z.number(),
  leaf: some(leaf),
});

/** What a scheme says but from when it holds: this is what a checksum is of. */
export const schemeBody = z.object({
  id: text(60),
  label: labelGiven,
  clauses: z.array(text(12)).max(20),
  subject: schemeSubject,
  purpose: longLabel,
  follows: some(z.object({ title: labelGiven, url: some(text(400)), recalled: some(z.array(longLabel)) })),
  publishes: some(z.enum(["units", "counts"])),
  tree: z.array(schemeNode).max(300),
  method,
  units: some(z.array(text(60)).max(2000)),
  besides: some(z.array(text(60)).max(20)),
  since: some(text(20)),
  coverage: some(z.number().min(0).max(1)),
  weighting: some(longLabel),
  /** No rule gives the weights: they are ours and wait to be confirmed. */
  assumed: some(z.literal(true)),
  reachBack: some(z.number().int().min(0).max(10)),
});

/** A unit that is ranked: a region, or what else the scheme's subject is; `region`: where it lies, if it is no region itself. */
export const rankedUnit = z.object({ id, label, short: label, home: z.boolean(), region: some(z.string()) });

export const schemeOrigin = z.enum(["shipped", "adopted"]);
/** Which text of a scheme an answer is made by. */
export const schemeHead = z.object({
  id,
  label,
  purpose: label,
  subject: schemeSubject,
  subjectLabel: label,
  origin: schemeOrigin,
  /** The day its version holds from. */
  from: day,
  checksum: z.string(),
  follows: z.object({ title: label, url: z.string().nullable(), recalled: z.array(label) }).nullable(),
  /** The matter it was adopted in, and how many different texts were tried before; null for shipped ones. */
  adoption: z.object({ matter: id, number: z.string(), tried: z.number().int(), by: z.string(), at: z.string() }).nullable(),
});
