import { periodOf, type Refusal } from "#kernel";
import type { EvaluatedUnit } from "../evaluated-units.ts";
import { faults } from "../faults.ts";
import { type Check, missing } from "./known.ts";

/** Units that are evaluated: where they lie, who says so and since when; no unit stands there twice, and none can be taken for a region. */
export const checkEvaluatedUnits: Check = (plan, known) => {
  const units = plan.evaluatedUnits ?? [];
  const codes = new Set<string>(plan.regions.regions.map(({ code }) => code));
  const sources = new Set(plan.sources.map(({ id }) => id));
  const names = new Map<string, number>();
  for (const unit of units) names.set(nameOf(unit), (names.get(nameOf(unit)) ?? 0) + 1);
  return units.flatMap((unit): readonly Refusal[] => {
    const path = `evaluatedUnits/${unit.id}`;
    return [
      ...missing(known, "region", `${path}/region`, [unit.region]),
      ...(sources.has(unit.source) ? [] : [faults.unknownReference({ path: `${path}/source`, id: unit.source, kind: "source" })]),
      ...(codes.has(unit.id) ? [faults.unitIsRegion({ path, id: unit.id })] : []),
      ...((names.get(nameOf(unit)) ?? 0) > 1 ? [faults.unitTwice({ path, name: unit.label.zh })] : []),
      ...whenFaults(path, unit),
    ];
  });
};

/** One unit of a kind is one name in a place, as long as it lasts. */
const nameOf = ({ subject, label, region, until }: EvaluatedUnit): string => `${subject} ${label.zh} ${region} ${until ?? ""}`;

function whenFaults(path: string, { since, until }: EvaluatedUnit): readonly Refusal[] {
  const malformed = [
    ["since", since],
    ["until", until],
  ].flatMap(([name, text]) => (text === undefined || periodOf(text) ? [] : [faults.periodMalformed({ path: `${path}/${name}`, text })]));
  const [began, ended] = [since, until].map((text) => (text === undefined ? undefined : periodOf(text)?.from));
  const backwards = began !== undefined && ended !== undefined && ended <= began;
  return [...malformed, ...(backwards ? [faults.unitEndsFirst({ path, since: since ?? "", until: until ?? "" })] : [])];
}
