import type { Label, UnitId } from "#kernel";
import { type RegisteredSubject, registeredSubjects } from "./evaluated-units.ts";
import type { Id } from "./ids.ts";
import type { Scheme, SchemeNode } from "./scheme.ts";
import type { CheckedPlan, Indicator } from "./words.ts";

/**
 * What a unit can be measured by. Of a region it is an indicator of the library, by its id; of a unit of the register it is what is collected for a
 * leaf of a scheme, by both (`zone-innovation/rd-intensity`).
 */
export type Yardstick = {
  readonly id: Id;
  readonly label: Label;
  readonly better: Indicator["better"];
} & (
  | { readonly kind: "indicator"; readonly unit: UnitId; readonly indicator: Indicator }
  | { readonly kind: "collected"; readonly unit: Label; readonly subject: RegisteredSubject; readonly leaf: Id; readonly keeper: Id }
);

type RegisteredScheme = Scheme & { readonly subject: RegisteredSubject };

export const collectedId = (scheme: Id, leaf: Id): Id => `${scheme}/${leaf}`;

function yardstickOfLeaf({ id: scheme, subject }: RegisteredScheme, { id, label, leaf }: SchemeNode): Yardstick | undefined {
  if (!leaf?.collected) return undefined;
  const { unit, keeper } = leaf.collected;
  return { kind: "collected", id: collectedId(scheme, id), label, better: leaf.better, unit, subject, leaf: id, keeper };
}

const isRegistered = (scheme: Scheme): scheme is RegisteredScheme => (registeredSubjects as readonly string[]).includes(scheme.subject);

/** Everything that is collected of units of the register for the schemes a plan brings along, as their newest text asks for it. */
export const collectedYardsticks = ({ schemes = [] }: Pick<CheckedPlan, "schemes">): readonly Yardstick[] =>
  schemes
    .filter(isRegistered)
    .flatMap((scheme) => (scheme.versions.at(-1)?.tree ?? []).flatMap((node) => yardstickOfLeaf(scheme, node) ?? []));

const known = new WeakMap<object, ReadonlyMap<Id, Yardstick>>();
function collectedIn(plan: Pick<CheckedPlan, "schemes">): ReadonlyMap<Id, Yardstick> {
  const found = known.get(plan) ?? new Map(collectedYardsticks(plan).map((one) => [one.id, one]));
  known.set(plan, found);
  return found;
}

/** A yardstick by its id; undefined where nothing is read under it. */
export function yardstickOf(plan: Pick<CheckedPlan, "schemes" | "findIndicator">, id: Id): Yardstick | undefined {
  const indicator = plan.findIndicator(id);
  if (!indicator) return collectedIn(plan).get(id);
  const { label, better, unit } = indicator;
  return { kind: "indicator", id: indicator.id, label, better, unit, indicator };
}
