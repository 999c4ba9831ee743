import type { VettingRules } from "#define";
import { breaks, bunching, type Sighted } from "#evaluate/vet";
import { type RegionCode, toDecimal, toNumber } from "#kernel";
import { grouped, isAmount, isYear, type Looked, levelOf, type Sight } from "./figures.ts";
import { amount, type CheckRun, type FigureRef, growthText, label, named, plain, refOf, type Tested } from "./suspicion.ts";

/** A value that something hangs on: what is read, where, and why people might want to be just across it. */
type Line = {
  readonly indicator: string;
  readonly at: number;
  readonly zh: string;
  readonly en: string;
  readonly reach: "above" | "below";
  readonly values: readonly (Sighted & { readonly ref: FigureRef })[];
};

/** Standard values of the schemes that are in force, and the line between growing and shrinking. */
export function bunchingCheck(sight: Sight, rules: VettingRules): CheckRun {
  const lines = [...standardLines(sight), ...zeroLines(sight)];
  const drawing = { seed: rules.seed, ...rules.draws };
  const tested = lines.flatMap((line): readonly Tested[] => {
    const test = bunching(
      line.values,
      line.at,
      `${line.indicator} ${line.at}`,
      { reach: line.reach, least: rules.bunching.least },
      drawing,
    );
    if (test.kind !== "tested") return [];
    const of = sight.plan.indicator(line.indicator).label;
    const near = line.values.filter(({ value }) => Math.abs(value - line.at) < test.width);
    const expected = (test.below + test.above) * test.expectedShare;
    return [
      {
        chance: test.chance,
        worth: true,
        subject: of,
        say: label(
          `${of.zh}${line.zh}附近共${near.length}个数，刚好达到的${test.above}个，差一点的${test.below}个；按两侧走势，刚好达到的约${plain(Math.round(expected))}个。`,
          `Of ${near.length} figures near ${line.en} of ${of.en}, ${test.above} just reach it and ${test.below} just miss; the run on both sides leads one to expect about ${plain(Math.round(expected))} that reach it.`,
        ),
        indicator: line.indicator,
        region: null,
        figures: near.map(({ ref }) => ref),
        bars: [
          { label: label("刚好达到", "Just reached"), seen: test.above, expected: Math.round(expected * 10) / 10 },
          { label: label("差一点", "Just missed"), seen: test.below, expected: Math.round((near.length - expected) * 10) / 10 },
        ],
      },
    ];
  });
  return { check: "bunching", tested, tooFew: lines.length - tested.length };
}

function standardLines(sight: Sight): readonly Line[] {
  const { plan, today } = sight;
  const found = new Map<string, Line>();
  for (const scheme of plan.schemes ?? []) {
    const version = scheme.versions.findLast(({ from }) => from <= today);
    for (const step of version?.method.steps ?? []) {
      if (step.step !== "normalise" || step.method !== "standard") continue;
      for (const [node, at] of Object.entries(step.standards)) {
        const leaf = version?.tree.find(({ id }) => id === node)?.leaf;
        const indicator = leaf?.indicator;
        // A standard of a growth or a quotient is not one of the indicator itself.
        if (indicator === undefined || (leaf?.reading?.kind ?? "value") !== "value") continue;
        const reach = plan.indicator(indicator).better === "lower" ? "below" : "above";
        const values = yearly(sight, indicator);
        found.set(`${indicator} ${at}`, { indicator, at, reach, values, zh: `标准值${plain(at)}`, en: `the standard value ${plain(at)}` });
      }
    }
  }
  return [...found.values()];
}

/** Every yearly figure of the provinces, computed ones included. */
const yearly = (sight: Sight, indicator: string) =>
  sight
    .regionsOf(indicator)
    .filter((region) => levelOf(region) === "province")
    .flatMap((region) =>
      sight
        .series(indicator, region)
        .filter(({ period }) => isYear(period))
        .map(({ period, quantity, source }) => ({
          unit: region,
          value: toNumber(quantity),
          ref: { indicator, region, period, value: toDecimal(quantity), unit: quantity.unit, source, note: null },
        })),
    );

function zeroLines(sight: Sight): readonly Line[] {
  return [...seriesOf(sight)].flatMap(([key, regions]): readonly Line[] => {
    const [indicator = "", level] = key.split(" ");
    if (level !== "province" || sight.plan.indicator(indicator).better === "neither") return [];
    const reach = sight.plan.indicator(indicator).better === "lower" ? "below" : "above";
    const values = regions.flatMap((points) =>
      points.flatMap((point, n) => {
        const before = points[n - 1];
        const follows = before && Number(point.period) === Number(before.period) + 1 && before.value > 0 && point.value > 0;
        return follows ? [{ unit: point.region, value: Math.log(point.value / before.value), ref: refOf(point) }] : [];
      }),
    );
    return [{ indicator, at: 0, reach, values, zh: "零增长", en: "no growth" }];
  });
}

/** Yearly series by indicator and level of region, the nation left out. */
function seriesOf(sight: Sight): ReadonlyMap<string, readonly (readonly Looked[])[]> {
  const yearlyAmounts = sight.looked.filter((f) => isAmount(f.indicator) && isYear(f.period) && levelOf(f.region) !== "nation");
  const groups = grouped(yearlyAmounts, ({ indicator, region }) => `${indicator.id} ${levelOf(region)}`);
  return new Map(
    [...groups].map(([key, figures]) => [
      key,
      [...grouped(figures, ({ region }) => region).values()].map((unit) => [...unit].sort((a, b) => a.period.localeCompare(b.period))),
    ]),
  );
}

const afterwards = {
  stays: label("此后没有回落", "it stays afterwards"),
  "falls-back": label("次年又大幅反向变动", "the next year takes most of it back"),
  "not-known": label("后一年的数尚未公布", "the next year is not published yet"),
} as const;

export function breakCheck(sight: Sight, rules: VettingRules): CheckRun {
  const { leastStep, leastValue, ...limits } = rules.breaks;
  const found = [...seriesOf(sight)].map(([key, regions]) => {
    const series = regions.map((points) => ({ unit: points[0]?.region ?? "", points }));
    const { tested, left } = breaks(series, limits);
    const indicator = sight.plan.indicator(key.split(" ")[0] ?? "");
    const said = tested.map((one): Tested => {
      const points = regions.find((unit) => unit[0]?.region === one.unit) ?? [];
      const shown = points.filter(({ period }) => Math.abs(Number(period) - Number(one.period)) <= 2);
      const of = named(sight, { indicator, region: one.unit as RegionCode, period: one.period });
      const [now, before] = [amount(one.value, indicator), amount(one.previous.value, indicator)];
      const isBreak = (indicator.breaks ?? []).some(({ at }) => at.slice(0, 4) === one.period);
      return {
        chance: one.chance,
        worth: Math.abs(one.growth - one.peers) >= leastStep && Math.max(one.value, one.previous.value) >= leastValue && !isBreak,
        subject: of,
        say: label(
          `${of.zh}为${now.zh}，上年${before.zh}，变动${growthText(one.growth)}；同期其他地区居中为${growthText(one.peers)}。${afterwards[one.after].zh}。`,
          `${of.en}: ${now.en} after ${before.en}, ${growthText(one.growth)}; the middle region changed by ${growthText(one.peers)}; ${afterwards[one.after].en}.`,
        ),
        indicator: indicator.id,
        region: one.unit as RegionCode,
        figures: shown.map(refOf),
        bars: [],
      };
    });
    return { said, left: left.length };
  });
  return { check: "break", tested: found.flatMap(({ said }) => said), tooFew: found.reduce((sum, { left }) => sum + left, 0) };
}
