import type { Target } from "#define";
import { quantity, toNumber } from "#kernel";
import { factorTo } from "../read/binding.ts";
import { says, scaled } from "./compare.ts";
import { text } from "./context.ts";
import { type Case, type Verdict, verdict } from "./verdict.ts";
import { amount } from "./words.ts";

/** The plan's targets on what the number speaks of, in the target's own unit. */
function targetsOf({ context, q }: Case): readonly Target[] {
  const ids = [...(q.mention?.means ?? []), ...(q.mention?.unlike ?? [])];
  return context.plan.targets.filter((t) => ids.includes(t.indicator)).sort((a, b) => ids.indexOf(a.indicator) - ids.indexOf(b.indicator));
}

/** A number of the plan's goals: 力争到2025年达到5,000家. Null where the plan sets none that could be meant. */
export function checkGoal(given: Case): Verdict | null {
  const { q, context } = given;
  if (q.region !== context.plan.regions.home) return null;
  const period = q.period;
  const due = targetsOf(given).filter(
    (t) => period === null || !q.goal || t.due.startsWith(period.slice(0, 4)) || period.length > 4 || period < t.due.slice(0, 4),
  );
  let missed: Verdict | null = null;
  for (const target of due) {
    const indicator = context.plan.indicator(target.indicator);
    const factor = factorTo(q.n, { ...indicator, unit: target.unit });
    if (target.value.kind !== "number" || factor === null) continue;
    const [low, high] = [toNumber(quantity(target.value.value, target.unit)), target.value.upper];
    const stated = scaled({ ...q.n, sense: q.n.sense === "over" ? "exact" : q.n.sense }, factor);
    const shown = amount(low, target.unit, indicator.places);
    const hit = says(stated, low) || (high !== undefined && says(stated, Number(high)));
    const own = period === null || target.due.startsWith(period.slice(0, 4));
    if (hit && (q.goal || own))
      return verdict(
        q,
        "agrees",
        indicator,
        text(
          `与规划目标${shown.zh}（${target.due.slice(0, 4)}年）相符。`,
          `Agrees with the plan's goal of ${shown.en} (${target.due.slice(0, 4)}).`,
        ),
        { claim: "target", period: target.due.slice(0, 4) },
      );
    if (q.goal && own && q.mention?.means.includes(target.indicator))
      missed ??= verdict(
        q,
        "differs",
        indicator,
        text(`规划目标为${shown.zh}（${target.due.slice(0, 4)}年）。`, `The plan's goal is ${shown.en} (${target.due.slice(0, 4)}).`),
        { claim: "target", right: shown, period: target.due.slice(0, 4) },
      );
  }
  return missed;
}
