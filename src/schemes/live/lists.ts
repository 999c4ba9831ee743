import type { SchemeChoices, SchemeRow } from "#contract";
import type { SchemeSubject } from "#define";
import { saidFaults } from "../drafts/drafts.ts";
import { figuresFor } from "../ground/collected.ts";
import { leavesOf } from "../ground/ground.ts";
import { subjectLabels, unitsOf, unitsOfKind } from "../ground/units.ts";
import { byScheme, type HeldText, inForceOn } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { availabilityOf } from "./figures-behind.ts";
import { headOf } from "./heads.ts";
import { indexOf, type Live, liveOf, ranksAmong } from "./live.ts";
import { intervalKept } from "./uncertainty.ts";

/** One scheme with its live result; why there is none where its figures do not allow one. */
export function schemeRow(context: SchemeContext, text: HeldText, names: ReadonlyMap<string, string>): SchemeRow {
  const leaves = leavesOf(text.content);
  const handedIn = new Set([...figuresFor(context, text.content.subject).all()].map(({ leaf }) => leaf));
  const head = {
    ...headOf(text, names),
    indicators: leaves.length,
    toCollect: leaves.filter(
      ({ id, leaf }) => leaf.collected !== undefined && !handedIn.has(id) && !isPublished(context, text, leaf.indicator),
    ).length,
  };
  const live = liveOf(context, text.content, text.checksum);
  if (!live.ok) return { ...head, period: null, result: null, whyNot: saidFaults(live.refusals) };
  const period = live.value.periods.at(-1) ?? "";
  const run = live.value.run(period);
  if (!run.ok) return { ...head, period, result: null, whyNot: saidFaults(run.refusals) };
  const places = placesOf(live.value, period);
  const home = places.find(({ unit }) => unit.home);
  const before = live.value.periods.at(-2);
  const earlier = home && before !== undefined ? placesOf(live.value, before).find(({ unit }) => unit.id === home.unit.id) : undefined;
  return {
    ...head,
    period,
    whyNot: [],
    result: {
      units: places.length,
      availability: availabilityOf(live.value, period),
      first: places.slice(0, 3),
      home: home ? { ...home, before: earlier?.rank ?? null, interval: intervalKept(context, live.value, period, home.unit.id) } : null,
    },
  };
}

/** Whether anybody published a figure of an indicator for any unit of a text. */
function isPublished(context: SchemeContext, { content }: HeldText, indicator: string | undefined): boolean {
  const { figures, asOf, knownAt } = context;
  return indicator !== undefined && unitsOf(context, content).some((unit) => figures.series(indicator, unit, { asOf, knownAt }).length > 0);
}

/** Units with a score, best first. */
function placesOf(live: Live, period: string) {
  const run = live.run(period);
  if (!run.ok) return [];
  const scores = indexOf(run.value);
  const ranks = ranksAmong(scores);
  return live.units
    .flatMap((unit, i) => {
      const [score, rank] = [scores[i] ?? null, ranks[i] ?? null];
      return score === null || rank === null ? [] : [{ unit, score, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
}

const subjects = Object.keys(subjectLabels) as readonly SchemeSubject[];

/** What a scheme may be made from: subjects, indicators with how many units they are there for, and texts to begin with. */
export function choicesOf(context: SchemeContext, texts: readonly HeldText[], subject: SchemeSubject = "province"): SchemeChoices {
  const { plan, figures, asOf, knownAt } = context;
  const units = unitsOfKind(context, subject);
  return {
    subjects: subjects.map((id) => ({ id, label: subjectLabels[id], units: unitsOfKind(context, id).length })),
    indicators: plan.indicators.map(({ id, label, theme, unit, better, owner }) => {
      const latest = units.flatMap((region) => {
        const found = figures.latest(id, region, { asOf, knownAt });
        return found.kind === "figure" ? [found.period] : [];
      });
      const newest = latest.toSorted().at(-1) ?? null;
      return {
        id,
        label,
        theme,
        themeLabel: plan.themes.find((one) => one.id === theme)?.label ?? { zh: theme, en: theme },
        unit,
        better,
        units: latest.filter((period) => period === newest).length,
        latest: newest,
        owner: plan.units.find((one) => one.id === owner)?.short ?? { zh: owner, en: owner },
      };
    }),
    starts: [...byScheme(texts).values()].flatMap((of) => {
      const text = inForceOn(of, asOf);
      return text && (text.content.subject === subject || unitsOf(context, text.content).length === 0) ? [headOf(text)] : [];
    }),
  };
}
