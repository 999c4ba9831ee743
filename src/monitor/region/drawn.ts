import type { RegionProfile } from "#contract";
import type { Indicator } from "#define";
import { type Label, levelOf, type RegionCode } from "#kernel";
import { type ReadingContext, regionRef } from "../context.ts";
import { dayOfFigure, valueIn } from "../figure.ts";
import { scaleKindOf } from "../strips.ts";
import { amount, periodText, text } from "../words.ts";
import { companyOf, leastCompared, peersLabel, peersOf, valuesAt, wholeSeries } from "./peers.ts";
import type { Standing } from "./standing.ts";

type Dots = RegionProfile["dots"][number];
type Multiple = RegionProfile["multiples"][number];

const moved = (change: number | null, since: string | null): Label => {
  if (change === null || since === null) return text("", "");
  if (change === 0) return text(`，与${since}年相同`, `, as in ${since}`);
  return change > 0
    ? text(`，比${since}年升${change}位`, `, up ${change} on ${since}`)
    : text(`，比${since}年降${-change}位`, `, down ${-change} on ${since}`);
};

const head = ({ id, label, unit, places, short }: Indicator) => ({ id, label, short: short ?? label, unit, places });

/** All peers on one line; null where the region has no place among them. */
export function dotsOf(context: ReadingContext, indicator: Indicator, region: RegionCode, { position }: Standing): Dots | null {
  if (!position) return null;
  const values = valuesAt(context, indicator, levelOf(region), position.period);
  const company = companyOf(context, region)?.members ?? [];
  const own = values.find((v) => v.region === region);
  const shown = amount(own?.value ?? 0, indicator.unit, indicator.places);
  const [when, change, { label: group }] = [
    periodText(position.period),
    moved(position.change, position.basePeriod),
    position.group ?? { label: null },
  ];
  const inGroup =
    position.group && group
      ? text(`，${group.zh}第${position.group.rank}`, `, ${position.group.rank} of ${position.group.of} in ${group.en}`)
      : text("", "");
  return {
    ...head(indicator),
    period: position.period,
    better: indicator.better,
    scale: scaleKindOf(values),
    position,
    values: values.map((v) => ({
      region: v.region,
      short: regionRef(context, v.region).short,
      value: v.value,
      inGroup: company.includes(v.region),
      own: v.region === region,
    })),
    sentence: text(
      `${when.zh}${indicator.label.zh}${shown.zh}，${position.of}个地区中第${position.rank}${inGroup.zh}${change.zh}`,
      `${indicator.label.en}, ${when.en}: ${shown.en}, ${position.rank} of ${position.of}${inGroup.en}${change.en}`,
    ),
  };
}

/** The region's years and those of its group on one scale; null where the region has fewer than two of them. */
export function multipleOf(context: ReadingContext, indicator: Indicator, region: RegionCode): Multiple | null {
  const company = companyOf(context, region);
  if (!company) return null;
  const lines = company.members.flatMap((code) => {
    const points = wholeSeries(context, indicator, code).flatMap((r) => {
      const value = valueIn(r, indicator.unit);
      return value === undefined ? [] : [{ period: r.period, on: dayOfFigure(r), value, atLeast: r.qualifier === "at-least" }];
    });
    return points.length === 0 ? [] : [{ region: code, short: regionRef(context, code).short, own: code === region, points }];
  });
  const own = lines.find((line) => line.own);
  const [first, last] = [own?.points[0], own?.points.at(-1)];
  if (!first || !last || first === last) return null;
  const ends = new Map(lines.flatMap((line) => line.points.map((p) => [p.period, p.on] as const)));
  const told = (value: number) => amount(value, indicator.unit, indicator.places);
  const [from, to] = [told(first.value), told(last.value)];
  return {
    ...head(indicator),
    sentence: text(
      `${indicator.label.zh}：${periodText(first.period).zh}${from.zh}，${periodText(last.period).zh}${to.zh}`,
      `${indicator.label.en}: ${from.en} in ${periodText(first.period).en}, ${to.en} in ${periodText(last.period).en}`,
    ),
    periods: [...ends].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([period]) => period),
    lines,
  };
}

/** How many times its first value a line reaches from one period to another; null where either is missing or not above zero. */
function factorOf(line: Multiple["lines"][number], first: string, last: string): number | null {
  const [from, to] = [first, last].map((period) => line.points.find((p) => p.period === period));
  return from && to && from.value > 0 && !from.atLeast && !to.atLeast ? to.value / from.value : null;
}

/** By how many of the figures the region grew faster than most others of its group, each from the region's first year to its last. */
export function multiplesSentence(context: ReadingContext, region: RegionCode, multiples: readonly Multiple[]): Label {
  const compared = multiples.flatMap(({ lines }) => {
    const own = lines.find((line) => line.own);
    const [first, last] = [own?.points[0]?.period, own?.points.at(-1)?.period];
    if (!own || first === undefined || last === undefined) return [];
    const factor = factorOf(own, first, last);
    const others = lines.filter((line) => !line.own).flatMap((line) => factorOf(line, first, last) ?? []);
    if (factor === null || others.length + 1 < leastCompared) return [];
    return [others.filter((other) => other < factor).length * 2 > others.length];
  });
  const { short } = regionRef(context, region);
  if (compared.length === 0) return text(`${short.zh}主要指标历年走势`, `Key figures of ${short.en} over the years`);
  const faster = compared.filter(Boolean).length;
  const group = companyOf(context, region)?.label ?? { zh: "", en: "" };
  return text(
    `${short.zh}${compared.length}项主要指标中，${faster}项历年增长快于${group.zh}的多数地区`,
    `${short.en} grew faster than most of its group by ${faster} of ${compared.length} key figures (${group.en})`,
  );
}

/** Those the region is set against, for the head of its page. */
export function peersAnswer(context: ReadingContext, region: RegionCode, level: RegionProfile["region"]["level"]): RegionProfile["peers"] {
  const peers = peersOf(context, region);
  const company = companyOf(context, region);
  const isAll = company !== null && company.members.length === peers.length;
  return { label: peersLabel(context, level), count: peers.length, group: isAll ? null : (company?.label ?? null) };
}
