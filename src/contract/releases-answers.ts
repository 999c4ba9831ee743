import { z } from "zod";
import { score } from "./evaluation-body.ts";
import { day, id, label } from "./parts.ts";
import { refusalSaid } from "./work-answers.ts";

/**
 * Releases of composite indices. What a page shows is read from the bundle that is published, never computed anew: a scheme or figure changed later
 * changes nothing here. Lists of scores stand in the order of `units`.
 */
const number = z.number();
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** A release in the calendar. */
export const releaseRow = z.object({
  id,
  number: z.string(),
  title: z.string(),
  scheme: z.object({ id, label }),
  /** What it is of; null until it is prepared, unless it was planned for a period. */
  period: z.string().nullable(),
  /** The day it is planned for, and the day first announced. */
  on: day,
  announced: day,
  moved: z.boolean(),
  /** Its day has passed and it is not public, or it came later than announced. */
  late: z.boolean(),
  state: id,
  stateLabel: label,
  publishedOn: day.nullable(),
  /** How many errata hold. */
  errata: z.number().int(),
});

export const releaseKey = z.object({ fingerprint: z.string(), pem: z.string(), since: day, current: z.boolean() });

export const releaseList = z.object({
  planned: z.array(releaseRow),
  published: z.array(releaseRow),
  /** Keys bundles are or were signed with; the newest first. */
  keys: z.array(releaseKey),
});

export const releasedUnit = z.object({
  id,
  label,
  score,
  rank: score,
  /** Five and ninety-five per cent of the ranks over all runs. */
  low: score,
  median: score,
  high: score,
  /** Which group that no evidence sets apart it belongs to, the best being 1. */
  group: z.number().int().nullable(),
});
export const releasedNode = z.object({
  id,
  label,
  parent: id.nullable(),
  level: z.number().int(),
  weight: number,
  share: number,
  leaf: z.boolean(),
  scores: z.array(score),
  ranks: z.array(score),
});
export const releasedSource = z.object({ id, title: z.string(), url: z.string(), publisher: label, cells: z.number().int() });

/** What a bundle says, as pages show it. */
export const releaseContent = z.object({
  title: label,
  period: z.string(),
  scheme: z.object({
    id,
    label,
    purpose: label,
    checksum: z.string(),
    from: day,
    follows: label.nullable(),
    /** Number of the matter it was adopted in, and how many texts were tried before; null for one that the plan brings along. */
    adoption: z.object({ number: z.string(), tried: z.number().int() }).nullable(),
    /** Steps of the method in words. */
    steps: z.array(label),
    assumed: z.boolean(),
    weighting: label.nullable(),
  }),
  plan: z.object({ id, version: z.string() }),
  program: z.string(),
  cut: z.string(),
  asOf: day,
  seed: number,
  runs: number,
  refused: number,
  units: z.array(releasedUnit),
  nodes: z.array(releasedNode),
  factors: z.array(z.object({ id, label, first: score, total: score })),
  sources: z.array(releasedSource),
  counts: z.object({ cells: number, there: number, reached: number, filled: number }),
  remarks: z.array(label),
  /** Whether every unit is named, or counts alone are given: then there are no units, and nodes carry no scores. */
  publishes: z.enum(["units", "counts"]),
  /** How many units the counts are of; null where units are named. */
  counted: z.number().int().nullable(),
  /** Quartiles of scores over all units by node; null where a quarter would be too few. */
  spread: z.array(z.object({ id, low: score, middle: score, high: score })),
  /** What was asked about the figures it uses, and what that had come to when it was prepared. */
  findings: z.array(z.object({ number: z.string(), title: z.string(), state: label, outcome: z.string().nullable() })),
  /** Approval numbers of the surveys it uses. */
  surveys: z.array(z.string()),
  /** Who answers for it. */
  contact: label,
  /** Counts of units, with small ones and what would give them away left out; null where the release has none. */
  table: z
    .object({
      columns: z.array(label),
      rows: z.array(
        z.object({ id: z.string(), label, cells: z.array(z.object({ count: z.number().int().nullable(), hidden: z.boolean() })) }),
      ),
      rule: label,
    })
    .nullable(),
});

export const releasedCell = z.object({
  leaf: id,
  leafLabel: label,
  unit: id,
  unitLabel: label,
  value: score,
  shown: z.string().nullable(),
  measure: z.string(),
  places: z.number().int(),
  qualifier: z.string(),
  ofPeriod: z.string(),
  reached: z.number().int(),
  /** The value the method filled in where there is no figure. */
  filled: score,
  score,
  rank: score,
  publishedOn: z.string(),
  publishedAssumed: z.boolean(),
  source: z.object({ id, title: z.string(), url: z.string(), publisher: label }).nullable(),
  passport: z.object({ indicator: id, region: z.string(), period: z.string() }).nullable(),
  gap: label.nullable(),
});

export const erratum = z.object({
  id,
  number: z.string(),
  reason: z.string(),
  publishedOn: day.nullable(),
  state: id,
  stateLabel: label,
  /** The bundle it put in place of which. */
  bundle: digest.nullable(),
  of: digest.nullable(),
});
export const releaseBundle = z.object({
  digest,
  bytes: z.number().int(),
  madeAt: z.string(),
  fingerprint: z.string(),
  current: z.boolean(),
});
export const consultation = z.object({
  who: z.string(),
  on: day,
  opinion: id,
  opinionLabel: label,
  says: z.string(),
});

/** One release as everybody reads it. */
export const releasePage = z.object({
  row: releaseRow,
  content: releaseContent,
  bundle: releaseBundle,
  /** All that were published for it, the newest first. */
  bundles: z.array(releaseBundle),
  key: releaseKey.nullable(),
  consultation: consultation.nullable(),
  errata: z.array(erratum),
  /** Why it was taken back; null where it was not. */
  withdrawn: z.object({ on: day, reason: z.string() }).nullable(),
  /** Not public yet: whoever reads it may not pass it on. */
  embargo: z.boolean(),
  /** This is an earlier bundle: what was put in its place. */
  replacedBy: digest.nullable(),
});
export const releaseUnitPage = releasePage.pick({ row: true, embargo: true, bundle: true, replacedBy: true }).extend({
  title: label,
  period: z.string(),
  unit: releasedUnit,
  of: z.number().int(),
  tied: z.array(releasedUnit),
  nodes: z.array(
    z.object({ id, label, parent: id.nullable(), level: z.number().int(), leaf: z.boolean(), share: number, score, rank: score }),
  ),
  cells: z.array(releasedCell),
});
export const releaseIndicatorPage = releasePage.pick({ row: true, embargo: true, bundle: true, replacedBy: true }).extend({
  title: label,
  period: z.string(),
  node: releasedNode.omit({ scores: true, ranks: true }),
  better: z.enum(["higher", "lower"]),
  basis: label.nullable(),
  cells: z.array(releasedCell),
});

/** What was found when the figures were vetted, and is still open. */
export const openFinding = z.object({
  /** Its page; null where the reader may not read it. */
  matter: id.nullable(),
  number: z.string(),
  title: z.string(),
  indicator: id.nullable(),
  answered: z.boolean(),
});

/** One release at the desk of those who make, consult on and approve it. */
export const releaseDesk = z.object({
  row: releaseRow,
  revision: z.number().int(),
  on: day,
  schemeHref: z.string(),
  /** The region the plan is for. */
  home: id,
  /** Null before it is prepared. */
  page: releasePage.nullable(),
  findings: z.array(openFinding),
  /** Counts of units with nothing left out: for those who work on it alone. */
  counts: z.object({ columns: z.array(label), rows: z.array(z.object({ label, counts: z.array(z.number().int()) })) }).nullable(),
  acts: z.array(z.object({ transition: id, label, adverse: z.boolean(), form: z.string().nullable(), whyNot: z.array(refusalSaid) })),
  mayPrepare: z.boolean(),
  whyNotPrepare: z.array(refusalSaid),
  mayCorrect: z.boolean(),
  corrections: z.array(erratum),
});
export const releaseDeskList = releaseList.extend({
  closed: z.array(releaseRow),
  corrections: z.array(erratum.extend({ release: id, title: z.string() })),
  mayPlan: z.boolean(),
  /** Schemes a release may be planned of. */
  schemes: z.array(
    z.object({
      id,
      label,
      /** Those it can be computed for, the newest first. */
      periods: z.array(z.string()),
      publishes: z.enum(["units", "counts"]),
    }),
  ),
  /** From when on counts and shares are left out where nothing else is said. */
  protection: z.object({ frequency: z.number().int(), largest: z.number().int(), share: z.number().int() }),
});
export const preparedRelease = z.object({ bundle: digest, bytes: z.number().int(), state: id });
