import type { Passport } from "#contract";
import { describeMeasure } from "#define";
import { lastDay, ok, periodOf, type Result } from "#kernel";
import type { Observation } from "#ledger";
import { type Asked, checkedIndicator, checkedPeriod, checkedRegion } from "./asked.ts";
import { clauseRef, homeOf, indicatorRef, momentOf, questionOf, type ReadingContext, regionRef } from "./context.ts";
import { figureOrGap, readAt } from "./figure.ts";
import { usersOf } from "./indicator.ts";

function vintageOf({ plan }: ReadingContext, o: Observation, shown: boolean): Passport["vintages"][number] {
  const source = plan.source(o.source);
  const unnamed = { zh: o.source, en: o.source };
  return {
    value: o.value,
    qualifier: o.qualifier,
    publishedOn: o.publishedOn,
    publishedAssumed: o.publishedAssumed,
    recordedAt: o.recordedAt,
    document: o.document,
    note: o.note ?? null,
    source: {
      id: o.source,
      title: source?.title ?? unnamed,
      publisher: source?.publisher ?? unnamed,
      url: source?.url ?? "",
      secondary: source?.secondary ?? false,
    },
    shown,
  };
}

/**
 * How one figure came to be: the definition that held then, every value published for it, what it was computed from, its clauses and users.
 * @param asked  without a period, the last one is meant
 * @refuses      monitor/unknownIndicator, monitor/unknownRegion, monitor/unknownPeriod
 */
export function passportAnswer(context: ReadingContext, idOrCode: string, asked: Asked): Result<Passport> {
  const found = checkedIndicator(context, idOrCode);
  const region = checkedRegion(context, asked.region ?? homeOf(context));
  if (!found.ok || !region.ok) return { ok: false, refusals: [found, region].flatMap((r) => (r.ok ? [] : r.refusals)) };
  const indicator = found.value;
  const period = asked.period === undefined ? null : checkedPeriod(context, indicator, region.value, asked.period);
  if (period && !period.ok) return period;
  const { plan, figures, asOf } = context;
  const reading = period
    ? readAt(context, indicator.id, region.value, period.value)
    : figures.latest(indicator.id, region.value, questionOf(context));
  const spans = reading.period === null ? undefined : periodOf(reading.period);
  const version = plan.versionOn(indicator, spans ? lastDay(spans) : asOf);
  const vintages = reading.kind === "figure" ? reading.vintages : [];
  return ok({
    moment: momentOf(context),
    indicator: { id: indicator.id, label: indicator.label, unit: indicator.unit, scope: indicator.scope, versionFrom: version.from },
    region: { code: region.value, label: regionRef(context, region.value).label },
    actual: figureOrGap(reading),
    measure: { kind: version.measure.kind, say: describeMeasure(version, plan) },
    vintages: vintages.map((o, i) => vintageOf(context, o, i === vintages.length - 1)),
    operands: reading.operands.map((o) => ({
      indicator: o.indicator,
      label: indicatorRef(context, o.indicator).label,
      region: o.region,
      actual: figureOrGap(o),
    })),
    entries: null,
    clauses: indicator.clauses.map((c) => clauseRef(context, c)),
    usedBy: usersOf(context, indicator),
  });
}
