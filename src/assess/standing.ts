import type { ReadingScope } from "#access";
import type { AssessmentClass } from "#define";
import type { Store } from "#store";
import { individualOf, itemOfRow } from "./individual.ts";
import { type Member, membersOf, rulesOf } from "./parts.ts";
import { type AssessmentMatter, mattersOf } from "./rows.ts";
import { comparisonOf } from "./score/comparison.ts";
import type { Ground } from "./score/items.ts";
import type { AssessContext } from "./score/readings.ts";
import type { UnitScore } from "./score/types.ts";
import { classScores, type Entrant, unitScore } from "./score/unit.ts";
import { type KeptSheet, keptSheets } from "./sheets/rows.ts";
import { type ToleranceRow, toleratedIn } from "./tolerance/rows.ts";

/** Where a result stands: computed now, disclosed to the unit, or decided. */
export type Basis = "live" | "disclosed" | "decided";
const basisBy: Readonly<Record<string, Basis>> = {
  disclosed: "disclosed",
  objected: "disclosed",
  deciding: "disclosed",
  decided: "decided",
  published: "decided",
};
export const basisOf = (matter: AssessmentMatter | undefined): Basis => (matter && basisBy[matter.state]) ?? "live";

export type StandingUnit = {
  readonly member: Member;
  readonly entrant: Entrant;
  readonly matter: AssessmentMatter | undefined;
  readonly basis: Basis;
  /** What is shown: the kept sheet once it was disclosed, else what the ledger gives now. */
  readonly score: UnitScore;
  readonly live: UnitScore;
  readonly kept: KeptSheet | undefined;
};
export type StandingClass = { readonly class: AssessmentClass; readonly units: readonly StandingUnit[]; readonly ground: Ground };

type Known = { readonly matters: readonly AssessmentMatter[]; readonly tolerated: readonly ToleranceRow[] };

/** Everything that decides a year's results besides the figures. */
export async function knownOf(store: Pick<Store, "rows">, year: number, scope?: ReadingScope): Promise<Known> {
  const [matters, tolerated] = await Promise.all([mattersOf(store, year, scope), toleratedIn(store, year)]);
  return { matters, tolerated };
}

const toleratedBy =
  (tolerated: readonly ToleranceRow[]) =>
  (desk: string, indicator: string): string | null =>
    tolerated.find((one) => one.desk === desk && one.item === indicator)?.number ?? null;

export function entrantOf(of: AssessmentClass, member: Member, matter: AssessmentMatter | undefined): Entrant {
  return { member, common: of.common, individual: matter ? individualOf(matter.fields).map(itemOfRow) : [] };
}

/** One class in one year: every unit scored by what the ledger says now, and the kept sheets of those disclosed. */
export async function standingOf(
  store: Pick<Store, "rows">,
  context: AssessContext,
  of: AssessmentClass,
  asked: { readonly year: number; readonly known: Known },
): Promise<StandingClass> {
  const { year, known } = asked;
  const members = membersOf(context.plan, of);
  const ground: Ground = { context, year, members, toleratedBy: toleratedBy(known.tolerated) };
  const matterAt = new Map(known.matters.map((matter) => [matter.lead, matter]));
  const entrants = members.map((member) => entrantOf(of, member, matterAt.get(member.desk)));
  const live = classScores(ground, entrants);
  const shown = known.matters.filter((matter) => basisOf(matter) !== "live");
  const sheets = await keptSheets(store, shown);
  const units = entrants.flatMap((entrant, at): readonly StandingUnit[] => {
    const own = live[at];
    const matter = matterAt.get(entrant.member.desk);
    if (!own) return [];
    const kept = matter && sheets.get(matter.id);
    const basis = kept ? basisOf(matter) : "live";
    return [{ member: entrant.member, entrant, matter, basis, kept, live: own, score: kept?.body.score ?? own }];
  });
  return { class: of, units, ground };
}

/** The last year up to one in which any unit has points by its common indicators; null where no year of the plan has. */
export function lastScored(context: AssessContext, upTo: number): number | null {
  const first = Number(context.plan.period.from.slice(0, 4));
  const classes = rulesOf(context.plan).classes.map((of) => ({ of, members: membersOf(context.plan, of) }));
  for (let year = upTo; year >= first; year -= 1)
    for (const { of, members } of classes) {
      const ground: Ground = { context, year, members, toleratedBy: () => null };
      const hasPoints = members.some((member) => unitScore(ground, entrantOf(of, member, undefined)).total !== null);
      if (hasPoints) return year;
    }
  return null;
}

export const comparedUnit = (standing: StandingClass, unit: StandingUnit) => comparisonOf(standing.ground, unit.entrant);
