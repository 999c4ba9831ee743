import type { SourceAnswer, SourcesAnswer } from "#contract";
import type { Source } from "#define";
import { type Label, monthsBetween, ok, type Result, refuse } from "#kernel";
import { momentOf, type ReadingContext, regionRef } from "./context.ts";
import { nearNames, refusals } from "./refusals.ts";
import { everythingGiven, type Given } from "./sources-figures.ts";
import { text } from "./words.ts";

type Summary = SourcesAnswer["sources"][number];

/** A source of more figures than this is told whole by its download; the page says how many there are. */
const mostFigures = 2000;

const newestOf = (given: readonly Given[]): Given | undefined =>
  given.reduce<Given | undefined>((newest, g) => (!newest || g.endsOn > newest.endsOn ? g : newest), undefined);

function summaryOf({ figures, today }: ReadingContext, source: Source, given: readonly Given[]): Summary {
  const newest = newestOf(given);
  return {
    id: source.id,
    title: source.title,
    publisher: source.publisher,
    url: source.url,
    publishedOn: source.publishedOn ?? null,
    secondary: source.secondary ?? false,
    figures: figures.countBySource(source.id),
    indicators: new Set(given.map((g) => g.indicator.id)).size,
    newest: newest?.reading.period ?? null,
    months: newest ? Math.max(0, monthsBetween(newest.endsOn, today)) : null,
  };
}

function bySource(context: ReadingContext): ReadonlyMap<string, readonly Given[]> {
  const found = new Map<string, Given[]>();
  for (const g of everythingGiven(context)) {
    const list = found.get(g.observation.source);
    if (list) list.push(g);
    else found.set(g.observation.source, [g]);
  }
  return found;
}

/** Publishers by their name, the one with most figures first. */
function publishersOf(sources: readonly Summary[], given: ReadonlyMap<string, readonly Given[]>): SourcesAnswer["publishers"] {
  const named = Map.groupBy(sources, (s) => s.publisher.zh);
  return [...named.values()]
    .map((list) => {
      const publisher: Label = list[0]?.publisher ?? text("", "");
      const newest = newestOf(list.flatMap((s) => given.get(s.id) ?? []));
      return {
        publisher,
        sources: list.length,
        figures: list.reduce((sum, s) => sum + s.figures, 0),
        newest: newest?.reading.period ?? null,
      };
    })
    .sort((a, b) => b.figures - a.figures || (a.publisher.zh < b.publisher.zh ? -1 : 1));
}

/** Every source the plan names with what was taken from it, the most used first, and the same by publisher. */
export function sourceList(context: ReadingContext): SourcesAnswer {
  const given = bySource(context);
  const sources = context.plan.sources
    .map((s) => summaryOf(context, s, given.get(s.id) ?? []))
    .sort((a, b) => b.figures - a.figures || (a.id < b.id ? -1 : 1));
  const publishers = publishersOf(sources, given);
  const figures = sources.reduce((sum, s) => sum + s.figures, 0).toLocaleString("en");
  const reprints = sources.filter((s) => s.secondary).length;
  const sentence = text(
    `${sources.length}个来源，${publishers.length}个发布单位，共${figures}个数；其中${reprints}个来源为转载。`,
    `${sources.length} sources by ${publishers.length} publishers, ${figures} figures in all; ${reprints} of the sources are reprints.`,
  );
  return { moment: momentOf(context), sentence, sources, publishers };
}

function indicatorsIn(given: readonly Given[]): SourceAnswer["indicators"] {
  return [...Map.groupBy(given, (g) => g.indicator.id).values()].flatMap((list) => {
    const sorted = [...list].sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (!first || !last) return [];
    const { id, label, unit } = first.indicator;
    const regions = new Set(list.map((g) => g.reading.region)).size;
    return [{ id, label, unit, figures: list.length, regions, first: first.reading.period, newest: last.reading.period }];
  });
}

/** What every list of given figures says of one. */
export const givenFigure = (context: ReadingContext, { reading, observation, value }: Given) => ({
  region: reading.region,
  regionLabel: regionRef(context, reading.region).short,
  period: reading.period,
  value,
  qualifier: observation.qualifier,
  publishedOn: observation.publishedOn,
  publishedAssumed: observation.publishedAssumed,
});

/**
 * One source: what it is, the indicators it feeds, and its figures.
 * @refuses monitor/unknownSource with ids that are close
 */
export function sourceAnswer(context: ReadingContext, id: string): Result<SourceAnswer> {
  const source = context.plan.source(id);
  const known = context.plan.sources.map((s) => s.id);
  if (!source) return refuse(refusals.unknownSource({ id, near: nearNames(id, known) }));
  const given = bySource(context).get(id) ?? [];
  return ok({
    moment: momentOf(context),
    source: summaryOf(context, source, given),
    indicators: indicatorsIn(given),
    figures: given.slice(0, mostFigures).map((g) => ({
      indicator: g.indicator.id,
      label: g.indicator.label,
      unit: g.indicator.unit,
      places: g.indicator.places,
      ...givenFigure(context, g),
      replaced: g.replaced,
      document: g.observation.document,
      note: g.observation.note ?? null,
    })),
  });
}
