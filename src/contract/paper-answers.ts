import { z } from "zod";
import { day, id, label } from "./parts.ts";

/**
 * Documents as data: notices, sheets, bulletins, minutes, evaluations. A text may hold figures as `{name}`; what stands there is the figure's
 * `shown`, and its address opens the items behind it.
 */
export const paperFigure = z.object({
  id: z.string().regex(/^[a-z][\w-]*$/),
  label,
  shown: label,
  /** Of our own application; null where nothing stands behind it. */
  href: z.string().nullable(),
});

const paperColumn = z.object({
  label,
  align: z.enum(["left", "right"]),
  /** Of the table's width; shares need not sum to anything. */
  share: z.number().positive(),
});

export const paperBlock = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), id, level: z.union([z.literal(1), z.literal(2)]), text: label }),
  z.object({ kind: z.literal("paragraph"), id, text: label }),
  z.object({ kind: z.literal("list"), id, items: z.array(label), numbered: z.boolean() }),
  z.object({
    kind: z.literal("table"),
    id,
    title: label.nullable(),
    columns: z.array(paperColumn).min(1),
    rows: z.array(z.object({ cells: z.array(label), href: z.string().nullable() })),
    /** Said in place of rows where there are none. */
    empty: label,
  }),
  /** Names and values one below the other, as printed sheets have them. An empty value is a place to write in by hand. */
  z.object({ kind: z.literal("fields"), id, rows: z.array(z.object({ label, value: label })) }),
  z.object({ kind: z.literal("note"), id, text: label }),
  /** Stand at the right end: who signs, and the day. */
  z.object({ kind: z.literal("signature"), id, lines: z.array(label) }),
]);

export const paper = z.object({
  form: z.literal("paper/1"),
  /** The issuing body's name at the head of a formal document, in red where it is printed; null on plain ones. */
  masthead: label.nullable(),
  title: label,
  /** As 晋创办通报〔2026〕3号; null before it has one. */
  number: z.string().nullable(),
  issuer: label,
  date: day.nullable(),
  addressee: label.nullable(),
  /** 抄送. */
  copies: label.nullable(),
  blocks: z.array(paperBlock),
  figures: z.array(paperFigure),
  /** What the figures are as of, printed at the foot of every page. */
  stamp: label,
});

/** A document with the code that finds it again; a draft has none. */
export const paperSheet = z.object({
  paper,
  issued: z
    .object({
      code: z.string(),
      digest: z.string(),
      at: z.string(),
      on: day,
    })
    .nullable(),
  /** Printed across the head of what does not hold: a draft, or withdrawn. */
  mark: label.nullable(),
});

/** What a person made of a draft: a block's own words, a block left out, a paragraph added after one. */
export const paperEdit = z.object({
  block: id,
  what: z.enum(["words", "left-out", "added"]),
  text: z.string(),
  /** The generated words they were put in place of, so that a later change of those is noticed. */
  was: z.string(),
});

/** A block as it was generated and as people changed it, side by side. */
export const paperDifference = z.object({
  block: id,
  what: z.enum(["words", "left-out", "added"]),
  generated: label,
  edited: z.string(),
  /** The generated words are no longer those that were edited. */
  moved: z.boolean(),
});
