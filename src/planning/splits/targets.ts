import type { CheckedPlan, Target } from "#define";
import { convert, parseQuantity, type RegionCode, round, toDecimal } from "#kernel";
import type { Reading } from "../parts.ts";
import { decisionsOf } from "../rows.ts";

/** Kinds of unit whose amounts of cities add up to the province's. */
const notAdding = new Set(["percent", "stage", "flag", "rank", "index", "one"]);

export const isDivisible = ({ unit, value }: Target): boolean => value.kind !== "none" && !notAdding.has(unit);

/** Whether the target's value was changed by a signature; the last one holds. */
const changed = async ({ store }: Pick<Reading, "store">, target: string): Promise<string | null> => {
  const signed = (await decisionsOf(store, "rebaselining", target)).filter(({ state }) => state === "signed");
  const [last] = [...signed].sort((a, b) => ((a.closedAt ?? "") < (b.closedAt ?? "") ? 1 : -1));
  return typeof last?.fields.newValue === "string" ? last.fields.newValue : null;
};

/** The value a target has today, as decimal text in its unit: the last signed change, else the plan's; null while the plan's base is not known. */
export async function valueInForce(reading: Reading, id: string): Promise<string | null> {
  return (await changed(reading, id)) ?? (await valueOfPlan(reading, reading.plan.target(id)));
}

async function valueOfPlan({ plan, figures, store }: Reading, target: Target): Promise<string | null> {
  const { value, unit, indicator } = target;
  if (value.kind === "number") return value.value;
  if (value.kind === "none") return null;
  const base = (await figures()).at(indicator, plan.regions.home, String(value.baseYear), { asOf: store.today(), knownAt: null });
  if (base.kind !== "figure") return null;
  const { digits, scale, unit: own } = base.quantity;
  const factor = parseQuantity(value.factor, own);
  if (!factor.ok) return null;
  const product = { digits: digits * factor.value.digits, scale: scale + factor.value.scale, unit: own };
  const inUnit = convert(round(product, scale), unit);
  return inUnit.ok ? toDecimal(inUnit.value) : null;
}

/** The cities of the home region, with the government that answers for each, in the plan's order. */
export function citiesOfPlan({ regions, units }: CheckedPlan): readonly { readonly region: RegionCode; readonly unit: string }[] {
  const prefix = regions.home.slice(0, 2);
  return regions.regions
    .filter(({ code }) => code.startsWith(prefix) && code !== regions.home && code.endsWith("00"))
    .flatMap(({ code }) => {
      const unit = units.find(({ level, region }) => level === "city" && region === code);
      return unit ? [{ region: code, unit: unit.id }] : [];
    });
}
