import type { TargetAnswer } from "#contract";
import type { Indicator } from "#define";
import { type PaceBasis, perYear, yearsApart } from "#evaluate";
import { type Day, lastDay, periodOf } from "#kernel";
import type { Assessment } from "../assess.ts";
import { baseYearOf, homeOf, type ReadingContext, regionRef } from "../context.ts";
import { numberAt, seriesOf } from "../figure.ts";
import { groupOf, provinceValues, rankedPeriod, type Valued } from "../position.ts";
import { ratioBeside } from "../related.ts";
import { fixed, periodText, text } from "../words.ts";

type Peers = NonNullable<TargetAnswer["peers"]>;
type Row = Peers["groups"][number]["rows"][number];

/** Nearest in size first, the list ends here: a comparison of more is a ranking, and that is the indicator's page. */
const mostSimilar = 12;
const [half, double] = [0.5, 2];

type Frame = {
  readonly indicator: Indicator;
  readonly basis: PaceBasis;
  readonly base: { readonly period: string; readonly on: Day; readonly values: ReadonlyMap<string, number> };
  readonly latest: { readonly period: string; readonly on: Day; readonly values: ReadonlyMap<string, number> };
  readonly previous: { readonly period: string; readonly on: Day; readonly values: ReadonlyMap<string, number> } | null;
  readonly beside: Indicator | null;
  readonly goal: { readonly factor: number; readonly due: Day } | null;
};

const byRegion = (values: readonly Valued[]): ReadonlyMap<string, number> => new Map(values.map((v) => [v.region, v.value]));
function valuesAt(context: ReadingContext, indicator: Indicator, period: string): Frame["base"] | null {
  const span = periodOf(period);
  const values = provinceValues(context, indicator, period);
  return span && values.length > 0 ? { period, on: lastDay(span), values: byRegion(values) } : null;
}

/** What is compared and over which periods; null where the provinces have no figures for both ends. */
function frameOf(context: ReadingContext, a: Assessment): Frame | null {
  const indicator = a.indicator.rankBy ? context.plan.indicator(a.indicator.rankBy.indicator) : a.indicator;
  const period = rankedPeriod(context, indicator);
  const base = valuesAt(context, indicator, String(baseYearOf(context)));
  const latest = period === undefined ? null : valuesAt(context, indicator, period);
  if (!base || !latest || latest.on <= base.on) return null;
  const series = seriesOf(context, indicator.id, homeOf(context)).map((r) => r.period);
  const before = series[series.indexOf(latest.period) - 1];
  const basis = indicator.kind === "flow" || indicator.kind === "stock" ? "rate" : "difference";
  const own = a.goal && a.base && a.base.value > 0 && !a.indicator.rankBy && basis === "rate" ? a.goal.value / a.base.value : null;
  return {
    indicator,
    basis,
    base,
    latest,
    previous: before === undefined ? null : valuesAt(context, indicator, before),
    beside: ratioBeside(context, indicator, homeOf(context))?.ratio ?? null,
    goal: own !== null && own > 1 && latest.on < a.target.due ? { factor: own, due: a.target.due } : null,
  };
}

function rowFor(context: ReadingContext, f: Frame, region: string): Row | null {
  const [base, latest] = [f.base.values.get(region), f.latest.values.get(region)];
  if (base === undefined || latest === undefined) return null;
  const before = f.previous?.values.get(region);
  const wanted = f.goal && base * f.goal.factor;
  return {
    region,
    short: regionRef(context, region).short,
    own: region === homeOf(context),
    base,
    latest,
    factor: f.basis === "rate" && base > 0 ? latest / base : null,
    perYear: perYear(base, latest, yearsApart(f.base.on, f.latest.on), f.basis),
    lastYear: f.previous && before !== undefined ? perYear(before, latest, yearsApart(f.previous.on, f.latest.on), f.basis) : null,
    beside: (f.beside && numberAt(context, f.beside, region, f.latest.period)) ?? null,
    needed: f.goal && wanted !== null ? perYear(latest, wanted, yearsApart(f.latest.on, f.goal.due), "rate") : null,
  };
}

const rowsFor = (context: ReadingContext, f: Frame, regions: readonly string[]): Row[] =>
  regions.flatMap((region) => rowFor(context, f, region) ?? []).sort((x, y) => y.latest - x.latest || (x.region < y.region ? -1 : 1));

/** Provinces that began between half and twice the own size, the nearest if there are many; the own one among them. */
function similarTo(f: Frame, home: string): readonly string[] {
  const own = f.base.values.get(home);
  if (own === undefined || own <= 0) return [];
  const near = [...f.base.values].filter(([, v]) => v >= half * own && v <= double * own);
  const apart = (v: number) => Math.abs(Math.log(v / own));
  return near
    .sort(([, x], [, y]) => apart(x) - apart(y))
    .slice(0, mostSimilar)
    .map(([region]) => region);
}

function groupsOf(context: ReadingContext, f: Frame): Peers["groups"] {
  const home = homeOf(context);
  const [name, when] = [regionRef(context, home).short, periodText(f.base.period)];
  const group = groupOf(context, home);
  const similar = {
    id: "similar" as const,
    label: text("体量相近", "Similar size"),
    say: text(`${when.zh}在${name.zh}的二分之一至两倍`, `between half and twice ${name.en} in ${when.en}`),
    rows: rowsFor(context, f, similarTo(f, home)),
  };
  const members = group && { id: "group" as const, label: group.label, say: group.label, rows: rowsFor(context, f, group.members) };
  return [similar, ...(members ? [members] : [])].filter((g) => g.rows.length > 1);
}

/**
 * How provinces of a like size and those of the own group fared over the plan's years; with what each would need to multiply its own base
 * year by as much as the goal asks here. Null where the provinces have no figures.
 */
export function peersOf(context: ReadingContext, a: Assessment): Peers | null {
  const f = frameOf(context, a);
  if (!f) return null;
  const { indicator, beside, goal } = f;
  const groups = groupsOf(context, f);
  if (groups.length === 0) return null;
  return {
    indicator: indicator.id,
    label: indicator.label,
    unit: indicator.unit,
    places: indicator.places,
    standIn: a.indicator.rankBy?.say ?? null,
    basis: f.basis,
    basePeriod: f.base.period,
    previousPeriod: f.previous?.period ?? null,
    period: f.latest.period,
    goal: goal && { ...goal, say: goalText(goal, f.base.period) },
    beside: beside && { indicator: beside.id, label: beside.short ?? beside.label, unit: beside.unit, places: beside.places },
    groups,
  };
}

function goalText({ factor, due }: NonNullable<Frame["goal"]>, basePeriod: string) {
  const times = fixed(factor, Number.isInteger(Math.round(factor * 1000) / 1000) ? 0 : 2);
  return text(
    `到${due}达到${basePeriod}年的${times}倍，今后每年所需增速`,
    `growth a year needed from here to reach ${times} times ${basePeriod} by ${due}`,
  );
}
