import { type Day, ok } from "#kernel";
import { coverageAnswer, quoteAnswer, sourceAnswer, targetAnswer, updatesAnswer } from "#monitor";
import type { Handlers } from "./parts.ts";

export const targetsHandlers: Handlers<"quote" | "target" | "coverage" | "source" | "updates"> = {
  quote: (context, { id }, { region, period }) => quoteAnswer(context, id, { region, period }),
  target: (context, { id }) => targetAnswer(context, id),
  coverage: (context) => ok(coverageAnswer(context)),
  source: (context, { id }) => sourceAnswer(context, id),
  // Days were checked for existing where the question was read.
  updates: (context, _, { from, until, by }) =>
    updatesAnswer(context, { from: from as Day | undefined, until: until as Day | undefined, by }),
};
