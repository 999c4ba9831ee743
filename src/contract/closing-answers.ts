import { z } from "zod";
import { paperBlock, paperDifference, paperEdit, paperSheet } from "./paper-answers.ts";
import { clauseRef, day, id, label, unitRef } from "./parts.ts";

export const evaluationRow = z.object({
  id,
  number: z.string(),
  title: z.string(),
  state: id,
  stateLabel: label,
  asOf: day,
  code: z.string().nullable(),
  openedAt: z.string(),
});
export const evaluationList = z.object({
  rows: z.array(evaluationRow),
  mayDraft: z.boolean(),
  /** The plan's last day, which an evaluation looks at unless another is asked for. */
  end: day,
});

/** What was generated, what people made of it, and the sheet of both. Of an issued one the sheet alone counts. */
export const evaluation = evaluationRow.extend({
  revision: z.number().int(),
  sheet: paperSheet,
  /** Empty once it is issued. */
  generated: z.array(paperBlock),
  edits: z.array(paperEdit),
  differences: z.array(paperDifference),
  /** The kept bytes still give the digest recorded at issue; null before. */
  intact: z.boolean().nullable(),
  mayEdit: z.boolean(),
  acts: z.array(z.object({ transition: id, label, adverse: z.boolean(), form: z.string().nullable() })),
});

/** What a target's result suggests for the plan that follows. */
export const seed = z.object({
  target: id,
  label,
  what: z.enum(["raise", "carry", "settle", "define"]),
  whatLabel: label,
  why: label,
  /** The figure a new target could start from. */
  base: z.object({ indicator: id, value: z.string(), unit: z.string(), period: z.string() }).nullable(),
  clauses: z.array(clauseRef),
  owner: unitRef,
});
