import { z } from "zod";
import type { AssessmentUnit } from "#contract";
import type { AssessmentEvent, AssessmentMatter } from "../rows.ts";

const fund = z.object({
  fund: z.string(),
  budget: z.string(),
  executed: z.string(),
  outcome: z.string().default(""),
  self: z.string().default(""),
});
const conclusions = {
  agrees: { zh: "与自评一致", en: "Agrees with the self-evaluation" },
  differs: { zh: "与自评不一致", en: "Differs from the self-evaluation" },
} as const;

/** What a unit reported of public S&T funds (9.3.3) with the spot checks of each: shown beside the result and never scored, for it was typed. */
export function fundsAnswer(matter: AssessmentMatter | undefined, events: readonly AssessmentEvent[]): AssessmentUnit["funds"] {
  const read = z.array(fund).safeParse(matter?.fields.funds ?? []);
  if (!read.success) return [];
  return read.data.map((row) => ({
    ...row,
    rate: Number(row.budget) > 0 ? Number(row.executed) / Number(row.budget) : null,
    checks: events.flatMap(({ transition, at, input }) => {
      if (transition !== "spot-check" || input.fund !== row.fund) return [];
      const conclusion = conclusions[input.conclusion as keyof typeof conclusions] ?? conclusions.differs;
      return [{ at, conclusion, found: String(input.found ?? "") }];
    }),
  }));
}
