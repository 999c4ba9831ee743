import type { Target } from "#define";
import { convert, type Label, ok, type RegionCode, type Result, refuse, toDecimal } from "#kernel";
import type { Figures, Question, ReadingFigure } from "#ledger";
import type { Reading } from "../parts.ts";
import { refusals } from "../refusals.ts";
import type { Known, Measure } from "./propose.ts";
import type { Frame } from "./sums.ts";
import { citiesOfPlan, isDivisible, valueInForce } from "./targets.ts";

const yearOf = ({ until, from }: Pick<ReadingFigure, "until" | "from">): string =>
  until.slice(5) === "01-01" ? String(Number(until.slice(0, 4)) - 1) : from.slice(0, 4);

type Asked = { readonly figures: Figures; readonly question: Question; readonly cities: readonly RegionCode[] };

/** The newest period for which most cities have a figure, with those figures; null where there is none. */
function measureOf(
  { plan }: Reading,
  { figures, question, cities }: Asked,
  indicator: string,
): (Measure & { readonly year: string }) | null {
  const series = cities.map((region) => ({ region, list: figures.series(indicator, region, question) }));
  const counts = new Map<string, number>();
  for (const { list } of series) for (const { period } of list) counts.set(period, (counts.get(period) ?? 0) + 1);
  const [period] = [...counts].filter(([, count]) => count * 2 > cities.length).sort(([a], [b]) => (a < b ? 1 : -1))[0] ?? [];
  if (period === undefined) return null;
  const held = series.flatMap(({ region, list }) => {
    const figure = list.find((one) => one.period === period);
    return figure ? [{ region, figure }] : [];
  });
  const [first] = held;
  return first
    ? {
        label: plan.indicator(indicator).label,
        period,
        year: yearOf(first.figure),
        values: new Map(held.map(({ region, figure }) => [region, toDecimal(figure.quantity)])),
      }
    : null;
}

type Ground = {
  readonly target: Target;
  readonly frame: Frame;
  readonly goal: string | null;
  readonly own: (Measure & { readonly year: string }) | null;
  readonly asked: Asked;
};

/** What a split of a target stands on: its cities, its years from the last published one to the due year, and what the last must reach. */
export async function groundOf(reading: Reading, id: string): Promise<Result<Ground>> {
  const { plan, store } = reading;
  const target = plan.findTarget(id);
  if (!target) return refuse(refusals.noSuchTarget({ target: id.slice(0, 80) }));
  if (!isDivisible(target)) return refuse(refusals.notDivisible({ label: target.label }));
  const cities = citiesOfPlan(plan).map(({ region }) => region);
  const asked = { figures: await reading.figures(), question: { asOf: store.today(), knownAt: null }, cities };
  const own = measureOf(reading, asked, target.indicator);
  const due = target.due.slice(0, 4);
  const first = own && own.year < due ? String(Number(own.year) + 1) : plan.period.from.slice(0, 4);
  const years = Array.from({ length: Number(due) - Number(first) + 1 }, (_, nth) => String(Number(first) + nth));
  const goal = await valueInForce(reading, id);
  const goals = goal === null ? {} : { [due]: goal };
  return ok({ target, goal, own, asked, frame: { unit: target.unit, cities, home: plan.regions.home, years, goals } });
}

export async function frameOf(reading: Reading, id: string): Promise<Result<Frame>> {
  const ground = await groundOf(reading, id);
  return ground.ok ? ok(ground.value.frame) : ground;
}

/** The province's own figure of a period, in the target's unit. */
function provinceAt({ plan }: Reading, { figures, question }: Asked, { indicator, unit }: Target, period: string): string | null {
  const reading = figures.at(indicator, plan.regions.home, period, question);
  if (reading.kind !== "figure") return null;
  const converted = convert(reading.quantity, unit);
  return converted.ok ? toDecimal(converted.value) : null;
}

const named = ({ plan }: Reading, region: RegionCode): Label => plan.region(region)?.short ?? { zh: region, en: region };

/** What proposals are made from; null while the target has no value. */
export function knownFor(reading: Reading, { target, goal, own, asked, frame }: Ground): Known | null {
  if (goal === null) return null;
  const { plan } = reading;
  const others = (plan.sharedBy ?? []).filter((id) => id !== target.indicator).flatMap((id) => measureOf(reading, asked, id) ?? []);
  return {
    unit: target.unit,
    places: plan.indicator(target.indicator).places,
    cities: frame.cities.map((region) => ({ region, label: named(reading, region) })),
    home: frame.home,
    years: frame.years,
    goal,
    own,
    province: provinceAt(reading, asked, target, own?.period ?? String(Number(frame.years[0]) - 1)),
    others,
  };
}
