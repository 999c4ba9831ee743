import type { StatusId, TargetRow } from "#contract";
import { type Day, isUnitId, type Label, type UnitId } from "#kernel";
import type { ReadingContext } from "./context.ts";
import { qualified } from "./quote.ts";
import { overdueText } from "./reason.ts";
import { looks } from "./status.ts";
import { amount, fixed, join, paceText, percent, periodText, text, yearOf } from "./words.ts";

const undecided = new Set<StatusId>(["not-decidable", "unconfirmed", "stale", "no-data"]);

type Clause = { readonly zh: string; readonly en: string };
const tally = (rows: readonly TargetRow[]): ReadonlyMap<StatusId, number> => {
  const counts = new Map<StatusId, number>();
  for (const { status } of rows) {
    const id = undecided.has(status.id) ? "not-decidable" : status.id;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
};

/** `8项目标:1项滞后,2项预警,1项提前达成,4项不能判定。` Worst first; what cannot be judged for whatever reason is one number. */
export function runningSentence(name: Label | null, rows: readonly TargetRow[]): Label {
  const counts = tally(rows);
  const parts: Clause[] = (Object.keys(looks) as StatusId[]).flatMap((id) => {
    const count = counts.get(id);
    return count === undefined ? [] : [text(`${count}项${looks[id].label.zh}`, `${count} ${looks[id].label.en.toLowerCase()}`)];
  });
  const { zh, en } = join(parts, "，", ", ");
  const many = `${rows.length} target${rows.length === 1 ? "" : "s"}`;
  return text(`${name?.zh ?? ""}${rows.length}项目标：${zh}。`, `${name ? `${name.en}, ` : ""}${many}: ${en}.`);
}

const unit = (row: TargetRow): UnitId => (isUnitId(row.unit) ? row.unit : "one");

function forecastText(row: TargetRow): Label {
  const { forecast: f, due, places } = row;
  if (!f) return text("", "");
  const show = (v: number) => fixed(v, Math.abs(v) >= 100 ? 0 : Math.max(1, places));
  const year = yearOf(due);
  if (f.errors === 0)
    return text(
      `；预测${year}年${show(f.value)}（无可回测的误差，区间按每年±2%取${show(f.low)}—${show(f.high)}；${f.points}点）`,
      `; forecast for ${year} ${show(f.value)} (no errors to backtest, so ±2% a year: ${show(f.low)} to ${show(f.high)}, ${f.points} points)`,
    );
  return text(
    `；预测${year}年${show(f.value)}（80%区间${show(f.low)}—${show(f.high)}；${f.points}点）`,
    `; forecast for ${year} ${show(f.value)} (80% interval ${show(f.low)} to ${show(f.high)}, ${f.points} points)`,
  );
}

function rateText(row: TargetRow): Label {
  const { pace } = row;
  if (!pace) return text("", "");
  const made = paceText(pace.actual, pace.basis, unit(row), row.places);
  const year = periodText(pace.to);
  if (pace.needed === null) return text(`${year.zh}${made.zh}`, ` ${year.en}: ${made.en}`);
  const needed = paceText(pace.needed, pace.basis, unit(row), row.places);
  return text(`${year.zh}${made.zh}，此后每年需${needed.zh}`, ` ${year.en}: ${made.en}; from there ${needed.en} a year is needed`);
}

/** The last figure of a target with its period: `≥`, provisional and sampled figures say so; null where there is none. */
export function lastKnown({ actual, places }: TargetRow): Label | null {
  if (actual.kind === "gap") return null;
  const value = qualified[actual.qualifier](
    actual.words ?? amount(Number(actual.value), isUnitId(actual.unit) ? actual.unit : "one", places),
  );
  const when = periodText(actual.period);
  return text(`${value.zh}（${when.zh}）`, `${value.en} (${when.en})`);
}

const shownValue = (row: TargetRow): Label => {
  if (row.actual.kind === "gap") return row.actual.say;
  const value = amount(Number(row.actual.value), isUnitId(row.actual.unit) ? row.actual.unit : "one", row.places);
  return row.actual.qualifier === "at-least" ? text(`不少于${value.zh}`, `at least ${value.en}`) : value;
};

/** What the worst target lacks: gap, last rate, needed rate, forecast with its interval and points. */
export function runningDetail(row: TargetRow | null): Label {
  if (!row) return text("没有需要优先关注的目标。", "No target calls for attention first.");
  const [name, value] = [row.label, shownValue(row)];
  if (row.gap === null || row.goal === null || Number(row.gap) <= 0)
    return text(`最需关注${name.zh}：${row.status.reason.zh}`, `First to look at: ${name.en}. ${row.status.reason.en}`);
  const [goal, gap] = [Number(row.goal.value), Number(row.gap)].map((v) => fixed(v, row.places));
  const [rate, ahead] = [rateText(row), forecastText(row)];
  return text(
    `最需关注${name.zh}：${value.zh}，距目标${goal}差${gap}。${rate.zh}${ahead.zh}。`,
    `First to look at: ${name.en}, ${value.en}, ${gap} short of ${goal}.${rate.en}${ahead.en}.`,
  );
}

export type ResultLists = {
  readonly judged: readonly TargetRow[];
  readonly awaiting: readonly TargetRow[];
  readonly notMeasurable: readonly TargetRow[];
};

function judgedText(judged: readonly TargetRow[]): Label {
  const missed = judged.filter((r) => r.status.id === "missed").length;
  if (judged.length === 0) return text("尚无一项可判定", "none can be judged yet");
  const head = text(`${judged.length}项已可判定`, `${judged.length} can be judged`);
  if (missed === 0)
    return text(`${head.zh}，${judged.length === 1 ? "为" : "均为"}达成`, `${head.en}, ${judged.length === 1 ? "" : "all "}reached`);
  const reached = judged.length - missed;
  return text(`${head.zh}（达成${reached}项，未达${missed}项）`, `${head.en} (${reached} reached, ${missed} not)`);
}

/** The headline once the plan has fallen due: three lists that add up to all targets. */
export function resultSentence(context: ReadingContext, name: Label | null, lists: ResultLists, end: Day): Label {
  const count = lists.judged.length + lists.awaiting.length + lists.notMeasurable.length;
  const judged = judgedText(lists.judged);
  const over = name === null ? text(`规划期已于${end}结束。`, `The plan fell due on ${end}. `) : name;
  const lead = name === null ? text(over.zh, over.en) : text(name.zh, `${name.en}, `);
  const [waiting, unmeasured] = [lists.awaiting.length, lists.notMeasurable.length];
  const parts = [
    judged,
    ...(waiting > 0 ? [text(`${waiting}项待数`, `${waiting} await${waiting === 1 ? "s its" : " their"} figure`)] : []),
    ...(unmeasured > 0 ? [text(`${unmeasured}项按文无法计量`, `${unmeasured} cannot be measured as written`)] : []),
  ];
  const { zh, en } = join(parts, "；", "; ");
  const early = context.asOf < end ? text("（截至所问日）", " (as of the day asked about)") : text("", "");
  return text(`${lead.zh}${count}项目标${early.zh}：${zh}。`, `${lead.en}${count} target${count === 1 ? "" : "s"}${early.en}: ${en}.`);
}

/** The worst of those that wait, as it last stood. */
export function resultDetail(context: ReadingContext, row: TargetRow | null): Label {
  if (!row) return text("没有待数的目标。", "No target awaits a figure.");
  const { label: name, lastStatus, actual } = row;
  const late = overdueText(row.due as Day, context.asOf);
  if (!lastStatus || lastStatus.tone === "none" || actual.kind === "gap" || row.goal === null)
    return text(`待数中首先要问的是${name.zh}：${row.status.reason.zh}`, `First to ask for: ${name.en}. ${row.status.reason.en}`);
  const [goal, gap] = [fixed(Number(row.goal.value), row.places), row.gap === null ? null : fixed(Number(row.gap), row.places)];
  const [value, when, last] = [shownValue(row), periodText(actual.period), lastStatus.label];
  const share = row.attained ? percent(row.attained.share) : null;
  const zhShare = share === null ? "" : `，为目标${goal}的${share}`;
  const enShare = share === null ? "" : `, ${share} of ${goal}`;
  const zhGap = gap === null || gap.startsWith("−") ? "" : `，差${gap}`;
  const enGap = gap === null || gap.startsWith("−") ? "" : `, ${gap} short`;
  return text(
    `待数中最近一次状态最差的是${name.zh}（${when.zh}期末为${last.zh}）：${value.zh}${zhShare}${zhGap}；此后的数尚无公布，${late.zh}，不能判定。`,
    `Of those that wait, ${name.en} last stood worst (${last.en.toLowerCase()} at the end of ${when.en}): ${value.en}${enShare}${enGap}. Nothing later is published. ${late.en}, it cannot be judged.`,
  );
}
