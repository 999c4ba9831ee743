import { isDay, levelOf, periodOf, type Refusal } from "#kernel";
import { faults } from "../faults.ts";
import type { Scheme, SchemeVersion } from "../scheme.ts";
import type { Plan } from "../words.ts";
import { idsOfScheme } from "./ids.ts";
import { type Check, type Known, knownIn, missing } from "./known.ts";
import { labelsOfScheme } from "./labels.ts";
import { ofMethod } from "./scheme-methods.ts";
import { ofTree } from "./scheme-trees.ts";

/** Composite indices: their versions, trees, units and methods hold together, and everything they name exists. */
export const checkSchemes: Check = (plan, known) => (plan.schemes ?? []).flatMap((scheme) => ofScheme(known, scheme));

/**
 * Reads one scheme, such as one composed on screen, against a plan that need not carry it: everything `compilePlan` would say of it, at once.
 */
export const schemeFaults = (plan: Plan, scheme: Scheme): readonly Refusal[] => [
  ...idsOfScheme(scheme),
  ...labelsOfScheme(scheme),
  ...ofScheme(knownIn(plan), scheme),
];

function ofScheme(known: Known, scheme: Scheme): readonly Refusal[] {
  const path = `schemes/${scheme.id}`;
  const versions: readonly SchemeVersion[] = scheme.versions;
  return [
    ...(scheme.clauses.length === 0 ? [faults.citesNothing({ path })] : missing(known, "clause", `${path}/clauses`, scheme.clauses)),
    ...(versions.length === 0 ? [faults.versionsMissing({ path: `${path}/versions` })] : []),
    ...versions.flatMap((version, at) => {
      const place = `${path}/versions/${at}`;
      return [
        ...ofDays(place, version, versions[at - 1]),
        ...ofUnits(known, place, scheme.subject, version),
        ...ofTree(known, `${place}/tree`, version),
        ...ofMethod(`${place}/method`, version),
      ];
    }),
  ];
}

function ofDays(
  path: string,
  { from, since, reachBack = 0, coverage = 1 }: SchemeVersion,
  before: SchemeVersion | undefined,
): readonly Refusal[] {
  return [
    ...(isDay(from) ? [] : [faults.dayMalformed({ path, text: from })]),
    ...(before && before.from >= from ? [faults.versionsOutOfOrder({ path, from, previous: before.from })] : []),
    ...(since === undefined || periodOf(since) ? [] : [faults.periodMalformed({ path: `${path}/since`, text: since })]),
    ...(Number.isInteger(reachBack) && reachBack >= 0 && reachBack <= 10
      ? []
      : [faults.outOfRange({ path: `${path}/reachBack`, value: reachBack, low: 0, high: 10 })]),
    ...(coverage >= 0 && coverage <= 1 ? [] : [faults.outOfRange({ path: `${path}/coverage`, value: coverage, low: 0, high: 1 })]),
  ];
}

const levels: Readonly<Record<string, string>> = { nation: "country", province: "province", city: "city", county: "county" };

/** Only regions are known to a plan; zones, enterprises and institutions are known to the registry. */
function ofUnits(known: Known, path: string, subject: Scheme["subject"], { units = [], besides = [] }: SchemeVersion): readonly Refusal[] {
  const level = levels[subject];
  if (level === undefined) return [];
  return [
    ...missing(known, "region", `${path}/units`, units),
    ...missing(known, "region", `${path}/besides`, besides),
    ...units.filter((unit) => levelOf(unit) !== level).map((unit) => faults.unitOffLevel({ path: `${path}/units`, unit, subject })),
  ];
}
