import type { SplitProposal } from "#contract";
import { type Label, parseQuantity, type RegionCode, toDecimal, type UnitId } from "#kernel";
import type { Part } from "../types.ts";
import { apportion } from "./apportion.ts";

/** Published figures of the cities for one measure, as decimal text; a city without one is not in the map. */
export type Measure = { readonly label: Label; readonly period: string; readonly values: ReadonlyMap<RegionCode, string> };
export type Known = {
  readonly unit: UnitId;
  readonly places: number;
  readonly cities: readonly { readonly region: RegionCode; readonly label: Label }[];
  readonly home: RegionCode;
  /** From the year after the last figure to the due year. */
  readonly years: readonly string[];
  readonly goal: string;
  /** The target's own indicator by city, and the province's own figure of the same period, or of the year before the first where no city has one. */
  readonly own: Measure | null;
  readonly province: string | null;
  /** Other measures by which an amount may be shared out, such as population. */
  readonly others: readonly Measure[];
};

/** Decimal text as whole steps of the places that are written. */
function steps(text: string, places: number, unit: UnitId): bigint {
  const parsed = parseQuantity(text, unit);
  if (!parsed.ok) return 0n;
  const { digits, scale } = parsed.value;
  return scale <= places ? digits * 10n ** BigInt(places - scale) : digits / 10n ** BigInt(scale - places);
}
const textOf = (amount: bigint, { places, unit }: Known): string => toDecimal({ digits: amount, scale: places, unit });

/** Amounts of the last year, and the years before it on a way of even growth from the last figure. */
function path(known: Known, base: ReadonlyMap<RegionCode, bigint>, last: readonly bigint[]): readonly Part[] {
  const count = known.years.length;
  return known.years.flatMap((year, nth) =>
    known.cities.map(({ region }, at): Part => {
      const end = last[at] ?? 0n;
      const start = base.get(region) ?? 0n;
      const isLast = nth === count - 1;
      const even = start > 0n && end > 0n;
      // Growth between two known ends is a root, which no exact arithmetic has; only the ends bind.
      const between = even
        ? Number(start) * (Number(end) / Number(start)) ** ((nth + 1) / count)
        : Number(start) + ((Number(end) - Number(start)) * (nth + 1)) / count;
      return { region, year, value: textOf(isLast ? end : BigInt(Math.round(between)), known) };
    }),
  );
}

/** What the province must reach in the years before the last, on the same way from its own figure to the goal; nothing where it has none. */
export function goalPath(known: Known): readonly Part[] {
  const { home, province, places, unit, years } = known;
  if (province === null) return [];
  const [start, end] = [steps(province, places, unit), steps(known.goal, places, unit)];
  const way = path({ ...known, cities: [{ region: home, label: { zh: "", en: "" } }] }, new Map([[home, start]]), [end]);
  return way.filter(({ year }) => year !== years.at(-1));
}

const gapsOf = (known: Known, measure: Measure): readonly Label[] =>
  known.cities
    .filter(({ region }) => !measure.values.has(region))
    .map(({ label }) => ({
      zh: `${label.zh}没有公布${measure.period}${measure.label.zh}，暂计为零，请会商补数`,
      en: `${label.en} has published no ${measure.label.en} for ${measure.period}; counted as nothing for now, to be settled with the city`,
    }));

type Rule = (known: Known) => SplitProposal | undefined;

const weightsOf = (known: Known, { values }: Measure): readonly bigint[] =>
  known.cities.map(({ region }) => steps(values.get(region) ?? "0", 4, known.unit));
const baseOf = (known: Known, { values }: Measure): ReadonlyMap<RegionCode, bigint> =>
  new Map(known.cities.map(({ region }) => [region, steps(values.get(region) ?? "0", known.places, known.unit)]));

/** Every city grows by the rate the province needs; where cities and province do not add up, slack or a hole remains and is shown. */
const equalGrowth: Rule = (known) => {
  const { own, province } = known;
  if (!own || province === null) return undefined;
  const [goal, from] = [steps(known.goal, known.places, known.unit), steps(province, known.places, known.unit)];
  if (from <= 0n) return undefined;
  const base = baseOf(known, own);
  const last = known.cities.map(({ region }) => ((base.get(region) ?? 0n) * goal * 2n + from) / (from * 2n));
  return {
    rule: "equal-growth",
    label: { zh: "同速增长", en: "Equal growth" },
    say: {
      zh: `各市在${own.period}公布数上按全省需要的同一增速增长；各市合计与全省公布数不等时留下余量或缺口。`,
      en: `Each city grows from its published figure for ${own.period} at the rate the province needs; where the cities do not add up to the province, slack or a hole remains.`,
    },
    parts: [...path(known, base, last)],
    gaps: [...gapsOf(known, own)],
  };
};

/** The goal shared out by what each city had last. */
const lastShares: Rule = (known) => {
  const { own } = known;
  if (!own) return undefined;
  const last = apportion(steps(known.goal, known.places, known.unit), weightsOf(known, own));
  return {
    rule: "last-shares",
    label: { zh: "按上期份额", en: "Last shares" },
    say: {
      zh: `目标按各市${own.period}公布数的份额分摊，合计恰好等于目标。`,
      en: `The target is shared out by the cities' shares in ${own.period}; the parts add up to it exactly.`,
    },
    parts: [...path(known, baseOf(known, own), last)],
    gaps: [...gapsOf(known, own)],
  };
};

/** Each city keeps what it has; what the province still needs is shared out by another measure. */
const increaseBy =
  (measure: Measure): Rule =>
  (known) => {
    const { own } = known;
    if (!own) return undefined;
    const base = baseOf(known, own);
    const reached = [...base.values()].reduce((sum, one) => sum + one, 0n);
    const goal = steps(known.goal, known.places, known.unit);
    if (goal < reached) return undefined;
    const more = apportion(goal - reached, weightsOf(known, measure));
    return {
      rule: `increase-by-${measure.label.en.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`,
      label: { zh: `增量按${measure.label.zh}`, en: `Increase by ${measure.label.en}` },
      say: {
        zh: `各市保住${own.period}公布数，全省还差的部分按${measure.label.zh}分摊。`,
        en: `Each city keeps its figure for ${own.period}; what the province still lacks is shared out by ${measure.label.en}.`,
      },
      parts: [
        ...path(
          known,
          base,
          known.cities.map(({ region }, at) => (base.get(region) ?? 0n) + (more[at] ?? 0n)),
        ),
      ],
      gaps: [...gapsOf(known, own), ...gapsOf(known, measure)],
    };
  };

/** No figure of its own by city: the whole target by another measure, and that is said. */
const wholeBy =
  (measure: Measure): Rule =>
  (known) => {
    if (known.own) return undefined;
    const weights = weightsOf(known, measure);
    const last = apportion(steps(known.goal, known.places, known.unit), weights);
    // What is there already is shared out by the same measure, so that the years between do not begin at nothing.
    const start = known.province === null ? [] : apportion(steps(known.province, known.places, known.unit), weights);
    const base = new Map(known.cities.map(({ region }, at) => [region, start[at] ?? 0n]));
    return {
      rule: `by-${measure.label.en.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`,
      label: { zh: `按${measure.label.zh}`, en: `By ${measure.label.en}` },
      say: {
        zh: `没有分市公布数，目标${known.province === null ? "" : "和全省基期数均"}按${measure.period}${measure.label.zh}分摊，只作起点。`,
        en: `No figures by city are published; the target${known.province === null ? " is" : " and the province's base figure are"} shared out by ${measure.label.en} (${measure.period}), as a start only.`,
      },
      parts: [...path(known, base, last)],
      gaps: [...gapsOf(known, measure)],
    };
  };

/** Starting points by rules that are named; none of them decides. */
export const proposalsOf = (known: Known): readonly SplitProposal[] =>
  [equalGrowth, lastShares, ...known.others.flatMap((measure) => [increaseBy(measure), wholeBy(measure)])].flatMap(
    (rule) => rule(known) ?? [],
  );
