import type { RegionProfile } from "#contract";
import { formulaOf, type Indicator } from "#define";
import { type Day, type Label, levelOf, type RegionCode, type RegionLevel, regionContains } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { isWhole } from "../assess.ts";
import { citiesOf } from "../cities.ts";
import { homeOf, type ReadingContext, regionRef } from "../context.ts";
import { seriesOf, valueIn } from "../figure.ts";
import { groupOf, provincesOf, type Valued } from "../position.ts";
import { ratioBeside } from "../related.ts";
import { text } from "../words.ts";

export type NamedRegion = RegionProfile["region"];

export const namedRegion = (context: ReadingContext, code: RegionCode): NamedRegion => ({
  ...regionRef(context, code),
  level: levelOf(code),
});

/** The regions of a level that can be ranked: all provinces, the home province's cities; nobody ranks counties or the country. */
export function peersAt(context: ReadingContext, level: RegionLevel): readonly RegionCode[] {
  if (level === "province") return provincesOf(context);
  return level === "city" ? citiesOf(context) : [];
}
export const peersOf = (context: ReadingContext, region: RegionCode): readonly RegionCode[] => peersAt(context, levelOf(region));

/** The group a region is drawn with: its own, else the home province's; the region itself is always in it. */
export function companyOf(
  context: ReadingContext,
  region: RegionCode,
): { readonly label: Label; readonly members: readonly RegionCode[] } | null {
  if (peersOf(context, region).length === 0) return null;
  const group = groupOf(context, region) ?? groupOf(context, homeOf(context));
  return group ? { label: group.label, members: [...new Set([...group.members, region])] } : null;
}

/** Figures of whole periods only: ten months stand in no line with years. */
export const wholeSeries = (context: ReadingContext, indicator: Indicator, region: RegionCode): readonly ReadingFigure[] =>
  seriesOf(context, indicator.id, region).filter((r) => isWhole(indicator, r));

type Panel = ReadonlyMap<string, { readonly until: Day; readonly values: readonly Valued[] }>;
/** Made once for an answer, which asks for the same level's values from many sides. */
const panels = new WeakMap<ReadingContext, Map<string, Panel>>();

/** What the regions of a level have, by period. */
function panelAt(context: ReadingContext, indicator: Indicator, level: RegionLevel): Panel {
  const known = panels.get(context) ?? new Map<string, Panel>();
  panels.set(context, known);
  const key = `${level} ${indicator.id}`;
  const made = known.get(key) ?? panelOf(context, indicator, peersAt(context, level));
  known.set(key, made);
  return made;
}

function panelOf(context: ReadingContext, indicator: Indicator, regions: readonly RegionCode[]): Panel {
  const panel = new Map<string, { until: Day; values: Valued[] }>();
  const holders = new Set(context.figures.regionsOf(indicator.id));
  for (const region of regions.filter((code) => holders.has(code)))
    for (const r of wholeSeries(context, indicator, region)) {
      const value = valueIn(r, indicator.unit);
      const at = panel.get(r.period) ?? { until: r.until, values: [] };
      if (value !== undefined) at.values.push({ region, value });
      panel.set(r.period, at);
    }
  return panel;
}

/** Values of a level's regions at a period. */
export const valuesAt = (context: ReadingContext, indicator: Indicator, level: RegionLevel, period: string): readonly Valued[] =>
  panelAt(context, indicator, level).get(period)?.values ?? [];

/** What has no order by size: a name, a stage, a place that is a ranking already. */
const unordered = new Set(["flag", "stage", "rank"]);
/** Growth stands beside every figure, so indicators that are nothing but growth are left out of profiles. */
const isGrowth = (indicator: Indicator): boolean => formulaOf(indicator.versions.at(-1) ?? indicator.versions[0])?.kind === "growth";
export const isComparable = (indicator: Indicator): boolean => !unordered.has(indicator.kind) && !isGrowth(indicator);

/** A place among few is no place. */
export const leastCompared = 5;

/** The newest period in which the most regions of a level have a figure, where these are enough to compare. */
export function widestPeriod(context: ReadingContext, indicator: Indicator, level: RegionLevel): string | undefined {
  const sorted = [...panelAt(context, indicator, level)].sort(
    ([, a], [, b]) => b.values.length - a.values.length || (a.until < b.until ? 1 : -1),
  );
  const [best] = sorted;
  return best && best[1].values.length >= leastCompared ? best[0] : undefined;
}

const mostKey = 8;

/**
 * The indicators a region is told by at a glance: those the plan sets targets for (or what it ranks them by) and the ratios made from them, as far as the
 * level's regions can be compared; then the first of each theme not met yet. At most eight, in the plan's order of targets and themes.
 */
export function keyIndicators(context: ReadingContext, level: RegionLevel): readonly Indicator[] {
  const { plan } = context;
  const fits = (i: Indicator): boolean => isComparable(i) && i.better !== "neither" && widestPeriod(context, i, level) !== undefined;
  const found: Indicator[] = [];
  const take = (i: Indicator | null | undefined): void => {
    if (i && found.length < mostKey && !found.includes(i) && fits(i)) found.push(i);
  };
  for (const target of plan.targets) {
    const own = plan.indicator(target.indicator);
    const ranked = own.rankBy ? plan.indicator(own.rankBy.indicator) : own;
    if (!isComparable(ranked) || !fits(ranked)) continue;
    take(ranked);
    take(ratioBeside(context, ranked, homeOf(context))?.ratio);
  }
  for (const theme of plan.themes)
    if (!found.some((i) => i.theme === theme.id)) take(plan.indicators.find((i) => i.theme === theme.id && fits(i)));
  for (const i of plan.indicators) {
    if (found.length >= mostKey) break;
    if (found.filter((f) => f.theme === i.theme).length < 2) take(i);
  }
  return found;
}

/** Regions directly below: the home province's cities, a city's counties. */
export function partsOf(context: ReadingContext, region: RegionCode): readonly RegionCode[] {
  const below = { country: "province", province: "city", city: "county", county: null }[levelOf(region)];
  return context.plan.regions.regions
    .map((r) => r.code)
    .filter((code) => code !== region && levelOf(code) === below && regionContains(region, code));
}

/** Those a region is ranked among, by number and name. */
export function peersLabel(context: ReadingContext, level: RegionLevel): Label {
  const count = peersAt(context, level).length;
  const home = regionRef(context, homeOf(context)).short;
  if (level === "province") return text(`${count}个省（区、市）`, `${count} provinces`);
  if (level === "city") return text(`${home.zh}${count}个设区市`, `${count} cities of ${home.en}`);
  return level === "country" ? text("全国", "The country") : text("县（市、区）", "Counties");
}
