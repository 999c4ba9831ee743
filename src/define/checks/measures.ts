import { isUnitId, overDims, type Refusal, sameDims, type UnitId, unitOf } from "#kernel";
import { faults } from "../faults.ts";
import type { Formula, Indicator, Plan } from "../words.ts";
import type { Check, Known } from "./known.ts";

/** The unit of an indicator; undefined where indicator or unit is unknown, which is a fault of its own. */
function unitIn(known: Known, id: string): UnitId | undefined {
  const unit = known.indicators.get(id)?.unit;
  return unit !== undefined && isUnitId(unit) ? unit : undefined;
}

/** Units exist, and every formula, split and account gives what its indicator is counted in. */
export const checkMeasures: Check = (plan, known) => [
  ...unknownUnits(plan),
  ...plan.indicators.flatMap((i) => {
    if (!isUnitId(i.unit)) return [];
    const path = `indicators/${i.id}`;
    return [
      ...i.versions.flatMap(({ measure }, at) => {
        const place = `${path}/versions/${at}`;
        if (measure.kind === "formula") return ofFormula(known, place, measure.formula, i);
        return measure.kind === "entries" ? ofAccount(plan, place, measure.account, i.unit) : [];
      }),
      ...(i.splits ?? []).flatMap((s) => alike(known, `${path}/splits/${s.id}`, s.parts, i.unit)),
      ...(i.splits ?? []).flatMap((s) => enough(`${path}/splits/${s.id}`, s.parts.length + (s.rest ? 1 : 0))),
      ...pure(`${path}/publishedGrowth`, i.publishedGrowth === undefined ? undefined : unitIn(known, i.publishedGrowth)),
    ];
  }),
];

const unknownUnits = (plan: Plan): readonly Refusal[] =>
  [
    ...plan.indicators.map((i) => ({ path: `indicators/${i.id}`, unit: i.unit as string })),
    ...plan.targets.map((t) => ({ path: `targets/${t.id}`, unit: t.unit as string })),
    ...plan.accounts.map((a) => ({ path: `accounts/${a.id}`, unit: a.unit as string })),
  ]
    .filter(({ unit }) => !isUnitId(unit))
    .map(faults.unknownUnit);

function ofFormula(known: Known, path: string, formula: Formula, { unit }: Indicator): readonly Refusal[] {
  switch (formula.kind) {
    case "ratio":
      return quotient(path, unitIn(known, formula.of), unitIn(known, formula.to), unit);
    case "per-head":
      return quotient(path, unitIn(known, formula.of), unitIn(known, formula.population), unit);
    case "share": {
      const whole = unitIn(known, formula.to);
      return [...(whole ? alike(known, path, [formula.of], whole) : []), ...pure(path, unit)];
    }
    case "growth":
      return [
        ...pure(path, unit),
        ...(Number.isInteger(formula.years) && formula.years > 0 ? [] : [faults.growthYears({ path, years: formula.years })]),
      ];
    case "sum":
      return [...enough(path, formula.of.length), ...alike(known, path, formula.of, unit)];
    case "difference":
      return alike(known, path, [formula.of, formula.less], unit);
  }
}

function quotient(path: string, of: UnitId | undefined, to: UnitId | undefined, unit: UnitId): readonly Refusal[] {
  if (!of || !to) return [];
  const found = overDims(unitOf(of).dims, unitOf(to).dims);
  return sameDims(found, unitOf(unit).dims) ? [] : [faults.quotientUnits({ path, of, to, unit, found })];
}

const alike = (known: Known, path: string, operands: readonly string[], needed: UnitId): readonly Refusal[] =>
  operands.flatMap((operand) => {
    const unit = unitIn(known, operand);
    if (!unit || sameDims(unitOf(unit).dims, unitOf(needed).dims)) return [];
    return [faults.unlikeUnits({ path, operand, unit, needed })];
  });

function pure(path: string, unit: UnitId | undefined): readonly Refusal[] {
  if (!unit) return [];
  const found = unitOf(unit).dims;
  return sameDims(found, {}) ? [] : [faults.notPure({ path, unit, found })];
}

const enough = (path: string, count: number): readonly Refusal[] => (count < 2 ? [faults.tooFewOperands({ path, count })] : []);

function ofAccount(plan: Plan, path: string, account: string, needed: UnitId): readonly Refusal[] {
  const unit = plan.accounts.find(({ id }) => id === account)?.unit;
  if (unit === undefined || !isUnitId(unit) || sameDims(unitOf(unit).dims, unitOf(needed).dims)) return [];
  return [faults.unlikeUnits({ path, operand: account, unit, needed })];
}
