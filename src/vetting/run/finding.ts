import type { VettingFinding } from "#contract";
import type { CheckedPlan, VettingRules } from "#define";
import type { Found } from "./run.ts";
import { checkWords } from "./words.ts";

/** A finding in full words, with at most so many of its figures. */
export function sayFinding(plan: CheckedPlan, rules: VettingRules, found: Found, most = 40): VettingFinding {
  const { label, reference, cannotTell, parameters } = checkWords[found.check];
  const nameOf = (code: Found["region"]) => {
    const region = code === null ? undefined : plan.region(code);
    return region ? (region.short ?? region.label) : null;
  };
  const owner = plan.unitOfGovernment(ownerOf(plan, found));
  return {
    id: found.id,
    check: found.check,
    checkLabel: label,
    subject: found.subject,
    say: found.say,
    reference,
    cannotTell,
    indicator: found.indicator,
    region: found.region,
    regionLabel: nameOf(found.region),
    owner: { id: owner.id, label: owner.label, short: owner.short },
    figures: found.figures.slice(0, most).map(({ source: _, ...figure }) => ({
      ...figure,
      indicatorLabel: plan.indicator(figure.indicator).label,
      regionLabel: nameOf(figure.region) ?? { zh: figure.region, en: figure.region },
    })),
    more: Math.max(0, found.figures.length - most),
    chance: found.chance,
    rate: found.rate,
    bars: [...found.bars],
    parameters: [...parameters(rules)],
  };
}

/** Who keeps most of the figures it is about. */
function ownerOf(plan: CheckedPlan, { indicator, figures }: Found): string {
  if (indicator !== null) return plan.indicator(indicator).owner;
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const { owner } = plan.indicator(figure.indicator);
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "statistics-bureau";
}
