import { z } from "zod";
import { day, decimal, id, label, moment, regionCode, status, statusId } from "./parts.ts";

const look = z.object({ id: statusId, label, shape: status.shape.shape, tone: status.shape.tone });

/** One target as a brief prints it, and the bare figure by which a later reading is compared with it. */
export const briefRow = z.object({
  target: id,
  label,
  clause: id,
  owner: label,
  unit: label,
  /** Empty texts where nothing is known; the status says why. */
  actual: label,
  period: label,
  goal: label,
  pace: label,
  needed: label,
  forecast: label,
  status: look,
  inGroup: z.boolean(),
  figure: z.object({ value: decimal, period: z.string() }).nullable(),
});

/** Headings and fixed words of the two pages: what was issued keeps the words it was issued with. */
const heads = z.object({
  targets: label,
  owner: label,
  target: label,
  name: label,
  actual: label,
  goal: label,
  pace: label,
  forecast: label,
  status: label,
  change: label,
  by: label,
  noChange: label,
  places: label,
  noPlaces: label,
  decisions: label,
  noDecisions: label,
  ages: label,
  releases: label,
  noReleases: label,
  rest: label,
  latest: label,
  notes: label,
  code: label,
  draft: label,
  leftOut: label,
});

/** Two A4 pages for a meeting, composed once: every text as it is printed, in both languages. */
export const briefContent = z.object({
  form: z.literal("brief/1"),
  title: label,
  plan: z.object({ id, label, documentNumber: z.string() }),
  region: z.object({ code: regionCode, label }),
  language: z.enum(["zh", "en"]),
  group: z.object({ id, label }).nullable(),
  focus: z.object({ id, label }).nullable(),
  moment,
  /** The last sealed root of the audit, which stands outside the database too; null before the first seal. */
  anchor: z.object({ number: z.number().int(), cut: z.string(), root: z.string() }).nullable(),
  heads,
  /** Day, cut, plan version and audit root in words, as they stand at the head of both pages. */
  stamp: label,
  mode: z.enum(["running", "result"]),
  sentence: label,
  detail: label,
  /** The one target in danger: who owns it, and the rule that says so. */
  danger: z.object({ target: id, label, clause: id, clauseTitle: label, owner: label, status: look, reason: label }).nullable(),
  main: z.array(briefRow),
  change: z
    .object({
      title: label,
      /** The two periods, as heads of their columns. */
      from: label,
      to: label,
      unit: label,
      rows: z.array(z.object({ label, before: z.string(), after: z.string(), change: z.string(), total: z.boolean() })),
    })
    .nullable(),
  places: z.array(z.object({ measure: label, say: label })),
  decisions: z.array(label),
  ages: z.array(label),
  releases: z.array(z.object({ label, period: label, on: day, say: label })),
  rest: z.array(briefRow),
  /** Targets for which there was no room; they stand in the cockpit. */
  leftOut: z.number().int(),
  notes: z.array(label),
});

/** A brief with the code that finds it again; a draft has none. */
export const briefSheet = z.object({
  content: briefContent,
  issued: z.object({ code: z.string(), digest: z.string(), at: z.string(), on: day }).nullable(),
});

/** What a target shows now that it did not show in the brief. */
export const briefDifference = z.object({
  target: id,
  label,
  what: z.array(z.enum(["revised", "newly-published", "status-moved"])),
  before: label,
  after: label,
  statusBefore: look,
  statusAfter: look,
});

export const briefFound = z.object({
  sheet: briefSheet,
  /** The kept bytes still give the digest that was recorded when the brief was issued. */
  intact: z.boolean(),
  since: z.object({ asOf: day, planVersion: z.string(), samePlan: z.boolean(), differences: z.array(briefDifference) }),
});

/** What anybody may know of a code: that it stands for a brief or another issued document, which, and of which day. Never its content. */
export const briefChecked = z.object({
  code: z.string(),
  intact: z.boolean(),
  title: label,
  asOf: day,
  issuedOn: day,
  digest: z.string(),
  /** Null while it holds; else what became of it, such as withdrawn. */
  standing: label.nullable(),
});
