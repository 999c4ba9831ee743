import { z } from "zod";
import { rank, rankedUnit, schemeBody, schemeHead, score, share } from "./evaluation-body.ts";
import { day, decimal, id, label, moment, qualifier } from "./parts.ts";
import { refusalSaid } from "./work-answers.ts";

/**
 * Composite indices. Figures behind scores are decimal text with their unit. Lists of scores, ranks and cells stand in the order of `units` of the same
 * answer.
 */
const place = z.object({ unit: rankedUnit, score: z.number(), rank: z.number().int() });
/** A scheme in the list, with its result where its figures allow one. */
export const schemeRow = schemeHead.extend({
  indicators: z.number().int(),
  /** Leaves that no indicator of the library is read for yet. */
  toCollect: z.number().int(),
  /** Newest period there is a result for. */
  period: z.string().nullable(),
  result: z
    .object({
      units: z.number().int(),
      /** Share of cells that are there. */
      availability: share,
      first: z.array(place),
      home: place
        .extend({
          before: z.number().int().nullable(),
          /** 90% interval of the rank; null while the runs have not been done for these figures. */
          interval: z.object({ low: z.number(), high: z.number() }).nullable(),
        })
        .nullable(),
    })
    .nullable(),
  /** Why there is none. */
  whyNot: z.array(refusalSaid),
});
export const schemeList = z.object({ moment, rows: z.array(schemeRow), mayDraft: z.boolean() });

/** A node of the tree with everything that can be said without figures. */
export const treeNode = z.object({
  id,
  label,
  parent: id.nullable(),
  /** 1 for a leaf, one more than its highest child above. */
  level: z.number().int(),
  weight: z.number(),
  /** Product of the shares down the tree; 1 for the root. */
  share,
  leaf: z
    .object({
      better: z.enum(["higher", "lower"]),
      indicator: z.object({ id, label }).nullable(),
      /** How the figure is read, in words. */
      reading: label,
      /** Kernel unit id of the value that is scored; null where it has none of its own (growth is `percent`). */
      unit: z.string().nullable(),
      collected: z.object({ say: label, unit: label, keeper: z.object({ id, label }) }).nullable(),
      target: z.number().nullable(),
      basis: label.nullable(),
    })
    .nullable(),
});
export const schemeAnswer = z.object({
  moment,
  head: schemeHead,
  /** The text as it was adopted or shipped: what a draft is begun from. */
  body: schemeBody,
  tree: z.array(treeNode),
  /** The method step by step, in words; the same order as `body.method.steps`. */
  steps: z.array(z.object({ step: z.string(), say: label })),
  factors: z.array(z.object({ id, say: label })),
  /** Oldest first; adopted ones with their matter, who signed, when, and how many texts were tried before. */
  versions: z.array(schemeHead.pick({ from: true, checksum: true, origin: true, adoption: true })),
  /** Periods there is a result for, newest first. */
  periods: z.array(z.string()),
  mayDraft: z.boolean(),
});

export const remark = z.object({ code: z.string(), say: label });

/** Scores and ranks of one node; leaves carry normalised values. */
export const nodeScores = z.object({
  id,
  label,
  parent: id.nullable(),
  level: z.number().int(),
  /** The weight the result was made with, relative among siblings, and the share of the whole. */
  weight: z.number(),
  share,
  scores: z.array(score),
  ranks: z.array(rank),
});
export const filledCell = z.object({ leaf: id, unit: id, value: z.number(), sd: z.number().nullable(), from: z.string().nullable() });

/** A result: what the engine gives for a text, a period and a cut. */
export const indexResult = z.object({
  checksum: z.string(),
  period: z.string(),
  units: z.array(rankedUnit),
  /** The index itself. */
  scores: z.array(score),
  ranks: z.array(rank),
  /** All nodes, leaves first, the root last. */
  nodes: z.array(nodeScores),
  filled: z.array(filledCell),
  /** Units the method left out for want of figures. */
  leftOut: z.array(z.object({ unit: rankedUnit, availability: share })),
  remarks: z.array(remark),
  /** The period before by the same text, with all its bounds over its own period; null where there is none. */
  before: z.object({ period: z.string(), scores: z.array(score), ranks: z.array(rank) }).nullable(),
});
export const schemeResult = z.object({
  moment,
  head: schemeHead,
  periods: z.array(z.string()),
  result: indexResult,
  /** The home unit's place as a sentence to be copied, with its scope; null where it has none. */
  quote: label.nullable(),
});

/** Where a cell's figure stands: the address of its passport. */
export const figureRef = z.object({ indicator: id, region: z.string(), period: z.string() });
export const indexCell = z.object({
  unit: id,
  /** In the leaf's unit; null for a gap. */
  value: z.number().nullable(),
  /** The figure's own digits where it is read as it is. */
  shown: decimal.nullable(),
  qualifier: qualifier.nullable(),
  /** The period the figure is of. */
  period: z.string().nullable(),
  /** How many periods back it was taken from. */
  reached: z.number().int(),
  gap: z.object({ reason: z.string(), say: label }).nullable(),
  /** Figures it was made from, the leading one first; empty for a gap and for what was collected. */
  refs: z.array(figureRef),
  /** The matter in which it was handed in, the day it was accepted, and who keeps it; null where it was published. */
  collected: z.object({ matter: id, number: z.string(), on: day, keeper: label }).nullable(),
});
/** What a collected figure is counted in, in the scheme's words; null where a unit of the library says it. */
export const counted = label.nullable();
/** What was done to one leaf's values: shape before and after, and which cells were moved. */
export const leafData = z.object({
  id,
  label,
  better: z.enum(["higher", "lower"]),
  unit: z.string().nullable(),
  counted,
  places: z.number().int(),
  there: z.number().int(),
  of: z.number().int(),
  reached: z.number().int(),
  cells: z.array(indexCell),
  /** After imputation and treatment, before normalisation; in the leaf's unit unless a transform was used. */
  treated: z.array(score),
  /** By unit: 0 as it was, 1 moved down, 2 moved up, 3 transformed. */
  marks: z.array(z.number().int()),
  normalised: z.array(score),
  shape: z.object({
    mean: score,
    median: score,
    sd: score,
    low: score,
    high: score,
    skew: score,
    kurtosis: score,
  }),
  treatment: z.object({ moved: z.number().int(), transform: z.string().nullable(), passes: z.boolean(), say: label }).nullable(),
});
export const schemeData = z.object({
  moment,
  head: schemeHead,
  period: z.string(),
  units: z.array(rankedUnit),
  leaves: z.array(leafData),
  /** By unit: cells that are there. */
  availability: z.array(z.object({ unit: id, there: z.number().int(), of: z.number().int() })),
  /** Leaves for which something would have to be collected first. */
  toCollect: z.array(z.object({ leaf: id, label, say: label, unit: label, keeper: z.object({ id, label }) })),
});

/** How the indicators hang together. */
export const schemeCoherence = z.object({
  moment,
  head: schemeHead,
  period: z.string(),
  leaves: z.array(z.object({ id, label, group: id })),
  /** Pearson, pairwise complete, by the order of `leaves`; null where it says nothing. */
  correlations: z.array(z.array(score)),
  flags: z.array(z.object({ a: id, b: id, r: z.number(), kind: z.enum(["redundant", "conflict"]), say: label })),
  /** Correlation of each node with the one above it, and with the index. */
  upward: z.array(z.object({ id, label, withParent: score, withIndex: score })),
  groups: z.array(
    z.object({ id, label, alpha: score, /** Share of variance by component, the largest first. */ components: z.array(z.number()) }),
  ),
  /** Weight written against the weight that works: share of the index's variance a node accounts for. */
  effective: z.array(z.object({ id, label, level: z.number().int(), written: share, works: score })),
  remarks: z.array(remark),
});
