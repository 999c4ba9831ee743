import { z } from "zod";
import { counted, indexCell, remark } from "./evaluation-answers.ts";
import { rank, rankedUnit, schemeHead, score, share } from "./evaluation-body.ts";
import { paperSheet } from "./paper-answers.ts";
import { id, label, moment } from "./parts.ts";
import { refusalSaid } from "./work-answers.ts";

/** The same figures by other methods. */
export const schemeComparison = z.object({
  moment,
  head: schemeHead,
  period: z.string(),
  units: z.array(rankedUnit),
  methods: z.array(
    z.object({
      id,
      label,
      /** The scheme's own comes first. */
      own: z.boolean(),
      scores: z.array(score),
      ranks: z.array(rank),
      /** Mean and greatest change of rank against the scheme's own, and rank correlation with it. */
      meanShift: score,
      mostShift: z.number().int().nullable(),
      agreement: score,
      whyNot: z.array(refusalSaid),
    }),
  ),
  /** What the ranks would be without one leaf. */
  without: z.array(z.object({ leaf: id, label, meanShift: z.number(), mostShift: z.number().int() })),
});

/** Over time on one footing: bounds over all periods, so that a score moves by its own figures alone. */
export const schemeTrends = z.object({
  moment,
  head: schemeHead,
  periods: z.array(z.string()),
  /** How the periods were made comparable. */
  footing: label,
  rows: z.array(
    z.object({
      unit: rankedUnit,
      scores: z.array(score),
      ranks: z.array(rank),
      /** Between the first and the last period there is. */
      change: score,
      rankChange: z.number().int().nullable(),
    }),
  ),
  remarks: z.array(remark),
});

/** Ranks under everything that is not certain in the method. Recorded seed: the same question gives the same numbers. */
export const schemeUncertainty = z.object({
  moment,
  head: schemeHead,
  period: z.string(),
  seed: z.number().int(),
  runs: z.number().int(),
  refused: z.number().int(),
  units: z.array(rankedUnit),
  /** 5th and 95th percentile of the rank. */
  ranks: z.array(z.object({ nominal: rank, mean: score, median: score, low: score, high: score })),
  /** Units that no evidence sets apart, best first, each group by unit ids. */
  tied: z.array(z.array(id)),
  /** `ahead[a][b]`: probability that unit a stands before unit b, in the order of `units`. */
  ahead: z.array(z.array(z.number().nullable())),
  factors: z.array(
    z.object({
      id,
      say: label,
      /** First-order and total index of the mean change of rank; null where they were not computed. */
      first: score,
      total: score,
      low: score,
      high: score,
    }),
  ),
  /** The widest interval half-way through the runs and at their end: how far it has settled. */
  convergence: z.array(z.object({ runs: z.number().int(), width: z.number() })),
  remarks: z.array(remark),
});

export const attributionPart = z.object({
  /** indicator: the unit's own figure; peers: others moved the bounds; weights, bounds, method: the rules changed. */
  kind: z.enum(["indicator", "bounds", "weights", "peers", "method", "missing"]),
  leaf: id.nullable(),
  label,
  amount: z.number(),
});
/** One unit under one scheme. */
export const unitCard = z.object({
  moment,
  head: schemeHead,
  period: z.string(),
  periods: z.array(z.string()),
  unit: rankedUnit,
  /** What the register says of it, such as what it contains. */
  note: label.nullable(),
  score,
  rank,
  of: z.number().int(),
  /** Its place as a sentence to be copied, with its scope. */
  quote: label,
  nodes: z.array(z.object({ id, label, parent: id.nullable(), level: z.number().int(), share, score, rank, of: z.number().int() })),
  /** Leaves on which it stands best and worst. */
  strengths: z.array(z.object({ leaf: id, label, rank: z.number().int(), score: z.number() })),
  weaknesses: z.array(z.object({ leaf: id, label, rank: z.number().int(), score: z.number() })),
  cells: z.array(indexCell.extend({ leaf: id, label, measure: z.string().nullable(), counted, places: z.number().int() })),
  /** What moved the score since the period before; the parts add up to the change. */
  attribution: z
    .object({
      from: z.string(),
      to: z.string(),
      before: z.number(),
      after: z.number(),
      change: z.number(),
      parts: z.array(attributionPart),
    })
    .nullable(),
  /** The rank it would have without each leaf, where that differs. */
  without: z.array(z.object({ leaf: id, label, rank: z.number().int() })),
  remarks: z.array(remark),
});
/** The part of a unit's card that rests on the runs of uncertainty; it may come a moment later. */
export const unitUncertainty = z.object({
  moment,
  period: z.string(),
  unit: rankedUnit,
  seed: z.number().int(),
  runs: z.number().int(),
  interval: z.object({ nominal: rank, mean: score, median: score, low: score, high: score }),
  /** Units it cannot be told from, with the probability that it stands before them. */
  tied: z.array(z.object({ unit: rankedUnit, score, rank, ahead: z.number().nullable() })),
  /** What its rank depends on: each factor's first-order and total index of this unit's rank. */
  dependsOn: z.array(z.object({ factor: id, say: label, first: score, total: score })),
});
export const liftAnswer = z.object({
  reachable: z.boolean(),
  say: label,
  steps: z.array(
    z.object({
      leaf: id,
      label,
      unit: z.string().nullable(),
      counted,
      places: z.number().int(),
      from: z.number(),
      to: z.number(),
      best: score,
    }),
  ),
  before: z.object({ score: z.number(), rank: z.number().int() }),
  after: z.object({ score: z.number(), rank: z.number().int() }).nullable(),
});

/** The ten-step audit of a scheme as a document. */
export const schemeAudit = z.object({ moment, period: z.string(), sheet: paperSheet });
