import { z } from "zod";
import { decimal, id, label, moment, regionCode, unitRef } from "./parts.ts";

/** One figure that a finding is about, as its source printed it. */
export const vettedFigure = z.object({
  indicator: id,
  indicatorLabel: label,
  region: regionCode,
  regionLabel: label,
  period: z.string(),
  value: decimal,
  unit: z.string(),
  /** The source's own remark. */
  note: label.nullable(),
});

/**
 * A question about a figure and what became of it. That it was asked, where it stands and what was decided stays with the figure for whoever reads it; the
 * matter itself, with what was said in it, is for those who may read it.
 */
export const findingMatter = z.object({
  /** Its page; null where the reader may not read it. */
  matter: id.nullable(),
  number: z.string(),
  title: z.string(),
  state: id,
  stateLabel: label,
  open: z.boolean(),
  /** What whoever keeps the figure said; null before, and where the reader may not read the matter. */
  explanation: z.string().nullable(),
  /** What was decided about it. */
  outcome: z.string().nullable(),
});

export const vettingFinding = z.object({
  id,
  check: id,
  checkLabel: label,
  subject: label,
  /** What was seen, as somebody without statistics reads it. */
  say: label,
  /** What it is held against. */
  reference: label,
  cannotTell: label,
  indicator: id.nullable(),
  region: regionCode.nullable(),
  regionLabel: label.nullable(),
  /** Who keeps the figure and would be asked. */
  owner: unitRef,
  figures: z.array(vettedFigure),
  /** How many more there are than are listed. */
  more: z.number().int(),
  /** Of something so unusual by chance; null where arithmetic decides. */
  chance: z.number().nullable(),
  /** Share of false alarms among all findings up to this one. */
  rate: z.number().nullable(),
  bars: z.array(z.object({ label, seen: z.number(), expected: z.number() })),
  parameters: z.array(z.object({ label, value: z.string() })),
});

export const vettingCheck = z.object({
  id,
  label,
  reference: label,
  cannotTell: label,
  parameters: z.array(z.object({ label, value: z.string() })),
  tested: z.number().int(),
  tooFew: z.number().int(),
  found: z.number().int(),
});

export const vettingRun = z.object({
  moment,
  tests: z.number().int(),
  falseDiscoveries: z.number(),
  seed: z.number().int(),
  /** No rule is published for the parameters. */
  assumed: z.boolean(),
  checks: z.array(vettingCheck),
  findings: z.array(vettingFinding.extend({ matter: findingMatter.nullable() })),
  /** Earlier questions whose finding the present figures no longer give. */
  earlier: z.array(findingMatter),
  mayAsk: z.boolean(),
});

/** What a matter was opened on, as it was then. */
export const keptEvidence = z.object({ finding: vettingFinding, recordedAt: z.string(), stillFound: z.boolean() });
export const figureFindings = z.object({ rows: z.array(findingMatter) });
