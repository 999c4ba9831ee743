import type { Warning } from "#contract";
import type { Indicator, Target, UnitId } from "#define";
import { isUnitId, type Label, ok, type RegionCode, type Result, refuse, toNumber } from "#kernel";
import { checkedIndicator, checkedRegion } from "../asked.ts";
import { type Assessment, assess } from "../assess.ts";
import { citiesPanel } from "../cities.ts";
import { clauseRef, homeOf, type ReadingContext, regionRef } from "../context.ts";
import { readAt, seriesOf } from "../figure.ts";
import { qualified } from "../quote.ts";
import { nearNames, refusals } from "../refusals.ts";
import { rowOf } from "../row.ts";
import { amount, periodText, text } from "../words.ts";
import { goalEvidence } from "./pace.ts";
import { figureEvidence, madeEvidence } from "./warning.ts";

/** What is known about a number that somebody wants looked into: facts with their passports, and no opinion. */
export type NumberFacts = {
  readonly title: Label;
  readonly say: Label;
  readonly evidence: Warning["evidence"];
  readonly question: Label;
  readonly clauses: Warning["clauses"];
  readonly target: Target | null;
  readonly indicator: Indicator;
  readonly region: RegionCode;
  /** The unit that keeps the matter by its duties. */
  readonly lead: string;
  readonly split: readonly { readonly region: RegionCode; readonly label: Label; readonly value: Label }[];
};

const unitIn = (unit: string): UnitId => (isUnitId(unit) ? unit : "one");

/** The cities of the last full year, so that who asks sees where the number is made. */
export function splitOf(context: ReadingContext, indicator: Indicator): NumberFacts["split"] {
  const cities = citiesPanel(context, indicator);
  return (cities?.rows ?? []).flatMap(({ region, short, actual }) =>
    actual.kind === "figure" ? [{ region, label: short, value: amount(Number(actual.value), unitIn(actual.unit), indicator.places) }] : [],
  );
}

/**
 * The facts about one target: where it stands, what it lacks, whose it is.
 * @refuses monitor/unknownTarget
 */
export function targetFacts(context: ReadingContext, id: string): Result<NumberFacts> {
  const { plan } = context;
  const target = plan.findTarget(id);
  if (!target)
    return refuse(
      refusals.unknownTarget({
        id,
        near: nearNames(
          id,
          plan.targets.map((t) => t.id),
        ),
      }),
    );
  const a = assess(context, target);
  const { indicator } = a;
  return ok({
    ...gapWords(context, a),
    evidence: [...(a.reading ? [figureEvidence(context, indicator, a.reading)] : []), ...goalEvidence(a), ...gapEvidence(context, a)],
    question: text(
      `下一期能到多少，靠哪些已经落实的事项，卡在哪一步？`,
      `What will it be in the next period, from which things under way, and what is holding them up?`,
    ),
    clauses: target.clauses.map((clause) => clauseRef(context, clause)),
    target,
    indicator,
    region: homeOf(context),
    lead: target.owner,
    split: splitOf(context, indicator),
  });
}

const gapOf = (context: ReadingContext, a: Assessment): Label | null => {
  const { gap, places } = rowOf(context, a);
  return gap === null || Number(gap) <= 0 ? null : amount(Number(gap), a.target.unit, places);
};
const gapEvidence = (context: ReadingContext, a: Assessment): Warning["evidence"] => {
  const gap = gapOf(context, a);
  return gap ? [madeEvidence(text("距目标", "Short of the goal by"), gap)] : [];
};

function gapWords(context: ReadingContext, a: Assessment): Pick<NumberFacts, "title" | "say"> {
  const { target, status, reading } = a;
  const gap = gapOf(context, a);
  const name = target.label;
  const short = gap ? text(`距目标差${gap.zh}`, `${gap.en} short of the goal`) : status.label;
  const shown = reading && figureEvidence(context, a.indicator, reading);
  const last = shown ? text(`${shown.label.zh}${shown.value.zh}。`, `${shown.label.en}: ${shown.value.en}.`) : text("", "");
  return {
    title: text(`${name.zh}：${short.zh}`, `${name.en}: ${short.en}`),
    say: text(`${last.zh}${status.label.zh}：${status.reason.zh}`, `${last.en} ${status.label.en}: ${status.reason.en}`.trim()),
  };
}

/**
 * The facts about one published figure.
 * @param period  without one, the last is meant
 * @refuses       monitor/unknownIndicator, monitor/unknownRegion
 */
export function figureFacts(context: ReadingContext, idOrCode: string, region: RegionCode, period?: string): Result<NumberFacts> {
  const [found, place] = [checkedIndicator(context, idOrCode), checkedRegion(context, region)];
  if (!found.ok || !place.ok) return { ok: false, refusals: [found, place].flatMap((r) => (r.ok ? [] : r.refusals)) };
  const indicator = found.value;
  const asked = period === undefined ? seriesOf(context, indicator.id, region).at(-1) : readAt(context, indicator.id, region, period);
  const reading = asked?.kind === "figure" ? asked : null;
  const where = region === homeOf(context) ? text("", "") : regionRef(context, region).short;
  const name = text(`${where.zh}${indicator.label.zh}`, where.en === "" ? indicator.label.en : `${indicator.label.en}, ${where.en}`);
  const shown = reading && qualified[reading.qualifier](amount(toNumber(reading.quantity), reading.quantity.unit, indicator.places));
  const said =
    reading && shown ? text(`${periodText(reading.period).zh}${shown.zh}`, `${shown.en} (${periodText(reading.period).en})`) : null;
  const target = context.plan.targets.find((t) => t.indicator === indicator.id) ?? null;
  return ok({
    title: said ? text(`${name.zh}：${said.zh}`, `${name.en}: ${said.en}`) : name,
    say: said
      ? text(`${name.zh}${said.zh}。`, `${name.en}: ${said.en}.`)
      : text(`${name.zh}尚无公布数。`, `${name.en}: nothing is published.`),
    evidence: reading ? [figureEvidence(context, indicator, reading)] : [],
    question: text("这个数由哪些部分构成，近期有什么变动？", "What is this figure made of, and what changed lately?"),
    clauses: indicator.clauses.map((clause) => clauseRef(context, clause)),
    target,
    indicator,
    region,
    lead: target?.owner ?? indicator.owner,
    split: region === homeOf(context) ? splitOf(context, indicator) : [],
  });
}
