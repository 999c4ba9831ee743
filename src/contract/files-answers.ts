import { z } from "zod";
import { id, label } from "./parts.ts";
import { attachment, instant, refusalSaid } from "./work-answers.ts";

/** Something a field may name, with the words it is told apart by. */
export const choice = z.object({
  id,
  label,
  note: label.nullable(),
  /** The heading it stands under: a level of government, a chapter. */
  group: label.nullable(),
});
export const choiceList = z.object({ rows: z.array(choice), more: z.boolean() });

/** `savedAt` is null where there is no draft. */
export const draftAnswer = z.object({ values: z.record(z.string(), z.unknown()), savedAt: instant.nullable() });

export const uploaded = z.object({ file: attachment });
/** The words of a text or a Word file as plain paragraphs; `cut` where it is longer than shown. */
export const fileText = z.object({ name: z.string(), paragraphs: z.array(z.string()), cut: z.boolean() });

/** A row of a filled-in template by its number in the sheet: opened anew, the same as one that is there, or faulty with its cells. */
export const sheetRow = z.object({
  row: z.number().int(),
  title: z.string(),
  outcome: z.enum(["add", "same", "error"]),
  refusals: z.array(refusalSaid.extend({ cell: z.string().nullable() })),
});
export const sheetRead = z.object({
  rows: z.array(sheetRow),
  counts: z.object({ add: z.number().int(), same: z.number().int(), error: z.number().int() }),
  /** What is wrong with the sheet as a whole; then no row is opened. */
  refusals: z.array(refusalSaid),
});
export const sheetOpened = z.object({ opened: z.array(z.object({ id, number: z.string() })) });
