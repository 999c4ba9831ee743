import { addMonths, compare, isDay, isUnitId, parseQuantity, type Quantity, type Refusal, sameDims, unitOf } from "#kernel";
import { faults } from "../faults.ts";
import { stages } from "../stages.ts";
import type { Plan, Target } from "../words.ts";
import { decimal } from "./days.ts";
import type { Check, Known } from "./known.ts";

/** A plan looks ahead of its own end (2035), but not by a lifetime. */
const monthsAhead = 15 * 12;

/** Values parse, fall due in sight of the plan, are counted like their indicator, and stand in one group each. */
export const checkTargets: Check = (plan, known) => [
  ...plan.targets.flatMap((t) => [...ofValue(t), ...ofDue(plan, t), ...ofUnit(known, t), ...ofGates(t)]),
  ...ofGroups(plan),
];

function ofValue({ id, value, due }: Target): readonly Refusal[] {
  const path = `targets/${id}/value`;
  if (value.kind === "none") return [];
  if (value.kind === "number") {
    const upper = value.upper === undefined ? [] : decimal(path, value.upper);
    return [
      ...decimal(path, value.value),
      ...upper,
      ...(below(value.upper, value.value) ? [faults.upperBelowValue({ path, value: value.value, upper: value.upper ?? "" })] : []),
    ];
  }
  const dueYear = Number(due.slice(0, 4));
  const year: number | undefined = value.baseYear;
  return [
    ...decimal(path, value.factor),
    ...(read(value.factor) !== undefined && !below("0", value.factor) ? [faults.factorNotPositive({ path, factor: value.factor })] : []),
    ...(Number.isInteger(year) && year > 1900 && year < dueYear ? [] : [faults.baseYearOutOfRange({ path, baseYear: year, dueYear })]),
  ];
}

function read(text: string | undefined): Quantity | undefined {
  const parsed = parseQuantity(text ?? "", "one");
  return parsed.ok ? parsed.value : undefined;
}

/** Whether one decimal is less than another; false where either cannot be read, which is a fault of its own. */
function below(a: string | undefined, b: string): boolean {
  const [less, more] = [read(a), read(b)];
  if (!less || !more) return false;
  const order = compare(less, more);
  return order.ok && order.value < 0;
}

function ofDue({ period }: Plan, { id, due }: Target): readonly Refusal[] {
  if (![due, period.from, period.until].every(isDay)) return [];
  const until = addMonths(period.until, monthsAhead);
  return due >= period.from && due < until ? [] : [faults.dueOutOfRange({ path: `targets/${id}/due`, due, from: period.from, until })];
}

function ofUnit(known: Known, { id, indicator, unit, comparator }: Target): readonly Refusal[] {
  if (!isUnitId(unit)) return [];
  const path = `targets/${id}/unit`;
  const read = known.indicators.get(indicator)?.unit;
  const unlike = read !== undefined && isUnitId(read) && !sameDims(unitOf(read).dims, unitOf(unit).dims);
  return [
    ...(unlike ? [faults.unlikeUnits({ path, operand: indicator, unit: read, needed: unit })] : []),
    ...(comparator === "issued" && unit !== "flag" ? [faults.issuedWithoutFlag({ path, unit })] : []),
  ];
}

function ofGates({ id, gates, unit }: Target): readonly Refusal[] {
  if (!gates || !isUnitId(unit)) return [];
  const path = `targets/${id}/gates`;
  if (unit !== "stage") return [faults.gatesWithoutStages({ path, unit })];
  const known = new Set(stages.map(({ stage }) => stage));
  return [
    ...[gates.reachedFrom, ...gates.planned.map(({ stage }) => stage)]
      .filter((stage) => !known.has(stage))
      .map((stage) => faults.unknownStage({ path, stage })),
    ...gates.planned.flatMap(({ stage, on }, at) => {
      const previous = gates.planned[at - 1];
      return previous && (stage <= previous.stage || on < previous.on)
        ? [faults.gatesOutOfOrder({ path: `${path}/${stage}`, stage, on })]
        : [];
    }),
  ];
}

/** A target is counted once on the first page: one group lists it, and it names the same group. */
function ofGroups(plan: Plan): readonly Refusal[] {
  return plan.targets.flatMap(({ id, group }) => {
    const path = `targets/${id}/group`;
    const groups = plan.targetGroups.flatMap((g) => g.targets.filter((t) => t === id).map(() => g.id));
    const [listedIn] = groups;
    if (listedIn === undefined) return [faults.targetInNoGroup({ path, group })];
    if (groups.length > 1) return [faults.targetInSeveralGroups({ path, groups })];
    return listedIn === group ? [] : [faults.groupDisagrees({ path, group, listedIn })];
  });
}
