import { z } from "zod";
import { id, label, moment, regionCode } from "./parts.ts";
import { acting, none } from "./route.ts";

/** How a number of a draft stands to what is published. */
export const draftMark = z.enum([
  "agrees", // 相符
  "differs", // 不符
  "other-scope", // 口径不同
  "revised", // 已修订
  "floor", // 下限值
  "unfounded", // 无据
]);

/** What is said of the indicator: its value, its growth, a difference, a multiple, a place, a share of the country's, a goal. */
export const draftClaim = z.enum(["level", "growth", "difference", "multiple", "rank", "share", "target"]);

export const draftFinding = z.object({
  /** Where it stands in `text`, in UTF-16 units. */
  at: z.number().int(),
  length: z.number().int(),
  written: z.string(),
  /** Where in the document: a paragraph, or a table's row and column. */
  place: label,
  mark: draftMark,
  claim: draftClaim,
  indicator: z.object({ id, label }).nullable(),
  region: z.object({ code: regionCode, label }).nullable(),
  period: z.string().nullable(),
  /** The figure that should stand there; null where it does already, or none is known. */
  right: label.nullable(),
  why: label,
  /** A sentence with scope, period and source to paste. */
  cite: label.nullable(),
});

export const proofreadAnswer = z.object({
  moment,
  /** The draft as it was read: what was pasted, or the text of the document. It goes back to the sender and is kept nowhere. */
  text: z.string(),
  findings: z.array(draftFinding),
  counts: z.array(z.object({ mark: draftMark, label, count: z.number().int() })),
  sentence: label,
});

/** Most characters of a draft, and most bytes of a document. */
export const draftLimits = { characters: 200_000, bytes: 8_000_000 } as const;

/** A draft's numbers held against what is published. */
export const proofreadRoutes = {
  proofread: {
    ...acting(
      "POST",
      "/api/proofread",
      { zh: "校数：核对文稿中的数字", en: "Proof-read the figures of a draft" },
      "proofread",
      none,
      z.object({
        /** A draft as text, or a Word document in base64; one of the two. */
        text: z.string().max(draftLimits.characters).optional(),
        document: z.base64().optional(),
      }),
      proofreadAnswer,
    ),
    // Base64 takes four characters for three bytes; the rest is the JSON around it.
    bodyLimit: Math.ceil((draftLimits.bytes * 4) / 3) + 4096,
  },
} as const;
