import type { CheckedPlan } from "#define";

/** A unit named in a text, and where. */
export type Named = { readonly unit: string; readonly at: number; readonly name: string };

/** Bodies such as firms and universities are named in passing; what minutes charge with a task is a department or one city. */
const mayBeCharged = ({ id, level }: CheckedPlan["units"][number]): boolean =>
  (level === "province" || level === "city") && id !== "city-governments";

/** Names that minutes use: the full and the short one, and the short one without the word for the province. */
function namesOf({ units }: CheckedPlan): readonly (readonly [name: string, unit: string])[] {
  const names = units
    .filter(mayBeCharged)
    .flatMap(({ id, label, short }): readonly (readonly [string, string])[] => [
      [label.zh, id],
      [short.zh, id],
      ...(short.zh.startsWith("省") && short.zh.length > 3 ? [[short.zh.slice(1), id] as const] : []),
      ...(label.zh.endsWith("市人民政府") ? [[label.zh.replace("人民政府", "政府"), id] as const] : []),
    ]);
  return names.filter(([name]) => name.length > 1).toSorted(([a], [b]) => b.length - a.length);
}

/** Units a text names, in the order it names them; the longest name wins where two begin at one place, and each unit comes once. */
export function unitsNamed(plan: CheckedPlan, text: string): readonly Named[] {
  const taken = new Array<boolean>(text.length).fill(false);
  const found: Named[] = [];
  for (const [name, unit] of namesOf(plan)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (taken.slice(at, at + name.length).some(Boolean)) continue;
      taken.fill(true, at, at + name.length);
      found.push({ unit, at, name });
    }
  }
  const inOrder = found.toSorted((a, b) => a.at - b.at);
  return inOrder.filter(({ unit }, i) => inOrder.findIndex((one) => one.unit === unit) === i);
}
