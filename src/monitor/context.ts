import type { CheckedPlan, ClauseId, Target } from "#define";
import type { Day, Label, RegionCode } from "#kernel";
import type { Figures, Question } from "#ledger";

/**
 * What every answer is read from: the plan, all figures at one cut, and the time asked about.
 * `asOf` chooses the last period shown; `knownAt` hides what was published later; `today` is the day the question is put.
 */
export type ReadingContext = {
  readonly plan: CheckedPlan;
  readonly figures: Figures;
  readonly asOf: Day;
  readonly knownAt: Day | null;
  readonly today: Day;
};

export const questionOf = ({ asOf, knownAt }: ReadingContext): Question => ({ asOf, knownAt });
export const homeOf = ({ plan }: ReadingContext): RegionCode => plan.regions.home;

/** The last day of the year before the plan began, and that year: where changes of place and bases are counted from. */
export const baseYearOf = ({ plan }: ReadingContext): number => Number(plan.period.from.slice(0, 4)) - 1;

export const momentOf = ({ plan, figures, asOf, knownAt, today }: ReadingContext) => ({
  asOf,
  knownAt,
  today,
  cut: figures.cut,
  planVersion: plan.version,
});

export const clauseRef = ({ plan }: ReadingContext, id: ClauseId) => ({ id, title: plan.clause(id).title });

export function unitRef({ plan }: ReadingContext, id: string): { id: string; label: Label; short: Label } {
  const unit = plan.unitOfGovernment(id);
  return { id, label: unit.label, short: unit.short };
}

export function regionRef({ plan }: ReadingContext, code: RegionCode): { code: RegionCode; label: Label; short: Label } {
  const named = plan.region(code);
  return { code, label: named?.label ?? { zh: code, en: code }, short: named?.short ?? { zh: code, en: code } };
}

export const indicatorRef = ({ plan }: ReadingContext, id: string): { id: string; label: Label } => ({
  id,
  label: plan.indicator(id).label,
});

export const targetsOf = ({ plan }: ReadingContext, indicator: string): readonly Target[] =>
  plan.targets.filter((t) => t.indicator === indicator);
