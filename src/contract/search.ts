import { z } from "zod";
import * as answers from "./answers.ts";
import { none, reading } from "./route.ts";

export const searchGroup = z.enum(["pages", "targets", "indicators", "clauses", "regions", "sources"]);
/** From (inclusive) and to (exclusive), as positions in the title of that language. */
const ranges = z.array(z.tuple([z.number().int(), z.number().int()]));
const hit = z.object({
  id: answers.id,
  title: answers.label,
  note: answers.label.nullable(),
  /** Where it stands, from `/` on. */
  path: z.string(),
  marks: z.object({ zh: ranges, en: ranges }),
  /** Found by its very words, by sound (pinyin), by first letters, or in spite of a typing mistake. */
  way: z.enum(["words", "sound", "initials", "near"]),
});
const searchAnswer = z.object({
  q: z.string(),
  /** All that was found and may be seen; groups show their best. */
  total: z.number().int(),
  groups: z.array(z.object({ id: searchGroup, label: answers.label, count: z.number().int(), hits: z.array(hit) })),
});

export const searchRoutes = {
  search: reading(
    "/api/search",
    { zh: "检索", en: "Search" },
    "open",
    none,
    z.object({
      q: z.string().min(1).max(100),
      group: searchGroup.optional(),
      /** Most hits of a group, 1 to 50. */
      limit: z
        .string()
        .regex(/^([1-9]|[1-4]\d|50)$/)
        .optional(),
    }),
    searchAnswer,
  ),
} as const;
