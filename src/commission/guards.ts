import type { CheckedPlan } from "#define";
import { type Day, parseQuantity, parseUscc, type Refusal } from "#kernel";
import type { Figures } from "#ledger";
import type { Guard, Guards, Matter } from "#procedure";
import type { Reader, Store } from "#store";
import { compareFigures } from "./compare/compare.ts";
import { eventsOf, requestsIn } from "./read/events.ts";
import { fieldsOfCommission, lineOf, readFinal, scoresLine } from "./read/fields.ts";
import { withdrawalWaits } from "./read/withdrawal.ts";
import { refusals } from "./refusals.ts";
import { digestOfScope } from "./scope/digest.ts";
import { grantsOf } from "./scope/rows.ts";

export type GuardParts = {
  readonly plan: CheckedPlan;
  readonly store: Pick<Store, "rows" | "today">;
  readonly figures: () => Promise<Figures>;
  /** Those of some people who hold a role on a day. */
  readonly holdersAmong: (reader: Reader, role: string, people: readonly string[], on: Day) => Promise<ReadonlySet<string>>;
};

/** The role an evaluator acts from. */
export const evaluatorRole = "third-party-evaluator";

/** The rules of third-party evaluation, by the names its procedure calls them. Asked without input (what may be done at all?) they say what is known. */
export function commissionGuards({ plan, store, figures, holdersAmong }: GuardParts): Guards {
  const isReady: Guard = async ({ snapshot: { matter } }) => {
    const said = fieldsOfCommission(matter.fields);
    const open = (await grantsOf(store, matter)).filter(({ ended }) => ended === null);
    const held = await holdersAmong(store, evaluatorRole, said.evaluators, store.today());
    const missing = said.evaluators.filter((person) => !held.has(person)).length;
    const inOrder = said.from <= said.reportBy && said.reportBy <= said.until && store.today() <= said.until;
    return [
      ...(open.length === 0 ? [refusals.nothingOpened({})] : []),
      ...(parseUscc(said.evaluatorCode).ok ? [] : [refusals.codeNotUscc({ code: said.evaluatorCode })]),
      ...(missing > 0 ? [refusals.notEvaluators({ count: missing })] : []),
      ...(said.scheme === "" || plan.findScheme(said.scheme) ? [] : [refusals.notInPlan({ named: said.scheme })]),
      ...(said.evaluated.includes(said.commissioner) ? [refusals.ownEvaluation({})] : []),
      ...(inOrder ? [] : [refusals.daysOutOfOrder({})]),
    ];
  };

  const isSameScope: Guard = async ({ snapshot: { matter }, input }) =>
    input.scope === undefined || input.scope === digestOfScope(await grantsOf(store, matter)) ? [] : [refusals.otherScope({})];

  const hasUndertaken: Guard = ({ input }) =>
    input.undertaking === undefined || isYes(input.undertaking) ? [] : [refusals.notUndertaken({})];

  const wasAsked: Guard = async ({ snapshot: { matter }, input }) => {
    const waiting = requestsIn(await eventsOf(store, matter)).filter(({ answer }) => answer === null);
    const named = input.request === undefined ? waiting.length > 0 : waiting.some(({ id }) => id === input.request);
    return named ? [] : [refusals.notAsked({})];
  };

  const isOpenItem: Guard = async ({ snapshot: { matter }, input }) => {
    if (input.item === undefined) return [];
    const item = (await grantsOf(store, matter)).find(({ id }) => id === input.item);
    if (!item) return [refusals.notOpened({})];
    return item.ended === null ? [] : [refusals.grantEnded({})];
  };

  const isNewWithdrawal: Guard = ({ snapshot: { matter } }) => (withdrawalWaits(matter) ? [refusals.withdrawalWaits({})] : []);

  const isExplained: Guard = async ({ snapshot: { matter } }) => {
    const said = fieldsOfCommission(matter.fields);
    const lines = compareFigures({ plan, figures: await figures() }, said)
      .filter(({ differs, explanation }) => differs && explanation === null)
      .map(({ claim }) => sayLine(plan, claim));
    const ofScores = said.scores.length > 0 && !said.explanations.some(({ line }) => line === scoresLine) ? [scoresLine] : [];
    const all = [...lines, ...ofScores];
    return all.length === 0 ? [] : [refusals.notExplained({ lines: all.slice(0, 8).join("、") })];
  };

  return {
    "third-party-is-ready": isReady,
    "third-party-scope-is-same": isSameScope,
    "third-party-has-undertaken": hasUndertaken,
    "third-party-was-asked": wasAsked,
    "third-party-item-is-open": isOpenItem,
    "third-party-withdrawal-is-new": isNewWithdrawal,
    "third-party-final-holds": ({ snapshot: { matter }, input }) => whyFinalFails(plan, matter, input),
    "third-party-is-explained": isExplained,
  };
}

const isYes = (value: unknown): boolean => value === true || value === "yes";

function sayLine(plan: CheckedPlan, { indicator, region, period }: Parameters<typeof lineOf>[0]): string {
  return `${plan.findIndicator(indicator)?.label.zh ?? indicator} ${plan.region(region)?.short.zh ?? region} ${period}`;
}

/** Figures that can be held against ours, and a signature under them. */
function whyFinalFails(plan: CheckedPlan, { fields }: Matter, input: Readonly<Record<string, unknown>>): readonly Refusal[] {
  if (input.signed === undefined) return [];
  const { claims, scores, scorePeriod, signed } = readFinal(input);
  const seen = new Set<string>();
  const faults = claims.flatMap((claim): readonly Refusal[] => {
    const line = sayLine(plan, claim);
    const isTwice = seen.has(lineOf(claim));
    seen.add(lineOf(claim));
    const unit = plan.findIndicator(claim.indicator)?.unit;
    const isNumber = unit !== undefined && parseQuantity(claim.value, unit).ok;
    return [
      ...(isTwice ? [refusals.claimTwice({ line })] : []),
      ...(isNumber ? [] : [refusals.claimNotNumber({ line, value: claim.value })]),
    ];
  });
  const badScores = scores.filter(({ score }) => !/^-?\d+(\.\d+)?$/.test(score));
  const hasNoScheme = scores.length > 0 && (String(fields.scheme ?? "") === "" || scorePeriod === "");
  return [
    ...(isYes(signed) ? [] : [refusals.notSigned({})]),
    ...faults,
    ...badScores.map(({ unit, score }) => refusals.claimNotNumber({ line: unit, value: score })),
    ...(hasNoScheme ? [refusals.scoresWithoutScheme({})] : []),
  ];
}
