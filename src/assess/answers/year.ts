import { mayReadRecord, type ReadingScope } from "#access";
import type { AssessmentClassAnswer, AssessmentRow } from "#contract";
import type { CheckedPlan } from "#define";
import { deskAnswer } from "#procedure";
import { rulesOf } from "../parts.ts";
import { type AssessmentMatter, procedure } from "../rows.ts";
import { provisionalCount } from "../score/provisional.ts";
import type { UnitScore } from "../score/types.ts";
import { itemLabel } from "../score/words.ts";
import type { StandingClass, StandingUnit } from "../standing.ts";
import { indicatorAnswer, scoringLabels, stateLabel } from "./words.ts";

const shareOf = (score: UnitScore): number => {
  const scored = score.items.filter(({ points }) => points !== null);
  return scored.reduce((all, { weight }) => all + weight, 0);
};
/** What an item adds to the total: together they are the total. */
export const addsOf = (score: UnitScore, points: number | null, weight: number): number | null =>
  points === null ? null : (points * weight) / shareOf(score);

export const matterAnswer = (plan: CheckedPlan, { id, number, state, version, revision, reached }: AssessmentMatter) => ({
  id,
  number,
  state,
  stateLabel: stateLabel(plan.procedure(procedure), version, state),
  revision,
  mayOpen: reached,
});

export function resultAnswer(plan: CheckedPlan, { total, low, high, scoredWeight, grade, place }: UnitScore) {
  const band = rulesOf(plan).bands.find(({ id }) => id === grade);
  return { total, low, high, scoredWeight, grade: band ? { ...band } : null, place };
}

const nothing = { total: null, low: null, high: null, scoredWeight: 0, grade: null, place: null };

export const isPublished = (matter: AssessmentMatter | undefined): boolean => matter?.state === "published";
/** A result before it is published: for the unit's own people, those who take part in its assessment, and those who read everything. */
export const maySee = ({ matter, member: { desk, region } }: StandingUnit, scope: ReadingScope): boolean =>
  isPublished(matter) || matter?.reached === true || mayReadRecord(scope, { region, parties: [{ desk, handler: null }] });

/** One indicator may be scored in two ways: by the class and by what the unit agreed on. */
function scoredLabel(plan: CheckedPlan, { indicator, scoring }: UnitScore["items"][number]) {
  const [name, how] = [itemLabel(plan, { indicator }), scoringLabels[scoring.kind]];
  return indicator === null ? name : { zh: `${name.zh}·${how.zh}`, en: `${name.en}, ${how.en.toLowerCase()}` };
}

function rowAnswer(plan: CheckedPlan, unit: StandingUnit, scope: ReadingScope): AssessmentRow {
  const { member, score, matter, basis } = unit;
  const withheld = !maySee(unit, scope);
  const scored = score.items
    .flatMap((item) =>
      item.points === null
        ? []
        : [{ label: scoredLabel(plan, item), points: item.points, adds: addsOf(score, item.points, item.weight) ?? 0 }],
    )
    .toSorted((a, b) => b.points - a.points);
  return {
    desk: deskAnswer(plan, member.desk, member.region),
    ...(withheld ? nothing : resultAnswer(plan, score)),
    withheld,
    basis,
    matter: matter ? matterAnswer(plan, matter) : null,
    drivers: withheld ? [] : scored.length > 3 ? [...scored.slice(0, 2), ...scored.slice(-1)] : scored,
    unscored: withheld
      ? []
      : score.items.flatMap((item) =>
          item.unscored ? [{ label: itemLabel(plan, item), why: item.unscored.why, by: item.unscored.by }] : [],
        ),
    provisional: withheld ? 0 : provisionalCount(score),
  };
}

/** Best first where there is an order, the others as the plan lists them. */
function inOrder(rows: readonly AssessmentRow[]): AssessmentRow[] {
  const placed = rows.filter(({ place }) => place !== null).toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0));
  return [...placed, ...rows.filter(({ place }) => place === null)];
}

export function classAnswer(plan: CheckedPlan, standing: StandingClass, scope: ReadingScope): AssessmentClassAnswer {
  const { class: of, units } = standing;
  const rows = units.map((unit) => rowAnswer(plan, unit, scope));
  return {
    id: of.id,
    label: of.label,
    later: of.members.kind === "later" ? of.members.say : null,
    common: of.common.map((item) => indicatorAnswer(plan, item)),
    individualWeight: of.individualWeight,
    rows: inOrder(rows),
    graded: rows.filter(({ grade }) => grade !== null).length,
  };
}
