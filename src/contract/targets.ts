import { z } from "zod";
import { reading, region, time } from "./route.ts";
import * as answers from "./targets-answers.ts";

/** A target's own page, the library's coverage, sources and updates, and figures as sentences. */
export const targetsRoutes = {
  quote: reading(
    "/api/indicators/{id}/quote",
    { zh: "一个数的引用语", en: "A figure as a sentence to paste" },
    "open",
    z.object({ id: z.string() }),
    z.object({ ...time, ...region, period: z.string().optional() }),
    answers.quoteAnswer,
  ),
} as const;
