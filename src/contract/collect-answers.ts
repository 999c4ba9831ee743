import { z } from "zod";
import { schemeSubject } from "./evaluation-body.ts";
import { day, decimal, id, label, moment } from "./parts.ts";
import { refusalSaid } from "./work-answers.ts";

/** Units that are evaluated, and figures handed in for them. */
const change = z.object({ matter: id, number: z.string(), basis: z.string(), on: day, known: day });
const kind = z.object({
  id: schemeSubject,
  label,
  /** Units that stand in the register on the day asked about. */
  count: z.number().int(),
  /** Why there is none; null where there are some. */
  whyNone: label.nullable(),
});
export const registeredRow = z.object({
  id,
  label,
  region: z.object({ id, label }),
  level: label.nullable(),
  host: label.nullable(),
  /** As published or entered; null where nobody published it. */
  since: z.string().nullable(),
  until: z.string().nullable(),
  /** Whether it stands in the register on the day asked about. */
  stands: z.boolean(),
  code: z.string().nullable(),
  note: label.nullable(),
  /** Who published it; null where it was entered here. */
  source: z.object({ id, title: label, url: z.string() }).nullable(),
  entered: change.nullable(),
  left: change.nullable(),
});
const changeMatter = z.object({
  matter: id,
  number: z.string(),
  title: z.string(),
  stateLabel: label,
  open: z.boolean(),
  rows: z.number().int(),
  at: z.string(),
});
export const unitRegister = z.object({
  moment,
  kinds: z.array(kind),
  kind: schemeSubject,
  rows: z.array(registeredRow),
  /** Changes of this kind that were proposed, newest first. */
  changes: z.array(changeMatter),
  mayPropose: z.boolean(),
});

const keeper = z.object({ id, label });
export const collectedLeaf = z.object({
  id,
  label,
  say: label,
  measure: label,
  /** What its figures can be, in words; null where the scheme does not say. */
  allowed: label.nullable(),
  keeper,
});
/** A cell that has something: a figure that counts, one that waits for acceptance, or one that was published. */
export const collectedCell = z.object({
  leaf: id,
  unit: id,
  value: decimal.nullable(),
  published: z.boolean(),
  /** That something is there or waits, told to whoever may not read it: another unit keeps it. */
  withheld: z.enum(["there", "waiting"]).nullable(),
  matter: id.nullable(),
  number: z.string().nullable(),
  on: day.nullable(),
  reason: z.string(),
  /** What waits to take its place, and in which matter. */
  waiting: z.object({ value: decimal.nullable(), matter: id, number: z.string() }).nullable(),
});
const given = z.object({ leaf: id, unit: id, value: z.string(), reason: z.string() });
export const collectionMatter = z.object({
  matter: id,
  number: z.string(),
  revision: z.number().int(),
  state: z.string(),
  stateLabel: label,
  open: z.boolean(),
  keeper,
  figures: z.number().int(),
  corrections: z.number().int(),
  at: z.string(),
  /** What it says, where it was returned to a keeper one acts for. */
  cells: z.array(given).nullable(),
});
const tally = z.object({ there: z.number().int(), waiting: z.number().int(), of: z.number().int() });
export const collection = z.object({
  moment,
  scheme: z.object({ id, label, subject: schemeSubject, subjectLabel: label }),
  schemes: z.array(z.object({ id, label })),
  period: z.string(),
  /** Years that have ended, newest first. */
  periods: z.array(z.string()),
  units: z.array(tally.extend({ id, label, short: label, region: label.nullable() })),
  leaves: z.array(collectedLeaf),
  /** `mine`: one hands in for it; `reads`: one reads what it handed in. */
  keepers: z.array(tally.extend({ id, label, mine: z.boolean(), reads: z.boolean() })),
  cells: z.array(collectedCell),
  matters: z.array(collectionMatter),
});
export const collectedSheetRead = z.object({ cells: z.array(given), refusals: z.array(refusalSaid) });
export const handedIn = z.object({
  done: z.boolean(),
  matter: id.nullable(),
  number: z.string().nullable(),
  refusals: z.array(refusalSaid),
});

/** One sheet as it was handed in, beside what held then. */
export const collectedSheet = z.object({
  scheme: z.object({ id, label }),
  period: z.string(),
  keeper,
  checksum: z.string(),
  cells: z.array(
    z.object({
      leaf: z.object({ id, label }),
      unit: z.object({ id, label }),
      measure: label,
      before: decimal.nullable(),
      value: decimal.nullable(),
      reason: z.string(),
    }),
  ),
});
export const cellHistory = z.object({
  rows: z.array(
    z.object({ value: decimal.nullable(), matter: id, number: z.string(), on: day, keeper: label, reason: z.string(), holds: z.boolean() }),
  ),
});
