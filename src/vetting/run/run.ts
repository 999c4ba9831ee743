import { setImmediate } from "node:timers/promises";
import { checksumOf, type VettingRules } from "#define";
import { falseDiscoveryRates } from "#evaluate/vet";
import type { AccountDelta } from "#ledger";
import { firstDigitCheck, lastDigitCheck, repeatCheck, roundFigureCheck } from "./digits.ts";
import type { Sight } from "./figures.ts";
import { jumpCheck, needCheck, reachedCheck } from "./goals.ts";
import { breakCheck, bunchingCheck } from "./levels.ts";
import { boundCheck, partCheck, registerCheck, sumCheck } from "./sums.ts";
import type { CheckId, CheckRun, Tested } from "./suspicion.ts";
import { deadlineCheck, directionCheck, lateCheck } from "./times.ts";

/** What a run reports: unlikely enough among all its tests, or against arithmetic, and worth a question. */
export type Found = Tested & {
  /** The same for the same check of the same figures with the same values: a figure that is published anew makes another. */
  readonly id: string;
  readonly check: CheckId;
  /** The rate of false discoveries at which it is reported; null where arithmetic decides. */
  readonly rate: number | null;
};
export type Run = {
  readonly tests: number;
  readonly found: readonly Found[];
  readonly checks: readonly { readonly check: CheckId; readonly tested: number; readonly tooFew: number; readonly found: number }[];
};

const kindOf = new Map<CheckId, (given: Given) => CheckRun>([
  ["sums", ({ sight, rules }) => sumCheck(sight, rules)],
  ["parts", ({ sight, rules }) => partCheck(sight, rules)],
  ["bounds", ({ sight }) => boundCheck(sight)],
  ["break", ({ sight, rules }) => breakCheck(sight, rules)],
  ["register", ({ sight, rules, deltas }) => registerCheck(sight, rules, deltas)],
  ["repeats", ({ sight, rules }) => repeatCheck(sight, rules)],
  ["first-digit", ({ sight, rules }) => firstDigitCheck(sight, rules)],
  ["last-digit", ({ sight, rules }) => lastDigitCheck(sight, rules)],
  ["round-figures", ({ sight, rules }) => roundFigureCheck(sight, rules)],
  ["bunching", ({ sight, rules }) => bunchingCheck(sight, rules)],
  ["revision-direction", ({ sight, rules }) => directionCheck(sight, rules)],
  ["revision-deadline", ({ sight, rules }) => deadlineCheck(sight, rules)],
  ["late-records", ({ sight, rules, deltas }) => lateCheck(sight, rules, deltas)],
  ["just-reached", ({ sight, rules }) => reachedCheck(sight, rules)],
  ["growth-at-need", ({ sight, rules }) => needCheck(sight, rules)],
  ["jump-and-fall", ({ sight, rules }) => jumpCheck(sight, rules)],
]);
type Given = {
  readonly sight: Sight;
  readonly rules: VettingRules;
  /** What was posted to the platform's own accounts. */
  readonly deltas: readonly AccountDelta[];
};

/** What a run depends on: the same means the same findings, whatever else was written. */
export const fingerprintOf = ({ plan, today, looked }: Sight, deltas: readonly AccountDelta[]): string =>
  checksumOf([
    plan.version,
    today,
    looked
      .map(
        ({ indicator, region, period, vintages }) =>
          `${indicator.id} ${region} ${period} ${vintages.map(({ id, value }) => `${id}:${value}`).join()}`,
      )
      .join("\n"),
    deltas.map(({ account, region, month, recordedOn, amount }) => `${account} ${region} ${month} ${recordedOn} ${amount}`).join("\n"),
  ]);

/**
 * All checks over all figures of one cut. Between checks others get their turn: a run takes a second or two.
 */
export async function runChecks(given: Given): Promise<Run> {
  const { rules } = given;
  const runs: CheckRun[] = [];
  for (const check of kindOf.values()) {
    await setImmediate();
    runs.push(check(given));
  }
  const likely = runs.flatMap(({ check, tested }) => tested.map((one) => ({ ...one, check })));
  const rates = falseDiscoveryRates(likely.flatMap(({ chance }) => (chance === null ? [] : [chance])));
  let at = 0;
  const rated = likely.map((one) => ({ ...one, rate: one.chance === null ? null : (rates[at++] ?? 1) }));
  const found = rated
    .filter(({ worth, rate }) => worth && (rate === null || rate <= rules.falseDiscoveries))
    .map((one): Found => ({ ...one, id: idOf(one) }));
  return {
    tests: rated.length,
    found: [...found].sort((a, b) => (a.rate ?? -1) - (b.rate ?? -1)),
    checks: runs.map(({ check, tested, tooFew }) => ({
      check,
      tested: tested.length,
      tooFew,
      found: found.filter((one) => one.check === check).length,
    })),
  };
}

const idOf = ({ check, indicator, region, figures }: Tested & { readonly check: CheckId }): string =>
  checksumOf({
    check,
    indicator,
    region,
    figures: figures.map((f) => [f.indicator, f.region, f.period, f.value]),
  }).slice(0, 16);
