import type { Refusal } from "#kernel";
import type { AssessmentClass, AssessmentItem, AssessmentRules } from "../assessment.ts";
import type { EvaluatedUnit } from "../evaluated-units.ts";
import { faults } from "../faults.ts";
import type { Plan } from "../words.ts";
import { type Check, type Known, missing } from "./known.ts";
import { idsAmong } from "./names.ts";

const root = "assessmentRules";
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The rules of assessment name what there is, their weights make a hundred, and no unit stands in two classes. */
export const checkAssessment: Check = ({ assessmentRules: rules, units, evaluatedUnits = [] }, known) =>
  rules === undefined
    ? []
    : [
        ...(rules.clauses.length === 0
          ? [faults.citesNothing({ path: root })]
          : missing(known, "clause", `${root}/clauses`, rules.clauses)),
        ...ofBounds(rules),
        ...idsAmong("group", `${root}/classes`, rules.classes),
        ...rules.classes.flatMap((one) => ofClass(known, one)),
        ...inTwoClasses(rules),
        ...readOfOthers(rules, known, registeredAs(units, evaluatedUnits)),
      ];

function ofBounds({ cap, floor, leastScored, individualMost, frozenFrom, bands }: AssessmentRules): readonly Refusal[] {
  const fits =
    floor >= 0 &&
    floor < cap &&
    leastScored >= 0 &&
    leastScored <= 1 &&
    Number.isInteger(individualMost) &&
    individualMost >= 1 &&
    /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(frozenFrom);
  const descends = bands.every(({ from }, at) => at === 0 || from < (bands[at - 1]?.from ?? Number.POSITIVE_INFINITY));
  return [
    ...(fits ? [] : [faults.assessmentBounds({ path: root })]),
    ...idsAmong("group", `${root}/bands`, bands),
    ...(descends && bands.at(-1)?.from === 0 ? [] : [faults.assessmentBands({ path: `${root}/bands` })]),
  ];
}

function ofClass(known: Known, { id, members, common, individualWeight }: AssessmentClass): readonly Refusal[] {
  const path = `${root}/classes/${id}`;
  const whole = sum(common.map(({ weight }) => weight)) + individualWeight;
  return [
    ...(members.kind === "units" ? missing(known, "unitOfGovernment", `${path}/members`, members.units) : []),
    ...idsAmong("indicator", `${path}/common`, common),
    ...(Math.abs(whole - 100) < 1e-9 ? [] : [faults.assessmentWeights({ path, sum: whole })]),
    ...(individualWeight >= 0 ? [] : [faults.assessmentWeight({ path, weight: individualWeight })]),
    ...common.flatMap((item) => ofItem(known, `${path}/common/${item.id}`, item)),
  ];
}

function ofItem(known: Known, path: string, { indicator, weight, scoring }: AssessmentItem): readonly Refusal[] {
  const read = indicator === undefined ? undefined : (known.indicators.get(indicator) ?? known.collected.get(indicator));
  const owned = scoring.kind === "targets-owned";
  const directed = read === undefined || read.better !== "neither";
  const goal = "goal" in scoring ? scoring.goal : undefined;
  return [
    ...(indicator === undefined || read ? [] : missing(known, "indicator", path, [indicator])),
    ...((indicator === undefined) === owned && directed ? [] : [faults.assessmentReads({ path })]),
    ...(weight > 0 ? [] : [faults.assessmentWeight({ path, weight })]),
    ...(goal === undefined || Number(goal) > 0 ? [] : [faults.assessmentGoal({ path, goal })]),
  ];
}

function inTwoClasses({ classes }: AssessmentRules): readonly Refusal[] {
  const all = classes.flatMap(({ members }) => (members.kind === "units" ? members.units : []));
  const twice = new Set(all.filter((unit, at) => all.indexOf(unit) !== at));
  return [...twice].map((unit) => faults.unitInTwoClasses({ path: root, unit }));
}

/** What units are in the register, by their id as units of government. */
const registeredAs = (units: Plan["units"], evaluated: readonly EvaluatedUnit[]): ReadonlyMap<string, EvaluatedUnit["subject"]> => {
  const subjects = new Map(evaluated.map(({ id, subject }) => [id, subject]));
  return new Map(
    units.flatMap(({ id, evaluatedAs = "" }) => [subjects.get(evaluatedAs) ?? []].flat().map((subject) => [id, subject] as const)),
  );
};

/** Of a unit of the register what was collected for such units is read, of any other the library: never the figure of the region it lies in. */
function readOfOthers({ classes }: AssessmentRules, known: Known, registered: ReadonlyMap<string, string>): readonly Refusal[] {
  return classes.flatMap(({ id, members, common }) => {
    const units = members.kind === "units" ? members.units : [];
    return common.flatMap((item) => {
      const read = item.indicator === undefined ? undefined : known.collected.get(item.indicator);
      const subject = read?.kind === "collected" ? read.subject : undefined;
      const other = units.find((unit) => registered.get(unit) !== subject);
      return other === undefined ? [] : [faults.assessmentReadOfOthers({ path: `${root}/classes/${id}/common/${item.id}`, unit: other })];
    });
  });
}
