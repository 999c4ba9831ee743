import type { Target, VettingRules } from "#define";
import { jumpAndFall, justReached, meetsNeed } from "#evaluate/vet";
import { lastDay, periodOf } from "#kernel";
import { isYear, type Looked, type Sight } from "./figures.ts";
import { type CheckRun, growthText, label, percent, refOf, type Tested } from "./suspicion.ts";

/** Home figures of what a target reads, by year. */
const yearsOf = (sight: Sight, indicator: string): readonly Looked[] =>
  sight.looked
    .filter((f) => f.indicator.id === indicator && f.region === sight.plan.regions.home && isYear(f.period))
    .sort((a, b) => a.period.localeCompare(b.period));
const goalOf = ({ value }: Target): number | undefined => (value.kind === "number" ? Number(value.value) : undefined);

type Settled = { readonly target: Target; readonly figure: Looked; readonly goal: number };
/** The figure of the period that ends by the due day, where it is out. */
const settledOf = (sight: Sight): readonly Settled[] =>
  sight.plan.targets.flatMap((target) => {
    const goal = goalOf(target);
    const figure = yearsOf(sight, target.indicator).find(({ period }) => period === target.due.slice(0, 4));
    return goal === undefined || !figure ? [] : [{ target, figure, goal }];
  });

/** Results of all targets and of the targets of each owner: again and again just across. */
export function reachedCheck(sight: Sight, rules: VettingRules): CheckRun {
  const settled = settledOf(sight);
  const limits = { within: rules.chasing.within, least: rules.chasing.leastNear };
  const test = justReached(
    settled.map(({ figure, goal }) => ({ value: figure.value, goal })),
    limits,
  );
  if (test.kind === "too-few") return { check: "just-reached", tested: [], tooFew: 1 };
  const near = settled.filter(({ figure, goal }) => Math.abs(figure.value - goal) <= Math.abs(goal) * limits.within);
  const tested: Tested = {
    chance: test.chance,
    worth: true,
    subject: label("各项目标的完成值", "Results of targets"),
    say: label(
      `与目标值相差不超过${percent(limits.within)}的结果共${test.close}项，刚好达到的${test.reached}项，差一点的${test.close - test.reached}项。`,
      `Of ${test.close} results within ${percent(limits.within)} of their goals, ${test.reached} just reach them and ${test.close - test.reached} just miss.`,
    ),
    indicator: null,
    region: sight.plan.regions.home,
    figures: near.map(({ figure }) => refOf(figure)),
    bars: [
      { label: label("刚好达到", "Just reached"), seen: test.reached, expected: test.close / 2 },
      { label: label("差一点", "Just missed"), seen: test.close - test.reached, expected: test.close / 2 },
    ],
  };
  return { check: "just-reached", tested: [tested], tooFew: 0 };
}

/** Growth as reported against the yearly growth that the target needed from the year before, at a tenth of a point. */
export function needCheck(sight: Sight, rules: VettingRules): CheckRun {
  let tooFew = 0;
  const tested = sight.plan.targets.flatMap((target): readonly Tested[] => {
    const goal = goalOf(target);
    const years = yearsOf(sight, target.indicator);
    if (goal === undefined) return [];
    const pairs = years.flatMap((figure, n) => {
      const before = years[n - 1];
      const left = Number(target.due.slice(0, 4)) - Number(before?.period ?? 0);
      const usable = before && left >= 1 && Number(figure.period) === Number(before.period) + 1 && before.value > 0 && goal > 0;
      return usable
        ? [{ figure, reported: (figure.value / before.value - 1) * 100, needed: ((goal / before.value) ** (1 / left) - 1) * 100 }]
        : [];
    });
    const test = meetsNeed(pairs, 0.1, rules.chasing.leastPairs);
    if (test.kind === "too-few") {
      tooFew += 1;
      return [];
    }
    const met = pairs.filter(({ reported, needed }) => Math.abs(reported - needed) < 0.05);
    const years4 = met.map(({ figure }) => figure.period);
    return [
      {
        chance: test.chance,
        worth: met.length > 1,
        subject: target.label,
        say: label(
          `“${target.label.zh}”的${test.count}个年度增速中，${test.met}个（${years4.join("、")}）与达标所需增速一位小数都相同。`,
          `Of ${test.count} yearly growth rates of "${target.label.en}", ${test.met} (${years4.join(", ")}) equal the growth needed to the tenth of a point.`,
        ),
        indicator: target.indicator,
        region: sight.plan.regions.home,
        figures: met.map(({ figure }) => refOf(figure)),
        bars: [],
      },
    ];
  });
  return { check: "growth-at-need", tested, tooFew };
}

/** A jump in the year a target fell due, taken back in the next. */
export function jumpCheck(sight: Sight, rules: VettingRules): CheckRun {
  let tooFew = 0;
  const tested = sight.plan.targets.flatMap((target): readonly Tested[] => {
    const years = yearsOf(sight, target.indicator);
    const due = target.due.slice(0, 4);
    const test = jumpAndFall(years, due, rules.chasing.leastSteps, rules.breaks.freedom);
    const period = periodOf(due);
    if (test.kind === "too-few" || !period || lastDay(period) > sight.today) {
      tooFew += 1;
      return [];
    }
    return [
      {
        chance: test.chance,
        worth: true,
        subject: target.label,
        say: label(
          `“${target.label.zh}”到期的${due}年变动${growthText(test.jump)}，次年${growthText(test.fall)}，其余年份平均${growthText(test.usual)}。`,
          `"${target.label.en}": ${growthText(test.jump)} in ${due}, when it fell due, ${growthText(test.fall)} in the next year, ${growthText(test.usual)} in the others on average.`,
        ),
        indicator: target.indicator,
        region: sight.plan.regions.home,
        figures: years.map(refOf),
        bars: [],
      },
    ];
  });
  return { check: "jump-and-fall", tested, tooFew };
}
