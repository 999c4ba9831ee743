import type { VettingRules } from "#define";
import { beforeDeadlines, daysBetween, direction, type Revision, revisionsOf } from "#evaluate/vet";
import { addMonths, type RegionCode } from "#kernel";
import type { AccountDelta } from "#ledger";
import { grouped, type Looked, type Sight } from "./figures.ts";
import { amount, type CheckRun, label, named, percent, refOf, regionName, type Tested } from "./suspicion.ts";

const revisions = (looked: readonly Looked[]): readonly Revision<Looked>[] =>
  revisionsOf(
    looked.map((of) => ({ of, values: of.vintages.map(({ publishedOn, value }) => ({ on: publishedOn, value: Number(value) })) })),
  );

/** Whether figures of an indicator, or of a region, are revised one way only. */
export function directionCheck(sight: Sight, rules: VettingRules): CheckRun {
  const all = revisions(sight.looked);
  const groups = [
    ...[...grouped(all, ({ of }) => of.indicator.id)].map(([id, of]) => ({
      indicator: id,
      region: null,
      of,
      name: sight.plan.indicator(id).label,
    })),
    ...[...grouped(all, ({ of }) => of.region)].map(([code, of]) => ({
      indicator: null,
      region: code as RegionCode,
      of,
      name: regionName(sight, code as RegionCode),
    })),
  ];
  const tested = groups.flatMap(({ indicator, region, of, name }): readonly Tested[] => {
    const test = direction(of, rules.revisions.least);
    if (test.kind !== "tested") return [];
    const down = test.count - test.up;
    return [
      {
        chance: test.chance,
        worth: true,
        subject: name,
        say: label(
          `${name.zh}公布后共修订${test.count}次，上调${test.up}次、下调${down}次；无偏的修订上下应大致相当。`,
          `${name.en}: ${test.count} revisions after publication, ${test.up} up and ${down} down; without a leaning there would be about as many of each.`,
        ),
        indicator,
        region,
        figures: of.map((revision) => refOf(revision.of)),
        bars: [
          { label: label("上调", "Up"), seen: test.up, expected: test.count / 2 },
          { label: label("下调", "Down"), seen: down, expected: test.count / 2 },
        ],
      },
    ];
  });
  return { check: "revision-direction", tested, tooFew: groups.length - tested.length };
}

/** Home figures that were revised shortly before the day a target that reads them falls due. */
export function deadlineCheck(sight: Sight, rules: VettingRules): CheckRun {
  const { plan } = sight;
  const home = sight.looked.filter(({ region }) => region === plan.regions.home);
  const tested = plan.targets.flatMap((target) => {
    const own = revisions(home.filter(({ indicator }) => indicator.id === target.indicator));
    return beforeDeadlines(own, [target.due], rules.revisions.days).map((revision): Tested => {
      const of = named(sight, revision.of);
      const before = daysBetween(revision.on, revision.due);
      const [from, to] = [amount(revision.from, revision.of.indicator), amount(revision.to, revision.of.indicator)];
      return {
        chance: null,
        worth: true,
        subject: of,
        say: label(
          `${of.zh}于${revision.firstOn}首次公布，${revision.on}由${from.zh}改为${to.zh}，距“${target.label.zh}”到期${before}天。`,
          `${of.en}, first published on ${revision.firstOn}, was changed from ${from.en} to ${to.en} on ${revision.on}, ${before} days before "${target.label.en}" fell due.`,
        ),
        indicator: target.indicator,
        region: revision.of.region,
        figures: [refOf(revision.of)],
        bars: [],
      };
    });
  });
  return { check: "revision-deadline", tested, tooFew: 0 };
}

/** Records that came long after the month they are dated into, as a share of what an account holds. */
export function lateCheck(sight: Sight, rules: VettingRules, deltas: readonly AccountDelta[]): CheckRun {
  const { days, share, least } = rules.lateRecords;
  const groups = [...grouped(deltas, ({ account, region }) => `${account} ${region}`).values()];
  let tooFew = 0;
  const tested = groups.flatMap((group): readonly Tested[] => {
    const [first] = group;
    if (!first || group.length < least) {
      tooFew += 1;
      return [];
    }
    const late = group.filter(({ month, recordedOn }) => daysBetween(addMonths(month, 1), recordedOn) > days);
    const moved = (list: readonly AccountDelta[]) => list.reduce((sum, { amount }) => sum + Math.abs(Number(amount)), 0);
    const part = moved(group) > 0 ? moved(late) / moved(group) : 0;
    const account = sight.plan.account(first.account).label;
    const where = regionName(sight, first.region);
    const name = label(`${where.zh}${account.zh}`, `${account.en}, ${where.en}`);
    const months = [...new Set(late.map(({ month }) => month.slice(0, 7)))].sort();
    return [
      {
        chance: null,
        worth: part > share,
        subject: name,
        say: label(
          `${name.zh}的台账记录中，按数额计${percent(part)}在所属月份结束${days}天后才录入，涉及${months.length}个月（${months.slice(0, 6).join("、")}）。`,
          `Of the records of ${name.en}, ${percent(part)} by amount were entered more than ${days} days after the month they are dated into, in ${months.length} month(s) (${months.slice(0, 6).join(", ")}).`,
        ),
        indicator: null,
        region: first.region,
        figures: [],
        bars: [],
      },
    ];
  });
  return { check: "late-records", tested, tooFew };
}
