import type { CheckedPlan, Indicator } from "#define";
import { isDay, ok, type Refusal, type RegionCode, type Result, refuse } from "#kernel";
import type { Question } from "#ledger";
import type { App, Words } from "./command.ts";
import { refusals } from "./refusals.ts";

/** The time a command asks about. @refuses cli/notADay */
export function questionOf({ today }: Pick<App, "today">, { values }: Words): Result<Question> {
  const given = (["as-of", "known-at"] as const).map((option) => ({ option, text: values[option] }));
  const faults = given.flatMap(({ option, text }): Refusal[] =>
    typeof text === "string" && !isDay(text) ? [refusals.notADay({ option, text })] : [],
  );
  if (faults.length > 0) return refuse(...faults);
  const [asOf, knownAt] = given.map(({ text }) => (typeof text === "string" && isDay(text) ? text : undefined));
  return ok({ asOf: asOf ?? today(), knownAt: knownAt ?? null });
}

/** @refuses cli/unknownRegion */
export function regionOf(plan: CheckedPlan, text: unknown): Result<RegionCode> {
  const region = typeof text === "string" ? text : plan.regions.home;
  return plan.region(region) ? ok(region) : refuse(refusals.unknownRegion({ region }));
}

const nearCount = 5;

/** By id or code. @refuses cli/unknownIndicator, with those whose name or id holds what was typed */
export function indicatorOf(plan: CheckedPlan, id: string): Result<Indicator> {
  const found = plan.findIndicator(id);
  if (found) return ok(found);
  const words = id.toLowerCase().split(/[-_ ]+/);
  const scored = plan.indicators.map((indicator) => ({
    indicator,
    hits: words.filter((w) => w !== "" && `${indicator.id} ${indicator.label.zh} ${indicator.label.en.toLowerCase()}`.includes(w)).length,
  }));
  const near = scored.sort((a, b) => b.hits - a.hits).slice(0, nearCount);
  return refuse(refusals.unknownIndicator({ id, near: near.map(({ indicator }) => `${indicator.id}(${indicator.label.zh})`).join("、") }));
}
