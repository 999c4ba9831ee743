import type { Day } from "#kernel";
import { heldTexts } from "./drafts/drafts.ts";
import type { Parts } from "./parts.ts";
import { byScheme, inForceOn, type SchemeContent } from "./texts.ts";

/** The texts in force on a day, one of each scheme: shipped with the plan or adopted. */
export const schemesOn =
  (parts: Pick<Parts, "plan" | "store">) =>
  async (day: Day): Promise<readonly SchemeContent[]> =>
    [...byScheme(await heldTexts(parts)).values()].flatMap((texts) => inForceOn(texts, day)?.content ?? []);
