import type { TargetRow } from "#contract";
import { addMonths, type Day, type Label, type UnitId } from "#kernel";
import type { Assessment } from "../assess.ts";
import { citiesOf, cityPeriods } from "../cities.ts";
import { homeOf, type ReadingContext } from "../context.ts";
import { seriesOf } from "../figure.ts";
import { stageLabel } from "../milestone.ts";
import { rankedPeriod } from "../position.ts";
import { amount, fixed, join, periodText, text } from "../words.ts";

const shown = (row: TargetRow, a: Assessment): Label | null => {
  if (row.actual.kind === "gap" || !a.latest) return null;
  if (row.actual.words) return row.actual.words;
  const value = amount(a.latest.value, row.unit as UnitId, row.places);
  return row.actual.qualifier === "at-least" ? text(`不少于${value.zh}`, `at least ${value.en}`) : value;
};

/** Value and period, the goal and its year, what is left, and what the plan asked by now. */
export function standingOf(row: TargetRow, a: Assessment): Label {
  const value = shown(row, a);
  const [when, due] = [a.latest ? periodText(a.latest.period) : text("", ""), a.target.due.slice(0, 4)];
  const head = value ? text(`${when.zh}${value.zh}`, `${value.en} in ${when.en}`) : text("尚无公布数", "No figure published");
  const asked = row.goal?.words ? text(`为“${row.goal.words.zh}”`, `"${row.goal.words.en}"`) : a.goal?.say;
  const goal = asked && text(`${due}年目标${asked.zh}`, `goal for ${due}: ${asked.en}`);
  const left = row.gap !== null && Number(row.gap) > 0 ? fixed(Number(row.gap), row.places) : null;
  const planned = row.plannedNow === null || !a.latest ? null : row.plannedNow - a.latest.value;
  const pathText =
    planned === null || row.plannedNow === null
      ? null
      : planned > 0
        ? text(
            `应到${fixed(row.plannedNow, row.places)}，少${fixed(planned, row.places)}`,
            `${fixed(row.plannedNow, row.places)} was due by now, ${fixed(planned, row.places)} short`,
          )
        : text(
            `应到${fixed(row.plannedNow, row.places)}，多${fixed(-planned, row.places)}`,
            `${fixed(row.plannedNow, row.places)} was due by now, ${fixed(-planned, row.places)} ahead`,
          );
  const target = goal && (left === null ? goal : text(`${goal.zh}，差${left}`, `${goal.en}, ${left} short`));
  const parts = [head, ...(target ? [target] : []), ...(pathText && value ? [pathText] : [])];
  return join([text(`${join(parts, "；").zh}。`, `${join(parts, "", "; ").en}.`)]);
}

/** The target as a sentence to paste: where it stands, how it is judged and why, the clause and the day. */
export function targetQuote(context: ReadingContext, row: TargetRow, standing: Label): Label {
  const { plan, asOf } = context;
  const clause = row.clauses[0]?.id ?? "";
  const why = row.status.reason;
  return text(
    `${row.label.zh}：${standing.zh}状态：${row.status.label.zh}，${why.zh}（${plan.label.zh}第${clause}条；截至${asOf}）`,
    `${row.label.en}: ${standing.en} Status: ${row.status.label.en.toLowerCase()}. ${why.en} (${plan.label.en}, clause ${clause}; as of ${asOf})`,
  );
}

/** What somebody is asked to settle about a target; the platform settles nothing. */
export function decisionsAbout(row: TargetRow, a: Assessment): Label[] {
  const goal = a.goal ? a.goal.say : text("目标", "its goal");
  return [
    ...(row.status.id === "reached-early"
      ? [text(`已过${goal.zh}：请定保持、提高或退出。`, `It has passed ${goal.en}: keep, raise or retire it.`)]
      : []),
    ...(row.status.id === "not-measurable"
      ? [
          text(
            "请定可计量的尺度和数据单位，或改作定性要求。",
            "Set a yardstick and who keeps its figure, or make it a requirement in words.",
          ),
        ]
      : []),
    ...row.openQuestions.map((q) => text(`请确认口径：${q.zh}`, `To be confirmed: ${q.en}`)),
    ...(row.status.id === "awaiting" && row.settledBy
      ? [
          text(
            `请${row.settledBy.keeper.short.zh}公布或提供：${row.settledBy.figure.zh}。`,
            `Ask ${row.settledBy.keeper.short.en} to publish or provide: ${row.settledBy.figure.en}.`,
          ),
        ]
      : []),
  ];
}

/** Why there is no verdict, and what one would take; empty where there is one. */
export function missingFor(row: TargetRow, a: Assessment): Label[] {
  const { target } = a;
  const reached = target.gates && stageLabel(target.gates.reachedFrom);
  return [
    ...(target.notMeasurable ? [target.notMeasurable] : []),
    ...(row.goal === null && !target.notMeasurable ? [text("规划没有给出目标值。", "The plan gives no value to reach.")] : []),
    ...(row.actual.kind === "gap" ? [row.actual.say] : []),
    ...(reached && row.actual.kind === "gap"
      ? [
          text(
            `到“${reached.zh}”阶段即为达成，须有所处阶段的记录。`,
            `It counts as reached from "${reached.en}" on; its stage has to be on record.`,
          ),
        ]
      : []),
    ...(row.actual.kind === "figure" && row.base === null && row.goal !== null && row.pace === null && !target.gates
      ? [text("没有基期数或第二个时点，算不出进度。", "Without a base or a second dated value no pace can be told.")]
      : []),
  ];
}

/** Years that should have come out by the usual lag and did not, levels without figures, and floors. */
export function gapsOf(context: ReadingContext, row: TargetRow, a: Assessment): Label[] {
  const { indicator, latest } = a;
  if (!latest) return [];
  return [
    ...yearsOut(context, a),
    ...(row.actual.kind === "figure" && row.actual.qualifier === "at-least"
      ? [text("最近一期只公布了下限。", "Only a floor is published for the last period.")]
      : []),
    ...(indicator.rankBy ? [indicator.rankBy.say] : rankedPeriod(context, indicator) === undefined ? [noProvinces] : []),
    ...cityGap(context, a),
  ];
}
const noProvinces = text("没有分省公布数，不排位次。", "No figures by province, so it has no rank.");

/** Whole years after the last figure that have ended by the day asked about. */
function yearsOut(context: ReadingContext, { indicator, latest, target }: Assessment): Label[] {
  if (!latest || indicator.release.everyMonths < 12) return [];
  const until = context.asOf < target.due ? context.asOf : target.due;
  const [from, to] = [Number(latest.on.slice(0, 4)) + 1, endedBy(until)];
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => String(from + i));
  if (years.length === 0) return [];
  const [zh, en] = [years.join("、"), years.join(", ")];
  const overdue = years.filter((y) => addMonths(`${Number(y) + 1}-01-01`, indicator.release.lagMonths) <= context.asOf);
  const usual = String(indicator.release.lagMonths);
  const late =
    overdue.length === 0
      ? text("，未到", ", not yet due")
      : overdue.length === years.length
        ? text("，已过", ", now past")
        : text(`，${overdue.join("、")}年已过`, `, past for ${overdue.join(", ")}`);
  return [
    text(
      `${zh}年尚无公布数（通常滞后${usual}个月${late.zh}）。`,
      `Nothing published for ${en} (usually ${usual} months after the period${late.en}).`,
    ),
  ];
}
const endedBy = (day: Day): number => Number(day.slice(0, 4)) - (day.endsWith("-12-31") ? 0 : 1);

function cityGap(context: ReadingContext, { indicator }: Assessment): Label[] {
  const [all, years] = [citiesOf(context).length, cityPeriods(context, indicator)];
  const own = seriesOf(context, indicator.id, homeOf(context)).at(-1)?.period;
  const full = years.find((y) => y.figures.length === all);
  if (!full) return [text("没有各市齐全的公布数。", "No period has figures for all cities.")];
  if (full.period === own) return [];
  const when = periodText(full.period);
  return [text(`分市最近只有${when.zh}${all}市齐全。`, `All ${all} cities are last known for ${when.en}.`)];
}
