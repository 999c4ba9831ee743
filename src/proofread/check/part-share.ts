import type { Indicator } from "#define";
import type { ReadingContext } from "#monitor";
import { names } from "../data/names.ts";

/** The ratio an indicator is the upper part of: 基础研究经费占研发经费的比重. By the plan's own formulas, also for the same figure in another issue. */
export function shareOf({ plan }: ReadingContext, means: readonly string[]): Indicator | undefined {
  const same = new Set([...means, ...names.filter(({ means: m }) => m.some((id) => means.includes(id))).flatMap(({ means: m }) => m)]);
  return plan.indicators.find((i) =>
    i.versions.some(({ measure }) => measure.kind === "formula" && measure.formula.kind === "share" && same.has(measure.formula.of)),
  );
}
