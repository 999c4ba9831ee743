import { quoteAnswer } from "#monitor";
import type { Handlers } from "./handlers.ts";

export const targetsHandlers: Handlers<"quote"> = {
  quote: (context, { id }, { region, period }) => quoteAnswer(context, id, { region, period }),
};
