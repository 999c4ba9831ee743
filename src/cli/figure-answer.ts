import type { CheckedPlan, Indicator } from "#define";
import { codesOf } from "#define";
import { toDecimal, unitOf } from "#kernel";
import type { Question, Reading } from "#ledger";

/** One figure as JSON, complete enough to be quoted and found again. */
export function figureAnswer(
  plan: CheckedPlan,
  indicator: Indicator,
  reading: Reading,
  question: Question,
  cut: string,
): Readonly<Record<string, unknown>> {
  const about = {
    indicator: indicator.id,
    codes: codesOf(indicator),
    label: indicator.label,
    region: reading.region,
    regionLabel: plan.region(reading.region)?.label,
    ...question,
    cut,
    planVersion: plan.version,
  };
  if (reading.kind === "gap") return { ...about, kind: "gap", value: null, reason: reading.gap, say: reading.say, period: reading.period };
  const source = reading.source === null ? null : (plan.source(reading.source) ?? null);
  return {
    ...about,
    kind: "figure",
    period: reading.period,
    from: reading.from,
    until: reading.until,
    value: toDecimal(reading.quantity),
    unit: reading.quantity.unit,
    unitLabel: unitOf(reading.quantity.unit).label,
    qualifier: reading.qualifier,
    publishedOn: reading.publishedOn,
    publishedAssumed: reading.publishedAssumed,
    source: source && { id: source.id, title: source.title, publisher: source.publisher, url: source.url },
    vintages: reading.vintages.map((v) => ({
      value: v.value,
      publishedOn: v.publishedOn,
      publishedAssumed: v.publishedAssumed,
      recordedAt: v.recordedAt,
      source: v.source,
      document: v.document,
    })),
    operands: reading.operands.map((o) => ({
      indicator: o.indicator,
      period: o.period,
      value: o.kind === "figure" ? toDecimal(o.quantity) : null,
    })),
    clauses: indicator.clauses,
  };
}
