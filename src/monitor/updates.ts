import type { UpdatesAnswer } from "#contract";
import { addDays, type Day, type Label, ok, type Result, refuse } from "#kernel";
import { assess } from "./assess.ts";
import { homeOf, momentOf, type ReadingContext } from "./context.ts";
import { refusals } from "./refusals.ts";
import { givenFigure } from "./sources.ts";
import { everythingGiven, type Given } from "./sources-figures.ts";
import { expectedReleases } from "./updates-expected.ts";
import { fixed, text } from "./words.ts";

export type AskedSpan = {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly by?: UpdatesAnswer["by"] | undefined;
};

/** A week, both ends in it. */
const usualDays = 7;
/** Of one indicator; a bulletin of 31 provinces fits, a whole yearbook is told by its numbers. */
const mostFigures = 40;

const dayBy: Readonly<Record<UpdatesAnswer["by"], (g: Given) => Day>> = {
  published: (g) => g.observation.publishedOn,
  recorded: (g) => g.recordedOn,
};

/** The home region first, then the newest period, then by region. */
function inOrder(home: string) {
  return (x: Given, y: Given): number =>
    Number(y.reading.region === home) - Number(x.reading.region === home) ||
    (x.endsOn === y.endsOn ? (x.reading.region < y.reading.region ? -1 : 1) : x.endsOn < y.endsOn ? 1 : -1);
}

function byIndicator(context: ReadingContext, found: readonly Given[]): UpdatesAnswer["indicators"] {
  const home = homeOf(context);
  return [...Map.groupBy(found, (g) => g.indicator).entries()]
    .map(([{ id, label, unit, places }, list]) => {
      const revised = list.filter((g) => g.before !== null).length;
      const figures = [...list].sort(inOrder(home)).slice(0, mostFigures);
      return {
        id,
        label,
        unit,
        places,
        fresh: list.length - revised,
        revised,
        figures: figures.map((g) => ({
          ...givenFigure(context, g),
          before: g.before,
          source: g.observation.source,
          recordedOn: g.recordedOn,
        })),
      };
    })
    .sort((a, b) => b.fresh + b.revised - (a.fresh + a.revised) || (a.id < b.id ? -1 : 1));
}

/** Targets that were judged otherwise on the eve of the span, on the same day with only what had been published by then. */
function statusesChanged(context: ReadingContext, from: Day, found: readonly Given[]): NonNullable<UpdatesAnswer["statuses"]> {
  const touched = new Set(found.filter((g) => g.reading.region === homeOf(context)).map((g) => g.indicator.id));
  if (touched.size === 0) return [];
  const eve = { ...context, knownAt: addDays(from, -1) };
  return context.plan.targets.flatMap((target) => {
    const [before, after] = [assess(eve, target).status, assess(context, target).status];
    return before.id === after.id ? [] : [{ target: target.id, label: target.label, before, after }];
  });
}

function sentenceOf(t: UpdatesAnswer["totals"], by: UpdatesAnswer["by"], [from, until]: readonly [Day, Day]): Label {
  const verb = by === "published" ? text("发布", "published") : text("入账", "recorded");
  if (t.figures === 0) return text(`${from}至${until}没有新${verb.zh}的数。`, `Nothing was ${verb.en} from ${from} to ${until}.`);
  const guess =
    by === "recorded" || t.assumed === 0
      ? text("", "")
      : text(`；其中${fixed(t.assumed, 0)}个的发布日期为推定`, `; the day of publication of ${fixed(t.assumed, 0)} is assumed`);
  const [all, fresh, revised] = [t.figures, t.fresh, t.revised].map((n) => fixed(n, 0));
  return text(
    `${from}至${until}${verb.zh}${all}个数：新增${fresh}个，修订${revised}个，涉及${t.indicators}项指标、${t.regions}个地区${guess.zh}。`,
    `${all} figure${t.figures === 1 ? "" : "s"} ${verb.en} from ${from} to ${until}: ${fresh} new, ${revised} revised, of ${t.indicators} indicator${t.indicators === 1 ? "" : "s"} and ${t.regions} region${t.regions === 1 ? "" : "s"}${guess.en}.`,
  );
}

/** The last day up to the end of the span on which anything came out. */
function lastUpdate(all: readonly Given[], by: UpdatesAnswer["by"], until: Day): UpdatesAnswer["last"] {
  const days = new Map<Day, number>();
  for (const g of all) {
    const on = dayBy[by](g);
    if (on <= until) days.set(on, (days.get(on) ?? 0) + 1);
  }
  const on = [...days.keys()].sort().at(-1);
  if (on === undefined) return null;
  const figures = days.get(on) ?? 0;
  const say = text(
    `上一次更新是${on}，${fixed(figures, 0)}个数。`,
    `The last update was on ${on}: ${fixed(figures, 0)} figure${figures === 1 ? "" : "s"}.`,
  );
  return { on, figures, say };
}

/**
 * Which figures came out, or were taken in, between two days: new or revised, by indicator and region, and which targets they had judged otherwise.
 * @param asked  without days the week up to the day asked about; nothing after that day is told
 * @refuses      monitor/spanBackwards
 */
export function updatesAnswer(context: ReadingContext, asked: AskedSpan): Result<UpdatesAnswer> {
  const end = context.knownAt !== null && context.knownAt < context.asOf ? context.knownAt : context.asOf;
  const until = asked.until !== undefined && asked.until < end ? asked.until : end;
  const from = asked.from ?? addDays(until, 1 - usualDays);
  if (from > until) return refuse(refusals.spanBackwards({ from, until }));
  const by = asked.by ?? "published";
  const all = everythingGiven(context);
  const found = all.filter((g) => dayBy[by](g) >= from && dayBy[by](g) <= until);
  const revised = found.filter((g) => g.before !== null).length;
  const totals = {
    figures: found.length,
    fresh: found.length - revised,
    revised,
    assumed: found.filter((g) => g.observation.publishedAssumed).length,
    indicators: new Set(found.map((g) => g.indicator.id)).size,
    regions: new Set(found.map((g) => g.reading.region)).size,
  };
  const then: ReadingContext = { ...context, asOf: until, knownAt: until };
  return ok({
    moment: momentOf(context),
    from,
    until,
    by,
    sentence: sentenceOf(totals, by, [from, until]),
    totals,
    indicators: byIndicator(context, found),
    statuses: by === "published" ? statusesChanged(then, from, found) : null,
    last: lastUpdate(all, by, until),
    expected: expectedReleases(context, until),
  });
}
