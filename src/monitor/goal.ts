import type { Baseline, Indicator, Target } from "#define";
import { add, convert, type Day, type Label, lastDay, periodOf, type Quantity, quantity, toDecimal, toNumber } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { baseYearOf, homeOf, type ReadingContext } from "./context.ts";
import { dayOfFigure } from "./figure.ts";
import { amount, fixed, periodText, text } from "./words.ts";

export type Base = {
  readonly exact: Quantity;
  readonly value: number;
  readonly on: Day;
  readonly from: "plan" | "published";
  readonly say: Label;
};
export type Goal = { readonly exact: Quantity; readonly value: number; readonly upper: string | null; readonly say: Label };

const inTargetUnit = (q: Quantity, target: Target): Quantity | null => {
  const converted = convert(q, target.unit);
  return converted.ok ? converted.value : null;
};

/** A published figure of the plan's own past stays a base whatever period is looked at; only `knownAt` can hide it. */
function publishedFor(context: ReadingContext, indicator: Indicator, year: number): ReadingFigure | null {
  const { figures, today, knownAt } = context;
  const r = figures.at(indicator.id, homeOf(context), String(year), { asOf: today, knownAt });
  return r.kind === "figure" ? r : null;
}

/** The plan's own statement that stands nearest before it began. */
function planBaseline({ plan }: ReadingContext, indicator: Indicator): { baseline: Baseline; on: Day } | null {
  const stated = plan.baselines
    .filter((b) => b.indicator === indicator.id)
    .flatMap((baseline) => {
      const period = periodOf(baseline.period);
      return period && period.until <= plan.period.from ? [{ baseline, on: lastDay(period) }] : [];
    });
  return stated.sort((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null;
}

/** A sum without a base of its own begins with what the plan states for its parts; the parts it leaves out are named. */
function baseOfParts(context: ReadingContext, target: Target, indicator: Indicator): Base | null {
  const { measure } = indicator.versions.at(-1) ?? indicator.versions[0];
  if (measure.kind !== "formula" || measure.formula.kind !== "sum") return null;
  const parts = measure.formula.of.map((id) => ({
    part: context.plan.indicator(id),
    stated: planBaseline(context, context.plan.indicator(id)),
  }));
  const first = parts.find((p) => p.stated !== null)?.stated;
  if (!first) return null;
  const counted = parts.filter((p) => p.stated?.on === first.on);
  const sum = counted.reduce<Quantity | null>(
    (total, { part, stated }) => {
      const next = total && stated ? add(total, quantity(stated.baseline.value, part.unit)) : null;
      return next?.ok ? next.value : null;
    },
    quantity("0", indicator.unit),
  );
  const exact = sum && inTargetUnit(sum, target);
  if (!exact) return null;
  const left = parts.filter((p) => p.stated?.on !== first.on).map((p) => p.part.label);
  const when = periodText(first.baseline.period);
  const without =
    left.length === 0 ? text("", "") : text(`，不含${left.map((l) => l.zh).join("、")}`, `, without ${left.map((l) => l.en).join(", ")}`);
  const say = text(`规划所列${when.zh}${without.zh}`, `As the plan states it for ${when.en}${without.en}`);
  return { exact, value: toNumber(exact), on: first.on, from: "plan", say };
}

/** Where the way to a target begins: what the plan says, else the published figure of the year before it began; null where neither is. */
export function baseOf(context: ReadingContext, target: Target, indicator: Indicator): Base | null {
  const stated = planBaseline(context, indicator);
  const year = target.value.kind === "multiple" ? target.value.baseYear : baseYearOf(context);
  if (stated && (target.value.kind !== "multiple" || stated.on.startsWith(`${year}-`))) {
    const exact = inTargetUnit(quantity(stated.baseline.value, indicator.unit), target);
    const when = periodText(stated.baseline.period);
    const say = text(`规划所列${when.zh}`, `As the plan states it for ${when.en}`);
    return exact && { exact, value: toNumber(exact), on: stated.on, from: "plan", say };
  }
  const published = publishedFor(context, indicator, year);
  if (!published) return baseOfParts(context, target, indicator);
  const exact = inTargetUnit(published.quantity, target);
  if (!exact) return null;
  const say = text(`已公布的${year}年数，规划未给基期`, `Published for ${year}; the plan gives no base`);
  return { exact, value: toNumber(exact), on: dayOfFigure(published), from: "published", say };
}

/** More digits than these say nothing of a goal that is a fraction (a third) written as per cent. */
const mostPlaces = 2;

/** A goal as it is said: a document is to be issued, a span keeps both its ends. */
function goalText(target: Target, exact: Quantity, upper: string | undefined): Label {
  if (target.unit === "flag") return text("出台或建成", "Issued or set up");
  const places = Math.min(exact.scale, mostPlaces);
  const least = toNumber(exact);
  if (upper === undefined) return amount(least, target.unit, places);
  const most = amount(Number(upper), target.unit, places);
  return text(`${fixed(least, places)}至${most.zh}`, `${fixed(least, places)} to ${most.en}`);
}

/** The value to be reached; null where the plan gives none, or its base is absent. */
export function goalOf(target: Target, indicator: Indicator, base: Base | null): Goal | null {
  const { value } = target;
  if (value.kind === "none") return null;
  if (value.kind === "number") {
    const exact = quantity(value.value, target.unit);
    const shown = goalText(target, exact, value.upper);
    const more = target.comparator === "more-than" ? text(`超过${shown.zh}`, `More than ${shown.en}`) : shown;
    return { exact, value: toNumber(exact), upper: value.upper ?? null, say: more };
  }
  if (base === null) return null;
  const factor = quantity(value.factor, "one");
  const exact = { digits: base.exact.digits * factor.digits, scale: base.exact.scale + factor.scale, unit: target.unit };
  const shown = amount(toNumber(exact), target.unit, indicator.places);
  const from = amount(base.value, target.unit, indicator.places);
  const say = text(
    `${shown.zh}（${value.baseYear}年${from.zh}的${toDecimal(factor)}倍）`,
    `${shown.en}, ${toDecimal(factor)} times the ${from.en} of ${value.baseYear}`,
  );
  return { exact, value: toNumber(exact), upper: null, say };
}
