import type { Target } from "#define";
import type { Pace, PaceClass } from "#evaluate";
import { type Day, daysBetween, type Label } from "#kernel";
import type { Goal } from "./goal.ts";
import type { Known } from "./known.ts";
import { looks, missedLabel } from "./status.ts";
import type { Verdict } from "./verdict.ts";
import { amount, join, paceText, percent, periodText, text } from "./words.ts";

/** What the sentences about one target are made of. */
export type Words = {
  readonly target: Target;
  readonly goal: Goal;
  readonly places: number;
  readonly everyMonths: number;
  readonly asOf: Day;
};

const shown = ({ target, places }: Words, p: Known): Label => {
  const value = amount(p.value, target.unit, places);
  return p.qualifier === "at-least" ? text(`不少于${value.zh}`, `at least ${value.en}`) : value;
};
const qualified: Partial<Record<Known["qualifier"], Label>> = {
  provisional: text("此为初步数。", "This figure is provisional."),
  rounded: text("此为取整数，按取整范围两端判定。", "This figure is rounded; the verdict holds at both ends of its range."),
};
const withNote = (reason: Label, p: Known | null): Label => {
  const note = p === null ? undefined : qualified[p.qualifier];
  return note === undefined ? reason : join([reason, note]);
};

/** Last rate, needed rate and their ratio. */
export function paceReason(w: Words, p: Pace<Known>): Label {
  const [made, from, to] = [
    paceText(p.actual.perYear, p.basis, w.target.unit, w.places),
    periodText(p.actual.from.period),
    periodText(p.actual.to.period),
  ];
  const done = text(`${from.zh}至${to.zh}每年${made.zh}`, `${made.en} a year from ${from.en} to ${to.en}`);
  if (p.needed === null || p.ratio === null) return text(`${done.zh}。`, `${done.en}.`);
  const needed = paceText(p.needed, p.basis, w.target.unit, w.places);
  const share = percent(p.ratio, 0);
  return text(
    `${done.zh}，所需每年${needed.zh}，为所需的${share}。`,
    `${done.en}; ${needed.en} a year is needed, so ${share} of the needed pace.`,
  );
}

const wavers = (c: PaceClass): Label =>
  text(`波动：按三年均速为${looks[c].label.zh}`, `Wavering: ${looks[c].label.en.toLowerCase()} by the three-year rate`);
export const waveringOf = (v: Verdict): Label | null => (v.wavering === null ? null : wavers(v.wavering));

/** The rule that decided, with its numbers. */
export function reasonOf(w: Words, v: Verdict): Label {
  const { latest } = v;
  if (latest === null)
    return v.rule === "no-result"
      ? text(`${overdue(w).zh}，从未见公布数。`, `${overdue(w).en}; no figure has ever been published.`)
      : text("尚无公布数，不作判断。", "No figure has been published, so nothing is judged.");
  const [value, when] = [shown(w, latest), periodText(latest.period)];
  if (v.rule === "passed" || (v.rule === "result" && v.id !== "missed"))
    return withNote(passedReason(w, v.reachedFirst ?? latest, latest), latest);
  if (v.rule === "result") return withNote(missedReason(w, latest), latest);
  if (v.rule === "no-result")
    return text(
      `最近已知为${when.zh}${value.zh}；${overdue(w).zh}，到期时的数尚无公布。`,
      `Last known: ${value.en} in ${when.en}. ${overdue(w).en}; the figure for the due day is not published.`,
    );
  if (v.rule === "bound-undecided") return boundReason(w, latest);
  if (v.rule === "sample-passed")
    return text(
      `${when.zh}抽样结果${value.zh}；未公布置信区间，95%下限是否过线不能确认。`,
      `The sample gave ${value.en} in ${when.en}; no interval is published, so whether its lower 95% bound passes cannot be confirmed.`,
    );
  if (v.rule === "older-than-allowed")
    return text(
      `最近一期为${when.zh}，已超过发布间隔（${w.everyMonths}个月）的一倍半。`,
      `The last figure is of ${when.en}, more than one and a half release intervals (${w.everyMonths} months) ago.`,
    );
  if (v.rule === "one-point" || v.pace === null)
    return text(`只有${when.zh}一个时点有数，算不出进度。`, `Only one dated value, of ${when.en}; a pace needs two.`);
  return withNote(paceReason(w, v.pace), latest);
}

export function overdueText(due: Day, asOf: Day): Label {
  const days = daysBetween(due, asOf);
  if (days === 0) return text("当日到期", "Due that day");
  return text(`到期已${days}天`, `Due ${days} day${days === 1 ? "" : "s"} ago`);
}
const overdue = (w: Words): Label => overdueText(w.target.due, w.asOf);

function passedReason(w: Words, first: Known, latest: Known): Label {
  const [value, when, goal] = [shown(w, first), periodText(first.period), w.goal.say];
  const done = text(`${when.zh}${value.zh}，已过目标${goal.zh}`, `${value.en} in ${when.en}, past the goal of ${goal.en}`);
  if (first.period === latest.period) return text(`${done.zh}。`, `${done.en}.`);
  const [now, nowWhen] = [shown(w, latest), periodText(latest.period)];
  return text(`${done.zh}；${nowWhen.zh}${now.zh}。`, `${done.en}; ${now.en} in ${nowWhen.en}.`);
}

/** The plan's own verb is quoted: what it strove for and missed is not what it committed to and missed. */
function missedReason(w: Words, latest: Known): Label {
  const [value, when, goal, verb] = [shown(w, latest), periodText(latest.period), w.goal.say, w.target.wording];
  const name = missedLabel(verb.strength);
  return text(
    `${when.zh}${value.zh}，目标${goal.zh}；规划用语为“${verb.say.zh}”，记为“${name.zh}”。`,
    `${value.en} in ${when.en}; the goal was ${goal.en}. The plan's word is "${verb.say.en}", so it is recorded as: ${name.en.toLowerCase()}.`,
  );
}

function boundReason(w: Words, latest: Known): Label {
  const [value, when, goal] = [shown(w, latest), periodText(latest.period), w.goal.say];
  if (latest.qualifier === "at-least")
    return text(
      `${when.zh}只公布${value.zh}，是下限；目标${goal.zh}，下限不能证明未达，须待精确数。`,
      `For ${when.en} only a floor is published, ${value.en}; it cannot prove that ${goal.en} was missed. The exact figure is needed.`,
    );
  return text(
    `${when.zh}${value.zh}为取整数，取整范围两端的判定不同。`,
    `${value.en} for ${when.en} is rounded, and the two ends of its range give different verdicts.`,
  );
}

/** Why a target without a value is not judged. */
export const openReason = (target: Target): Label => {
  const first = target.openQuestions?.[0];
  const open = text("口径待确认，目标值未定，不作判断。", "Its scope is to be confirmed and its value is open, so nothing is judged.");
  return first === undefined ? open : join([open, first]);
};
