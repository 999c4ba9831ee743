import type { ComparedIndicator, Comparison } from "#contract";
import type { Indicator, Qualifier } from "#define";
import { type Label, levelOf, type RegionCode } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { type ReadingContext, regionRef } from "../context.ts";
import { dayOfFigure } from "../figure.ts";
import { text } from "../words.ts";
import type { Line } from "./shown.ts";

type Note = ComparedIndicator["notes"][number];

/** More than so many names make a list nobody reads; the rest is counted. */
const mostNamed = 6;

function named(items: readonly Label[]): Label {
  const rest = items.length - mostNamed;
  const first = items.slice(0, mostNamed);
  return text(
    `${first.map((i) => i.zh).join("、")}${rest > 0 ? `等${items.length}处` : ""}`,
    `${first.map((i) => i.en).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
  );
}

const at = (context: ReadingContext, r: ReadingFigure): Label => {
  const { short } = regionRef(context, r.region);
  return text(`${short.zh}${r.period}`, `${short.en} ${r.period}`);
};

const marks = {
  provisional: ["provisional", "初步数", "Provisional"],
  "at-least": ["floor", "下限值，实际只会更高", "At least so much, in truth only more"],
  rounded: ["rounded", "取整数", "Rounded"],
  sample: ["sample", "抽样调查数", "From a sample"],
} as const satisfies Partial<Record<Qualifier, readonly [Note["kind"], string, string]>>;

/** Figures that are not exact, by what they are. */
function qualifierNotes(context: ReadingContext, figures: readonly ReadingFigure[]): readonly Note[] {
  return Object.entries(marks).flatMap(([qualifier, [kind, zh, en]]): Note[] => {
    const found = figures.filter((r) => r.qualifier === qualifier);
    if (found.length === 0) return [];
    const list = named(found.map((r) => at(context, r)));
    return [{ kind, say: text(`${zh}：${list.zh}。`, `${en}: ${list.en}.`) }];
  });
}

/** Places where the series does not continue itself, within the years shown. */
function breakNotes(indicator: Indicator, figures: readonly ReadingFigure[]): readonly Note[] {
  const days = figures.map(dayOfFigure).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return (indicator.breaks ?? [])
    .filter(({ at: day }) => first < day && day <= last)
    .map(({ at: day, say }) => ({
      kind: "break",
      say: text(`${day.slice(0, 4)}年断点：${say.zh}`, `Break in ${day.slice(0, 4)}: ${say.en}`),
    }));
}

function missingNotes(context: ReadingContext, lines: readonly Line[], periods: readonly string[]): readonly Note[] {
  const none = lines.filter((line) => line.figures.length === 0).map((line) => regionRef(context, line.region).short);
  const some = lines
    .filter((line) => line.figures.length > 0)
    .flatMap((line) => {
      const { short } = regionRef(context, line.region);
      const known = new Set(line.figures.map((r) => r.period));
      return periods.filter((p) => !known.has(p)).map((p) => text(`${short.zh}${p}`, `${short.en} ${p}`));
    });
  const list = named([...none, ...some]);
  return none.length + some.length === 0 ? [] : [{ kind: "missing", say: text(`没有公布数：${list.zh}。`, `Not published: ${list.en}.`) }];
}

export function indicatorNotes(
  context: ReadingContext,
  about: { readonly indicator: Indicator; readonly measure: Comparison["measure"]; readonly base: string | null },
  lines: readonly Line[],
  periods: readonly string[],
): readonly Note[] {
  const { indicator, measure, base } = about;
  const figures = lines.flatMap((line) => line.figures);
  const notes: Note[] = [...breakNotes(indicator, figures), ...qualifierNotes(context, figures), ...missingNotes(context, lines, periods)];
  if (measure === "index" && figures.length > 0)
    notes.unshift({
      kind: "base",
      say: base
        ? text(`指数以${base}年为100，是各地区都有数的第一期。`, `Index with ${base} as 100, the first period in which all have a figure.`)
        : text(
            "各地区没有共同的、大于零的基期，不能作指数。",
            "The regions share no period with figures above zero, so there is no index.",
          ),
    });
  if (measure === "growth" && indicator.publishedGrowth !== undefined)
    notes.push({
      kind: "published-growth",
      say: text(
        "增速由公布的数值算出；发布机关按未取整的数公布的增速可能略有不同，见指标页。",
        "Growth is computed from published values; the issuer's own, from unrounded figures, may differ slightly and stands on the indicator's page.",
      ),
    });
  return notes;
}

const amounts = new Set(["flow", "stock"]);

/** About the whole comparison: indicators whose names are alike and meanings are not, and regions of unlike size. */
export function comparisonNotes(
  indicators: readonly Indicator[],
  regions: readonly RegionCode[],
  measure: Comparison["measure"],
): readonly Note[] {
  const mixed = indicators.flatMap((a, n) =>
    indicators
      .slice(n + 1)
      .filter((b) => a.notToMixWith?.includes(b.id) || b.notToMixWith?.includes(a.id))
      .map(
        (b): Note => ({
          kind: "not-to-mix",
          say: text(
            `“${a.label.zh}”与“${b.label.zh}”口径不同，不可互相替代或相减。`,
            `"${a.label.en}" and "${b.label.en}" differ in scope: neither stands for the other, and they are not subtracted.`,
          ),
        }),
      ),
  );
  const levels = new Set(regions.map(levelOf));
  const unlike = measure === "value" && levels.size > 1 && indicators.some((i) => amounts.has(i.kind));
  const level: Note = {
    kind: "levels",
    say: text(
      "所选地区层级不同，总量不宜直接相比，可改看增速、指数或人均。",
      "The regions are of different levels: totals do not compare; look at growth, the index or figures per head.",
    ),
  };
  return [...mixed, ...(unlike ? [level] : [])];
}
