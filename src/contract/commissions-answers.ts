import { z } from "zod";
import { clauseRef, day, decimal, id, label, qualifier, regionCode } from "./parts.ts";
import { attachment, fieldValue, instant, refusalSaid } from "./work-answers.ts";

/** Third-party evaluations. What an evaluator is shown has the same shape as what the office sees, with what is not theirs left out. */
export const commissionEvaluator = z.object({ name: z.string(), code: z.string() });
export const commissionRow = z.object({
  id,
  number: z.string(),
  title: z.string(),
  state: id,
  stateLabel: label,
  final: z.enum(["done", "ended"]).nullable(),
  evaluator: commissionEvaluator,
  evaluated: z.array(label),
  from: day,
  until: day,
  openedAt: instant,
  /** Somebody asked for its withdrawal, and it is not decided yet. */
  withdrawalWaits: z.boolean(),
});

const criterion = z.object({ id, label, help: label.nullable() });
/** How an organisation was rated so far; people are rated nowhere. Means of grades from 1 to 5. */
export const evaluatorRecord = z.object({
  name: z.string(),
  code: z.string(),
  evaluations: z.number().int(),
  ratings: z.number().int(),
  means: z.array(z.object({ id, label, mean: z.number() })),
  reasons: z.array(z.object({ number: z.string(), by: label, at: instant, reason: z.string() })),
});
export const commissionList = z.object({
  rows: z.array(commissionRow),
  evaluators: z.array(evaluatorRecord),
  criteria: z.array(criterion),
  mayBegin: z.boolean(),
});
export const commissionChoices = z.object({
  accounts: z.array(z.object({ id, login: z.string(), name: z.string() })),
  units: z.array(z.object({ id, label })),
  schemes: z.array(z.object({ id, label })),
  indicators: z.array(z.object({ id, label, unit: z.string() })),
  regions: z.array(z.object({ code: regionCode, label })),
  targets: z.array(z.object({ id, label })),
});

/** One thing that was opened, and how it stands today. */
export const openedItem = z.object({
  id,
  kind: z.enum(["figures", "scheme", "matter", "file", "release"]),
  say: label,
  from: day,
  until: day,
  state: z.enum(["open", "ahead", "over", "taken-back"]),
  /** Can be read by the evaluator at this moment. */
  readable: z.boolean(),
  /** Its own page, where it has one and can be read. */
  href: z.string().nullable(),
  request: id.nullable(),
  by: z.string(),
  says: z.string(),
  at: instant,
  ended: z.object({ at: instant, by: z.string(), says: z.string() }).nullable(),
});
export const accessRequest = z.object({
  id,
  at: instant,
  what: z.string(),
  why: z.string(),
  answer: z.object({ verdict: z.enum(["granted", "refused"]), reason: z.string(), at: instant }).nullable(),
});
export const handedReport = z.object({
  kind: z.enum(["draft", "final"]),
  at: instant,
  by: z.string(),
  says: z.string(),
  files: z.array(attachment),
});
export const factComment = z.object({
  unit: label,
  at: instant,
  stance: z.enum(["none", "some"]),
  comment: z.string(),
  files: z.array(attachment),
});

const explanation = z.object({ cause: id, causeLabel: label, says: z.string() });
export const comparedFigure = z.object({
  line: z.string(),
  indicator: z.object({ id, label }),
  region: z.object({ code: regionCode, label }),
  period: z.string(),
  unit: label,
  where: z.string(),
  theirs: z.string(),
  ours: z.object({ value: decimal, source: label.nullable(), publishedOn: day, qualifier }).nullable(),
  difference: decimal.nullable(),
  /** The difference as a share of ours. */
  share: z.number().nullable(),
  differs: z.boolean(),
  explanation: explanation.nullable(),
});
export const comparedScore = z.object({
  unit: z.object({ id, label }),
  theirs: z.number(),
  theirRank: z.number().int(),
  ours: z.number().nullable(),
  ourRank: z.number().int().nullable(),
});
/** Figures and scores of a report beside ours, both as of the day the report names. */
export const reportComparison = z.object({
  dataDay: day,
  figures: z.array(comparedFigure),
  scores: z
    .object({
      scheme: z.object({ id, label }),
      period: z.string(),
      rows: z.array(comparedScore),
      explanation: explanation.nullable(),
      /** Why there is nothing of ours to hold them against. */
      whyNot: z.array(refusalSaid),
    })
    .nullable(),
  counts: z.object({ same: z.number().int(), differ: z.number().int(), without: z.number().int() }),
});
const statement = z.object({ at: instant, says: z.string() });
/** What was published is withdrawn by two persons: who asks gives the reason, who signs stands to it; then the evaluator may speak. */
const withdrawal = z.object({
  reason: z.string(),
  askedAt: instant,
  askedBy: label,
  signed: z.object({ at: instant, by: label }).nullable(),
  statement: statement.nullable(),
});
export const evaluatorRating = z.object({
  by: label,
  at: instant,
  grades: z.array(z.object({ id, label, value: z.number().int() })),
  reason: z.string(),
});
export const readEntry = z.object({
  id,
  at: instant,
  by: z.string(),
  item: id,
  say: label,
  how: z.enum(["looked", "taken"]),
  rows: z.number().int(),
});
export const commissionAct = z.object({
  transition: id,
  label,
  form: z.string().nullable(),
  adverse: z.boolean(),
  whyNot: z.array(refusalSaid),
});

export const commission = commissionRow.extend({
  side: z.enum(["office", "evaluator"]),
  revision: z.number().int(),
  question: z.string(),
  clauses: z.array(clauseRef),
  targets: z.array(z.object({ id, label })),
  scheme: z.object({ id, label }).nullable(),
  commissioner: label,
  accounts: z.array(z.string()),
  reportBy: day,
  fee: z.object({ value: decimal, unit: label }),
  feeBasis: z.string(),
  declaration: z.object({ interests: z.enum(["none", "some"]), relations: z.string() }).nullable(),
  scope: z.array(openedItem),
  scopeDigest: z.string(),
  requests: z.array(accessRequest),
  reports: z.array(handedReport),
  comments: z.array(factComment),
  comparison: reportComparison.nullable(),
  publication: z.object({ at: instant, statement: z.string(), use: z.string() }).nullable(),
  withdrawal: withdrawal.nullable(),
  ratings: z.array(evaluatorRating),
  /** The newest first; what was read stays known after access has ended. */
  reads: z.array(readEntry),
  /** What the evaluator was rated for before. */
  record: evaluatorRecord.nullable(),
  acts: z.array(commissionAct),
  mayOpen: z.boolean(),
  mayEnd: z.boolean(),
});

/** What an evaluator has to do, or can read only some days more; days left are calendar days, below nought where it is late. */
const visitWait = z.object({
  kind: z.enum(["duty", "ending"]),
  id,
  number: z.string(),
  title: z.string(),
  say: label,
  on: day,
  daysLeft: z.number().int(),
});
/** Something an evaluator was told. */
const visitNews = z.object({
  key: z.string(),
  id,
  number: z.string(),
  title: z.string(),
  at: instant,
  kind: z.enum(["offered", "answered", "opened", "taken-back", "comments", "near", "late", "published", "rated", "stopped", "withdrawn"]),
  say: label,
});
/** What waits comes first, then what was told, then all of them. */
export const visitList = z.object({ waits: z.array(visitWait), news: z.array(visitNews), rows: z.array(commissionRow) });

/** A row of opened figures with all it needs to be quoted. */
export const visitFigure = z.object({
  indicator: z.object({ id, label }),
  region: z.object({ code: regionCode, label }),
  period: z.string(),
  value: decimal,
  unit: label,
  qualifier,
  publishedOn: day,
  publishedAssumed: z.boolean(),
  source: z.object({ title: label, url: z.string() }).nullable(),
  vintages: z.number().int(),
});
export const visitFigures = z.object({
  item: openedItem,
  rows: z.array(visitFigure),
  /** How many there are; the file has them all. */
  all: z.number().int(),
  /** Pairs that were opened and have no figure at all. */
  missing: z.number().int(),
});
export const visitScheme = z.object({
  item: openedItem,
  scheme: z.object({ id, label }),
  period: z.string(),
  rows: z.array(z.object({ unit: z.object({ id, label }), score: z.number().nullable(), rank: z.number().int().nullable() })),
});
export const visitMatter = z.object({
  item: openedItem,
  number: z.string(),
  title: z.string(),
  procedure: label,
  state: label,
  openedAt: instant,
  closedAt: instant.nullable(),
  fields: z.array(fieldValue),
  happened: z.array(z.object({ at: instant, label, desk: label.nullable(), toState: label, values: z.array(fieldValue) })),
});

/** A report as the public has it: after a withdrawal its files are named by their digests and not handed out. */
const publishedReport = handedReport.extend({ files: z.array(attachment.extend({ href: z.string().nullable() })) });
/** What anybody reads of a published evaluation: both sides' words and the comparison; of what was opened only how much of each kind, never what or who read it. */
export const publishedRow = z.object({
  id,
  number: z.string(),
  title: z.string(),
  evaluator: commissionEvaluator,
  evaluated: z.array(label),
  publishedAt: instant,
  withdrawnAt: instant.nullable(),
});
export const publishedEvaluation = publishedRow.extend({
  question: z.string(),
  clauses: z.array(clauseRef),
  commissioner: label,
  from: day,
  until: day,
  fee: z.object({ value: decimal, unit: label }),
  feeBasis: z.string(),
  declaration: z.object({ interests: z.enum(["none", "some"]), relations: z.string() }),
  opened: z.array(z.object({ kind: openedItem.shape.kind, count: z.number().int() })),
  report: publishedReport,
  /** Files of the report that are not open to all. */
  filesKept: z.number().int(),
  comments: z.array(factComment),
  /** None any more once it is withdrawn; nor are there comments, statements and a use. */
  comparison: reportComparison.nullable(),
  statement: z.string(),
  use: z.string(),
  /** Grades by organisation, once all are given; why they were given stays with the office. */
  ratings: z.array(evaluatorRating.omit({ reason: true })),
  withdrawn: z.object({ at: instant, by: label, reason: z.string(), statement: statement.nullable() }).nullable(),
});
