import { z } from "zod";
import { dayOf, parseYuan, type Refusal } from "#kernel";
import type { GuardFacts, Guards } from "#procedure";
import { sql } from "#store";
import { decidersOf } from "./deciders.ts";
import { evaluationNamed } from "./evaluations.ts";
import { heldBy, yuan } from "./incentives/held.ts";
import { individualOf, whyNotSet } from "./individual.ts";
import { type GuardParts, rulesOf, unitAt } from "./parts.ts";
import { refusals } from "./refusals.ts";
import { matterNumbered, procedure } from "./rows.ts";
import { keptSheet } from "./sheets/rows.ts";

const yearOf = ({ snapshot }: GuardFacts): number => Number(snapshot.matter.fields.year);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * Every guard that assessments, incentives and applications for tolerance name. A page asks what may be done before anything is filled in: guards of
 * what is filled in say nothing then, for their fields are required and the form itself refuses them empty.
 */
export const assessGuards = (given: Omit<GuardParts, "deciders"> & Partial<Pick<GuardParts, "deciders">>): Guards =>
  guardsWith({ deciders: () => decidersOf(given.plan, given.store), ...given });

const guardsWith = (parts: GuardParts): Guards => ({
  "assessment-set-fits": ({ snapshot, input }) =>
    input.individual === undefined ? [] : whyNotSet(parts.plan, textOf(snapshot.matter.fields.class), individualOf(input)),
  "assessment-before-freezing": (facts) => beforeFreezing(parts, facts),
  "assessment-once-a-year": (facts) => onceAYear(parts, facts),
  "assessment-year-over": (facts) =>
    Number(dayOf(facts.now).slice(0, 4)) > yearOf(facts) ? [] : [refusals.notOver({ year: yearOf(facts) })],
  "assessment-fund-named": fundNamed,
  "assessment-other-decider": (facts) => otherDecider(parts, facts),
  "assessment-third-party": (facts) => whyNotReferred(parts, facts),
  "assessment-sheet-kept": (facts) => sheetKept(parts, facts),
  "assessment-sheet-stands": (facts) => sheetStands(parts, facts),
  "incentive-on-result": (facts) => onResult(parts, facts),
  "incentive-within-granted": (facts) => within(parts, facts, "incentive/granted"),
  "incentive-within-paid": (facts) => within(parts, facts, "incentive/paid"),
  "incentive-nothing-owed": async ({ snapshot }) => {
    const { granted } = await heldBy(parts.store, snapshot.matter);
    return granted === 0n ? [] : [refusals.stillOwed({ held: yuan(granted) })];
  },
  "incentive-nothing-held": async ({ snapshot }) => {
    const { granted, paid } = await heldBy(parts.store, snapshot.matter);
    return granted + paid === 0n ? [] : [refusals.stillHeld({ held: yuan(granted + paid) })];
  },
});

/** Individual indicators are agreed until the last day of January of the year they are for. */
function beforeFreezing({ plan }: GuardParts, facts: GuardFacts): readonly Refusal[] {
  const from = `${yearOf(facts)}-${rulesOf(plan).frozenFrom}`;
  return dayOf(facts.now) < from ? [] : [refusals.frozen({ year: yearOf(facts), from })];
}

/** Where two people opened the same class at once, the earlier matter holds and the later one is cancelled. */
/** The one opened first counts; another one, which two people may open at the same moment, goes no further and is cancelled. */
async function onceAYear({ store }: GuardParts, facts: GuardFacts): Promise<readonly Refusal[]> {
  const { matter } = facts.snapshot;
  const rows = await store.rows(
    sql`select m.number from matter m where m.procedure = ${procedure} and m.lead_desk = ${matter.lead} and m.id < ${matter.id}
      and (m.fields->>'year')::int = ${yearOf(facts)}::int and m.state <> 'cancelled' order by m.id limit 1`,
    z.object({ number: z.string() }),
  );
  return rows.map(({ number }) => refusals.twice({ number, year: yearOf(facts) }));
}

function fundNamed({ snapshot, input }: GuardFacts): readonly Refusal[] {
  if (input.fund === undefined) return [];
  const named = z.array(z.object({ fund: z.string() })).safeParse(snapshot.matter.fields.funds ?? []);
  const known = named.success ? named.data.map(({ fund }) => fund) : [];
  const fund = textOf(input.fund);
  return known.includes(fund) ? [] : [refusals.fundUnknown({ fund, known })];
}

/**
 * Whoever signs a change of frozen indicators does not decide that unit's result; so somebody else must be there who can, on the day it is signed. Else
 * the result could be decided by nobody.
 */
async function otherDecider({ deciders }: GuardParts, { seat }: GuardFacts): Promise<readonly Refusal[]> {
  const others = (await deciders()).filter((person) => person !== seat?.person && person !== seat?.behalfOf);
  return others.length > 0 ? [] : [refusals.soleDecider({})];
}

/** What is referred to has been finished, published, and was about this very unit. */
async function whyNotReferred({ store, plan }: GuardParts, { snapshot, input }: GuardFacts): Promise<readonly Refusal[]> {
  if (input.thirdParty === undefined) return [];
  const found = await evaluationNamed(store, textOf(input.thirdParty));
  if (!found) return [refusals.notThirdParty({})];
  const { number, stateLabel, isPublished, evaluated } = found;
  const unit = unitAt(snapshot.matter.lead);
  return [
    ...(isPublished ? [] : [refusals.evaluationUnfinished({ number, state: stateLabel(plan) })]),
    ...(evaluated.includes(unit) ? [] : [refusals.evaluationOfOthers({ number, unit: plan.unitOfGovernment(unit).short })]),
  ];
}

async function sheetKept({ store }: GuardParts, { snapshot, input }: GuardFacts): Promise<readonly Refusal[]> {
  const latest = await keptSheet(store, snapshot.matter);
  return latest !== undefined && latest.checksum === input.sheet ? [] : [refusals.sheetNotKept({})];
}

/** What is decided is the sheet that was disclosed, and no tolerance was decided since. */
async function sheetStands({ store }: GuardParts, facts: GuardFacts): Promise<readonly Refusal[]> {
  const { matter } = facts.snapshot;
  const disclosed = await keptSheet(store, matter, textOf(matter.fields.sheet));
  if (!disclosed) return [refusals.sheetLost({})];
  const since = await store.rows(
    sql`select m.number from matter m where m.procedure = 'tolerance' and m.state = 'approved' and m.lead_desk = ${matter.lead}
      and (m.fields->>'year')::int = ${yearOf(facts)}::int and m.closed_at >= ${disclosed.recordedAt}::timestamptz order by m.id`,
    z.object({ number: z.string() }),
  );
  const shown = new Set(disclosed.body.score.items.map(({ unscored }) => unscored?.by));
  const numbers = since.map(({ number }) => number).filter((number) => !shown.has(number));
  return numbers.length > 0 ? [refusals.toleratedSince({ numbers })] : [];
}

const resultStates = ["decided", "published"];
/** The ground of an incentive is a decided result of the same unit. */
async function onResult(parts: GuardParts, { snapshot: { matter } }: GuardFacts): Promise<readonly Refusal[]> {
  const number = textOf(matter.fields.result).trim();
  const found = await matterNumbered(parts.store, number);
  if (!found || !resultStates.includes(found.state)) return [refusals.noResult({ number })];
  return found.lead === matter.lead ? [] : [refusals.resultOfOther({ number })];
}

/** Nobody pays out or takes back more than an account of this very matter holds. */
async function within(
  { store, plan }: GuardParts,
  { snapshot, input }: GuardFacts,
  account: "incentive/granted" | "incentive/paid",
): Promise<readonly Refusal[]> {
  if (input.amount === undefined) return [];
  const asked = parseYuan(textOf(input.amount));
  if (!asked.ok) return asked.refusals;
  const held = await heldBy(store, snapshot.matter);
  const there = account === "incentive/granted" ? held.granted : held.paid;
  const { label } = plan.account(account);
  return asked.value <= there ? [] : [refusals.aboveHeld({ amount: yuan(asked.value), held: yuan(there), account: label })];
}
