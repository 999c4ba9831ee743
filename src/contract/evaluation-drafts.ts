import { z } from "zod";
import { schemeUncertainty } from "./evaluation-analysis.ts";
import { remark, treeNode } from "./evaluation-answers.ts";
import { rank, rankedUnit, schemeBody, schemeHead, schemeSubject, score, share } from "./evaluation-body.ts";
import { day, id, label, moment } from "./parts.ts";
import { refusalSaid } from "./work-answers.ts";

/** A text tried on screen: its faults, or the ranks it gives. No more than is looked at while a weight is dragged: it is asked for many times a second. */
export const schemePreview = z.object({
  checksum: z.string(),
  faults: z.array(refusalSaid),
  periods: z.array(z.string()),
  result: z
    .object({
      period: z.string(),
      units: z.array(rankedUnit),
      scores: z.array(score),
      ranks: z.array(rank),
      /** Share of the whole by node. */
      shares: z.record(z.string(), share),
      remarks: z.array(remark),
    })
    .nullable(),
});
const { period, seed, runs, refused, units, ranks, tied } = schemeUncertainty.shape;
/** The text at which the hand rests: it counts as tried, and its ranks have their intervals and tied groups. */
export const schemeTrial = z.object({
  checksum: z.string(),
  faults: z.array(refusalSaid),
  /** Different texts tried so far, this one included, in this draft and in what counts with it; null outside a draft. */
  tried: z.number().int().nullable(),
  /** `varied`: what is changed from one recomputation to the next, in words. */
  spread: z.object({ period, seed, runs, refused, units, ranks, tied, varied: z.array(label) }).nullable(),
});

/** Effect of a text on the ranks of every period there is. */
export const rankEffect = z.object({
  checksum: z.string(),
  /** What it is held against: the text in force; null where there is none. */
  against: z.object({ label, checksum: z.string(), from: day }).nullable(),
  cut: z.string(),
  periods: z.array(
    z.object({
      period: z.string(),
      rows: z.array(z.object({ unit: rankedUnit, before: rank, after: rank, scoreBefore: score, scoreAfter: score })),
      meanShift: score,
      mostShift: z.number().int().nullable(),
      agreement: score,
      whyNot: z.array(refusalSaid),
    }),
  ),
});

export const schemeDraftRow = z.object({
  /** The matter it is drafted in. */
  id,
  number: z.string(),
  scheme: id,
  label,
  subject: schemeSubject,
  state: id,
  stateLabel: label,
  revision: z.number().int(),
  tried: z.number().int(),
  by: z.string(),
  at: z.string(),
});
export const schemeDraftList = z.object({ rows: z.array(schemeDraftRow), mayDraft: z.boolean() });
export const schemeDraftRevision = z.object({
  revision: z.number().int(),
  checksum: z.string(),
  by: z.string(),
  at: z.string(),
  says: z.string(),
});
const ballotHead = z.object({
  id,
  kind: z.enum(["points", "pairs"]),
  /** Revision of the draft whose tree is voted on. */
  revision: z.number().int(),
  until: day,
  open: z.boolean(),
  voters: z.number().int(),
  says: z.string(),
});
export const schemeDraftAnswer = z.object({
  moment,
  id,
  number: z.string(),
  scheme: id,
  title: z.string(),
  state: id,
  stateLabel: label,
  /** Of the matter: acts name it. */
  matterRevision: z.number().int(),
  /** The text saved last. */
  revision: z.number().int(),
  checksum: z.string(),
  body: schemeBody,
  faults: z.array(refusalSaid),
  tree: z.array(treeNode),
  history: z.array(schemeDraftRevision),
  /** Different texts tried, and how many of them in other drafts that count with this one: of the same scheme, or begun alike and never adopted. */
  tried: z.number().int(),
  triedElsewhere: z.number().int(),
  ballots: z.array(ballotHead),
  /** What was proposed: the same checksum is signed. */
  proposal: z
    .object({ checksum: z.string(), tried: z.number().int(), by: z.string(), at: z.string(), effect: rankEffect, says: z.string() })
    .nullable(),
  adopted: z.object({ from: day, by: z.string(), at: z.string() }).nullable(),
  /** The text in force of the same scheme, where there is one. */
  inForce: schemeHead.nullable(),
  mayEdit: z.boolean(),
  mayPropose: z.boolean(),
  mayAdopt: z.boolean(),
  mayReturn: z.boolean(),
  mayInvite: z.boolean(),
  whyNotAdopt: z.array(refusalSaid),
});
export const savedScheme = z.object({
  id,
  revision: z.number().int(),
  checksum: z.string(),
  faults: z.array(refusalSaid),
  tried: z.number().int(),
});
/** What differs between two texts; values in words. */
export const schemeDifference = z.object({
  from: z.string(),
  to: z.string(),
  changes: z.array(
    z.object({
      place: z.string(),
      label,
      what: z.enum(["added", "dropped", "changed"]),
      field: label,
      before: label.nullable(),
      after: label.nullable(),
    }),
  ),
});
export const schemeDraftOutcome = z.object({ done: z.boolean(), state: id.nullable(), refusals: z.array(refusalSaid) });

/** What the studio offers for a subject. */
export const schemeChoices = z.object({
  subjects: z.array(z.object({ id: schemeSubject, label, units: z.number().int() })),
  indicators: z.array(
    z.object({
      id,
      label,
      theme: id,
      themeLabel: label,
      unit: z.string(),
      better: z.enum(["higher", "lower", "neither"]),
      /** Units with a figure for its newest period, and that period. */
      units: z.number().int(),
      latest: z.string().nullable(),
      owner: label,
    }),
  ),
  starts: z.array(schemeHead),
});

/** A question to stakeholders about weights. */
export const ballotAnswer = z.object({
  id,
  draft: id,
  label,
  kind: z.enum(["points", "pairs"]),
  until: day,
  open: z.boolean(),
  says: z.string(),
  /** Every node whose children are weighed. */
  nodes: z.array(z.object({ id, label, children: z.array(z.object({ id, label, leaf: z.boolean() })) })),
  own: z
    .object({
      at: z.string(),
      points: z.record(z.string(), z.number()).nullable(),
      judgements: z.record(z.string(), z.object({ of: z.array(id), matrix: z.array(z.array(z.number())) })).nullable(),
    })
    .nullable(),
});
export const voteConsistency = z.object({ parent: id, label, ratio: score, good: z.boolean() });
export const voteAnswer = z.object({
  accepted: z.boolean(),
  weights: z.record(z.string(), z.number()),
  consistency: z.array(voteConsistency),
});
export const votesAnswer = z.object({
  ballot: ballotHead,
  draft: id,
  /** Unit and role of each voter; the name to officers only. Weights are shares among siblings. */
  voters: z.array(
    z.object({
      by: label,
      name: z.string().nullable(),
      at: z.string(),
      weights: z.record(z.string(), z.number()),
      consistency: z.array(voteConsistency),
    }),
  ),
  /** By child: mean share and its spread. */
  spread: z.array(z.object({ id, label, parent: id, mean: share, sd: z.number(), low: share, high: share, written: share })),
  /** Ranks under each voter's weights and under their mean. */
  effect: z
    .object({
      period: z.string(),
      rows: z.array(
        z.object({ unit: rankedUnit, written: rank, mean: rank, low: rank, median: score, high: rank, byVoter: z.array(rank) }),
      ),
    })
    .nullable(),
  /** The mean as weights of the tree, ready to be saved. */
  weights: z.record(z.string(), z.number()),
});
