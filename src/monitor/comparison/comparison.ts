import type { ComparedIndicator, Comparison } from "#contract";
import type { Indicator } from "#define";
import { type Label, ok, type Result, type UnitId } from "#kernel";
import { momentOf, type ReadingContext, regionRef } from "../context.ts";
import { namedRegion } from "../region/peers.ts";
import { amount, periodText, text } from "../words.ts";
import { type ComparisonAsked, type ComparisonChosen, comparisonChosen } from "./asked.ts";
import { comparisonNotes, indicatorNotes } from "./notes.ts";
import { commonBase, linesOf, measuredBy, seriesShown, shownIn, within, yearsOf } from "./shown.ts";

type Measure = Comparison["measure"];
type Drawn = Pick<ComparedIndicator, "periods" | "series">;

const measureWords: Readonly<Record<Measure, Label>> = {
  value: text("", ""),
  growth: text("增速", ", growth"),
  index: text("指数", ", index"),
  "per-head": text("", ""),
  share: text("", ""),
};

/** Highest and lowest in the last period most regions have, or the first and last of one region. */
function sentenceOf(context: ReadingContext, indicator: Indicator, measure: Measure, { periods, series }: Drawn): Label {
  const name = text(`${indicator.label.zh}${measureWords[measure].zh}`, `${indicator.label.en}${measureWords[measure].en}`);
  const { shownUnit, shownPlaces } = shownIn(indicator, measure);
  const told = (value: number) => amount(value, shownUnit as UnitId, shownPlaces);
  const known = (period: string) =>
    series.flatMap((s) => s.points.flatMap((p) => (p.period === period && p.shown !== null ? [{ region: s.region, value: p.shown }] : [])));
  const most = Math.max(0, ...periods.map((p) => known(p).length));
  const last = periods.findLast((p) => known(p).length === most);
  if (last === undefined || most === 0)
    return text(`${name.zh}：所选地区和年份没有公布数`, `${name.en}: nothing is published for these regions and years`);
  const sorted = [...known(last)].sort((a, b) => b.value - a.value);
  const [top, bottom, when] = [sorted[0], sorted.at(-1), periodText(last)];
  const named = (v: { readonly region: string; readonly value: number }) => {
    const { short } = regionRef(context, v.region);
    const value = told(v.value);
    return text(`${short.zh}${value.zh}`, `${short.en} ${value.en}`);
  };
  if (!top || !bottom || top === bottom) {
    const only = top && named(top);
    return text(`${when.zh}${name.zh}：${only?.zh ?? ""}`, `${name.en}, ${when.en}: ${only?.en ?? ""}`);
  }
  const [high, low] = [named(top), named(bottom)];
  return text(`${when.zh}${name.zh}：${high.zh}最高，${low.zh}最低`, `${name.en}, ${when.en}: ${high.en} is highest, ${low.en} lowest`);
}

function absent(asked: Indicator, measure: Measure): ComparedIndicator {
  const say =
    measure === "per-head"
      ? text(
          `定义中没有“${asked.label.zh}”的人均指标，不另行推算。`,
          `No definition gives "${asked.label.en}" per head, and none is made up.`,
        )
      : text(
          `定义中没有“${asked.label.zh}”的占比指标，不另行推算。`,
          `No definition gives "${asked.label.en}" as a share, and none is made up.`,
        );
  return { ...headOf(asked, asked, measure), sentence: say, base: null, periods: [], series: [], notes: [{ kind: "other-measure", say }] };
}

const headOf = (asked: Indicator, { id, label, short, unit, places, ...indicator }: Indicator, measure: Measure) => ({
  id,
  label,
  short: short ?? label,
  unit,
  places,
  asked: asked.id,
  askedLabel: asked.label,
  scope: indicator.scope,
  ...shownIn({ id, label, unit, places, ...indicator }, measure),
});

function compared(context: ReadingContext, asked: Indicator, { regions, from, to, measure }: ComparisonChosen): ComparedIndicator {
  const indicator = measuredBy(context, asked, measure);
  if (indicator === null) return absent(asked, measure);
  const all = linesOf(context, indicator, regions);
  const shown = all.map((line) => ({ ...line, figures: line.figures.filter(within(from, to)) }));
  const base = measure === "index" ? commonBase(indicator, shown) : null;
  const { periods, series } = seriesShown(indicator, measure, all, shown, base);
  const drawn = { periods: [...periods], series: [...series] };
  return {
    ...headOf(asked, indicator, measure),
    sentence: sentenceOf(context, indicator, measure, drawn),
    base,
    ...drawn,
    notes: [...indicatorNotes(context, { indicator, measure, base }, shown, periods)],
  };
}

/**
 * Any regions by any indicators over some years, in one measure: values, growth on the year before, an index, or the plan's own figure per head or share.
 * @refuses monitor/unknownRegion, monitor/unknownIndicator
 */
export function comparison(context: ReadingContext, asked: ComparisonAsked): Result<Comparison> {
  const chosen = comparisonChosen(context, asked);
  if (!chosen.ok) return chosen;
  const { regions, indicators, from, to, measure } = chosen.value;
  const years = indicators.flatMap((i) => yearsOf(linesOf(context, measuredBy(context, i, measure) ?? i, regions)));
  return ok({
    moment: momentOf(context),
    measure,
    from,
    to,
    years: [...new Set(years)].sort((a, b) => a - b),
    regions: regions.map((code) => namedRegion(context, code)),
    indicators: indicators.map((i) => compared(context, i, chosen.value)),
    notes: [...comparisonNotes(indicators, regions, measure)],
  });
}
