import type { RegionProfile } from "#contract";
import { type Label, levelOf, ok, parentOf, type RegionCode, type Result } from "#kernel";
import { checkedRegion } from "../asked.ts";
import { momentOf, type ReadingContext } from "../context.ts";
import { join, text } from "../words.ts";
import { dotsOf, multipleOf, multiplesSentence, peersAnswer } from "./drawn.ts";
import { gapsOf } from "./gaps.ts";
import { isComparable, keyIndicators, namedRegion, partsOf, wholeSeries } from "./peers.ts";
import { type Standing, standingOf } from "./standing.ts";

const third = (position: { readonly rank: number; readonly of: number }): "upper" | "middle" | "lower" => {
  const size = Math.ceil(position.of / 3);
  return position.rank <= size ? "upper" : position.rank > position.of - size ? "lower" : "middle";
};

type Placed = Standing & { readonly position: NonNullable<Standing["position"]> };

/** How a region stands on the whole, and how that moved since the year before the plan. What has no better end is not counted. */
function sentenceOf(context: ReadingContext, region: RegionCode, placed: readonly Placed[]): Label {
  const { short } = namedRegion(context, region);
  if (placed.length === 0)
    return text(`${short.zh}没有可与同级地区比较的公布数`, `Nothing is published for ${short.en} that can be compared with other regions`);
  const [upper, lower] = (["upper", "lower"] as const).map((part) => placed.filter((s) => third(s.position) === part).length);
  const known = placed.flatMap((s) => s.position.change ?? []);
  const [up, down, same] = [known.filter((c) => c > 0).length, known.filter((c) => c < 0).length, known.filter((c) => c === 0).length];
  const since = placed.find((s) => s.position.basePeriod !== null)?.position.basePeriod;
  const moved = since
    ? text(
        `；与${since}年相比，${up}项升位、${down}项降位、${same}项未变`,
        `; since ${since} ${up} rose, ${down} fell and ${same} kept their place`,
      )
    : text("", "");
  return join(
    [
      text(
        `${short.zh}${placed.length}项可比指标中，${upper}项居前三分之一，${lower}项居后三分之一`,
        `Of ${placed.length} indicators by which ${short.en} can be compared, ${upper} stand in the upper third and ${lower} in the lower`,
      ),
      moved,
    ],
    "",
    "",
  );
}

function detailOf(placed: readonly Placed[]): Label {
  const sorted = [...placed].sort((a, b) => a.position.rank / a.position.of - b.position.rank / b.position.of);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst || best === worst) return text("", "");
  const place = ({ position }: Placed) => `${position.rank}/${position.of}`;
  return text(
    `最靠前：${best.label.zh}（${place(best)}）；最靠后：${worst.label.zh}（${place(worst)}）。`,
    `Furthest ahead: ${best.label.en} (${place(best)}); furthest behind: ${worst.label.en} (${place(worst)}).`,
  );
}

/** Best and worst place of the key figures; where all stand at the same end of the group, that is the finding. */
function dotsSentenceOf(context: ReadingContext, region: RegionCode, placed: readonly Placed[]): Label {
  const { short } = namedRegion(context, region);
  const grouped = placed.flatMap(({ position: { group } }) => group ?? []);
  const last = grouped.filter((g) => g.rank === g.of).length;
  const first = grouped.filter((g) => g.rank === 1).length;
  const [group] = grouped;
  if (group && Math.max(first, last) * 2 > placed.length) {
    const [count, zh, en] = first > last ? [first, "居首", "first"] : [last, "居末", "last"];
    return text(
      `${short.zh}${placed.length}项主要指标中，${count}项在${group.label.zh}${zh}`,
      `Of ${placed.length} key figures, ${short.en} comes ${en} in ${count} within: ${group.label.en}`,
    );
  }
  const ranks = placed.map((s) => s.position.rank);
  const [low, high] = [Math.min(...ranks), Math.max(...ranks)];
  if (placed.length === 0) return text("", "");
  if (low === high)
    return text(`${short.zh}${placed.length}项主要指标均居第${low}`, `${short.en} comes ${low} by each of ${placed.length} key figures`);
  return text(
    `${short.zh}${placed.length}项主要指标位次在第${low}至第${high}之间`,
    `The places of ${short.en} by ${placed.length} key figures lie between ${low} and ${high}`,
  );
}

/**
 * A region's profile: what is published for it, where it stands among its peers, how that moved, and what is missing and why.
 * @refuses monitor/unknownRegion
 */
export function regionProfile(context: ReadingContext, code: RegionCode): Result<RegionProfile> {
  const region = checkedRegion(context, code);
  if (!region.ok) return region;
  const level = levelOf(code);
  const keys = keyIndicators(context, level);
  const others = context.plan.indicators.filter((i) => isComparable(i) && !keys.includes(i) && wholeSeries(context, i, code).length > 0);
  const standings = [...keys.map((i) => standingOf(context, i, code, true)), ...others.map((i) => standingOf(context, i, code, false))];
  const directed = new Set(context.plan.indicators.filter((i) => i.better !== "neither").map((i) => i.id));
  const placed = standings.filter((s): s is Placed => s.position !== null && directed.has(s.id));
  const multiples = keys.flatMap((i) => multipleOf(context, i, code) ?? []);
  const parent = parentOf(code);
  return ok({
    moment: momentOf(context),
    region: namedRegion(context, code),
    parent: parent !== undefined && context.plan.region(parent) ? namedRegion(context, parent) : null,
    peers: peersAnswer(context, code, level),
    sentence: sentenceOf(context, code, placed),
    detail: detailOf(placed),
    themes: context.plan.themes.map(({ id, label }) => ({ id, label })),
    standings,
    dots: keys.flatMap((i, n) => (standings[n] && dotsOf(context, i, code, standings[n])) ?? []),
    dotsSentence: dotsSentenceOf(
      context,
      code,
      placed.filter((s) => s.isKey),
    ),
    multiples,
    multiplesSentence: multiplesSentence(context, code, multiples),
    gaps: [...gapsOf(context, code)],
    parts: partsOf(context, code).map((part) => namedRegion(context, part)),
  });
}
