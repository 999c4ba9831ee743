import type { Warning } from "#contract";
import { paceSignal } from "#evaluate";
import { type Assessment, assess } from "../assess.ts";
import type { ReadingContext } from "../context.ts";
import { percent, text } from "../words.ts";
import { urgencyIn } from "./urgency.ts";
import { figureEvidence, madeEvidence, warningOf } from "./warning.ts";

const shown = (ratio: number): string => ratio.toFixed(2);

/** The pace kept over the pace needed, as it stood at the end of each known period, the last two. */
function ratiosOf(context: ReadingContext, a: Assessment): readonly (number | null)[] {
  const before = a.points.at(-2);
  const earlier = before && before.on < a.target.due ? assess({ ...context, asOf: before.on }, a.target).ratio : null;
  return [earlier, a.ratio];
}

/** ρ below 0.95 twice in a row, or below 0.6 once. Nothing is said once the goal has fallen due, is passed, or cannot be judged. */
export function paceWarnings(context: ReadingContext, a: Assessment): readonly Warning[] {
  const { target, indicator, pace, reading } = a;
  if (context.asOf >= target.due || pace?.needed == null || pace.ratio === null || !reading || !a.latest) return [];
  if (a.status.id !== "warning" && a.status.id !== "behind" && a.status.id !== "regressing") return [];
  const ratios = ratiosOf(context, a);
  const signal = paceSignal(ratios);
  if (signal === null) return [];
  const [earlier, last] = [ratios[0] ?? null, pace.ratio];
  const say =
    signal.rule === "once"
      ? text(
          `${target.label.zh}实际增速为所需的${percent(last, 0)}（比值${shown(last)}，低于${shown(signal.below)}）。`,
          `${target.label.en} kept ${percent(last, 0)} of the needed pace (ratio ${shown(last)}, below ${shown(signal.below)}).`,
        )
      : text(
          `${target.label.zh}实际增速与所需之比连续两次低于${shown(signal.below)}：先后为${shown(earlier ?? 0)}和${shown(last)}。`,
          `${target.label.en} stood below ${shown(signal.below)} of the needed pace twice in a row: ${shown(earlier ?? 0)}, then ${shown(last)}.`,
        );
  const before =
    earlier === null ? [] : [madeEvidence(text("上一期比值", "Ratio of the period before"), text(shown(earlier), shown(earlier)))];
  return [
    warningOf(context, {
      rule: signal.rule === "once" ? "pace-once" : "pace-twice",
      target,
      indicator,
      period: reading.period,
      say,
      evidence: [
        figureEvidence(context, indicator, reading),
        ...goalEvidence(a),
        madeEvidence(text("实际与所需增速之比", "Actual over needed pace"), text(shown(last), shown(last))),
        ...before,
      ],
      question: text(
        `${target.label.zh}下一期预计到多少，靠哪些已经落实的事项？`,
        `What will ${target.label.en} be in the next period, and from which things already under way?`,
      ),
      urgency: urgencyIn(context, a),
    }),
  ];
}

export const goalEvidence = ({ goal }: Assessment) => (goal ? [madeEvidence(text("目标值", "Goal"), goal.say)] : []);
