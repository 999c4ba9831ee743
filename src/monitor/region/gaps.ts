import type { RegionProfile } from "#contract";
import type { Indicator } from "#define";
import { type Label, levelOf, type RegionCode } from "#kernel";
import { homeOf, questionOf, type ReadingContext, regionRef } from "../context.ts";
import { seriesOf } from "../figure.ts";
import { text } from "../words.ts";
import { peersOf } from "./peers.ts";

type GapGroup = RegionProfile["gaps"][number];

/** Why a region has no figure of an indicator: what its peers have, what only its home or another level has, or what the figures themselves say. */
function reasonOf(context: ReadingContext, indicator: Indicator, region: RegionCode): Label {
  const holders = context.figures.regionsOf(indicator.id).filter((code) => seriesOf(context, indicator.id, code).length > 0);
  const [peers, home] = [peersOf(context, region), homeOf(context)];
  if (holders.some((code) => peers.includes(code) && code !== home))
    return text("同级其他地区有公布数，这里没有", "Published for other regions of this level, not for this one");
  if (holders.length > 0 && holders.every((code) => code === home)) {
    const { short } = regionRef(context, home);
    return levelOf(region) === "province"
      ? text(`本平台只收录了${short.zh}的数`, `This platform holds figures of ${short.en} only`)
      : text("只公布了全省数，没有分地区", "Published for the whole province only");
  }
  if (holders.length > 0) return text("只公布了其他层级的数", "Published for other levels only");
  const gap = context.figures.latest(indicator.id, region, questionOf(context));
  if (gap.kind === "gap" && gap.gap === "no-source") return text("尚无公开来源的数据", "No source publishes it yet");
  return gap.kind === "gap" ? gap.say : text("尚无公布数", "No figure has been published");
}

/** What is not published for a region, by reason, the longest list first. Computed indicators are left out: they follow from the others. */
export function gapsOf(context: ReadingContext, region: RegionCode): readonly GapGroup[] {
  const missing = context.plan.indicators.filter(
    (i) => i.versions.every((v) => v.measure.kind !== "formula") && seriesOf(context, i.id, region).length === 0,
  );
  const groups = new Map<string, GapGroup>();
  for (const indicator of missing) {
    const reason = reasonOf(context, indicator, region);
    const group: GapGroup = groups.get(reason.zh) ?? { reason, indicators: [] };
    group.indicators.push({ id: indicator.id, label: indicator.label, theme: indicator.theme });
    groups.set(reason.zh, group);
  }
  return [...groups.values()].sort((a, b) => b.indicators.length - a.indicators.length);
}
