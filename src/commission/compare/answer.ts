import type { Answer } from "#contract";
import type { CheckedPlan, Field } from "#define";
import { isDay, type Label } from "#kernel";
import type { ReadingContext } from "#monitor";
import type { Parts } from "../parts.ts";
import { type CommissionFields, type Explanation, scoresLine } from "../read/fields.ts";
import { type ComparedFigure, compareFigures, unitLabelOf } from "./compare.ts";

type Comparison = NonNullable<Answer<"commission">["comparison"]>;
type Scores = NonNullable<Comparison["scores"]>;
const same = (text: string): Label => ({ zh: text, en: text });

/** Words of a cause, as the form of explanations has them. */
function causeLabel(plan: CheckedPlan, id: string): Label {
  const rows = plan.form("third-party-explanation@1").fields.flatMap((field) => (field.kind === "rows" ? field.of : []));
  const causes = rows.flatMap((field: Field) => (field.kind === "choice" ? field.of : []));
  return causes.find((cause) => cause.id === id)?.label ?? same(id);
}

const explained = (plan: CheckedPlan, given: Explanation | null | undefined) =>
  given ? { cause: given.cause, causeLabel: causeLabel(plan, given.cause), says: given.says } : null;

function figureAnswer(plan: CheckedPlan, compared: ComparedFigure): Comparison["figures"][number] {
  const { line, claim, unit, ours, difference, share, differs, explanation } = compared;
  return {
    line,
    indicator: { id: claim.indicator, label: plan.findIndicator(claim.indicator)?.label ?? same(claim.indicator) },
    region: { code: claim.region, label: plan.region(claim.region)?.short ?? same(claim.region) },
    period: claim.period,
    unit: unitLabelOf(unit),
    where: claim.where,
    theirs: claim.value,
    ours: ours && { ...ours, source: ours.source === null ? null : (plan.source(ours.source)?.title ?? same(ours.source)) },
    difference,
    share,
    differs,
    explanation: explained(plan, explanation),
  };
}

/** Ranks of some scores, 1 the highest; equal scores share a rank. */
const rankOf = (scores: readonly number[], score: number): number => 1 + scores.filter((other) => other > score).length;

async function scoresAnswer(parts: Parts, context: ReadingContext, said: CommissionFields): Promise<Scores | null> {
  const { scheme, scores, scorePeriod, explanations } = said;
  if (scores.length === 0) return null;
  const made = await parts.schemes.result(context, { id: scheme, period: scorePeriod });
  const units = made.ok ? made.value.result.units : [];
  const theirs = scores.map(({ score }) => Number(score));
  const rows = scores.map(({ unit }, n) => {
    const at = units.findIndex(({ id }) => id === unit);
    const score = theirs[n] ?? 0;
    return {
      unit: { id: unit, label: units[at]?.label ?? same(unit) },
      theirs: score,
      theirRank: rankOf(theirs, score),
      ours: made.ok ? (made.value.result.scores[at] ?? null) : null,
      ourRank: made.ok ? (made.value.result.ranks[at] ?? null) : null,
    };
  });
  return {
    scheme: { id: scheme, label: parts.plan.findScheme(scheme)?.label ?? same(scheme) },
    period: scorePeriod,
    rows,
    explanation: explained(
      parts.plan,
      explanations.find(({ line }) => line === scoresLine),
    ),
    whyNot: made.ok ? [] : made.refusals.map((refusal) => ({ ...refusal, facts: { ...refusal.facts } })),
  };
}

/** The report's figures and scores beside ours, both as of the day the report names; null before there is a final report. */
export async function comparisonAnswer(parts: Parts, context: ReadingContext, said: CommissionFields): Promise<Comparison | null> {
  const { dataDay } = said;
  if (!isDay(dataDay)) return null;
  const then: ReadingContext = { ...context, asOf: dataDay, knownAt: dataDay };
  const figures = compareFigures({ plan: parts.plan, figures: context.figures }, said);
  return {
    dataDay,
    figures: figures.map((one) => figureAnswer(parts.plan, one)),
    scores: await scoresAnswer(parts, then, said),
    counts: {
      same: figures.filter(({ ours, differs }) => ours !== null && !differs).length,
      differ: figures.filter(({ differs }) => differs).length,
      without: figures.filter(({ ours }) => ours === null).length,
    },
  };
}
