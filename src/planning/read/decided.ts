import type { RegionSplits, TargetDecisions } from "#contract";
import type { RegionCode } from "#kernel";
import type { Parts } from "../parts.ts";
import { decisionsOf, documentsOf } from "../rows.ts";
import { splitsOf } from "../splits/splits.ts";
import type { Part } from "../types.ts";
import { rebaseliningRow } from "./split-answer.ts";

type Named = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
type Signed = Pick<Parts, "store" | "plan">;

const byYear = (a: { readonly year: string }, b: { readonly year: string }): number => a.year.localeCompare(b.year);
const yearly = (parts: readonly Part[]) => parts.map(({ year, value }) => ({ year, value })).toSorted(byYear);

/** What was signed about a target: the split that holds, and every change of its value. */
export async function targetDecisions(parts: Signed, target: string, named: Named): Promise<TargetDecisions> {
  const [held, changes] = [await splitsOf(parts, target), await decisionsOf(parts.store, "rebaselining", target)];
  const words = { plan: parts.plan, today: parts.store.today(), names: await named(changes.flatMap(({ signedBy }) => signedBy ?? [])) };
  const years = [...new Set(held?.parts.map(({ year }) => year))].sort();
  return {
    split: held && { number: held.number, from: held.from, years, cities: new Set(held.parts.map(({ region }) => region)).size },
    rebaselinings: changes.map((one) => rebaseliningRow(words, one)),
  };
}

/** The shares of one region in every split that holds, in the plan's order of targets. */
export async function regionSplits(parts: Signed, region: RegionCode): Promise<RegionSplits> {
  const split = new Set(await documentsOf(parts.store, "target-split"));
  const rows: RegionSplits["rows"] = [];
  for (const { id, label, unit } of parts.plan.targets.filter((target) => split.has(target.id))) {
    const held = await splitsOf(parts, id);
    const own = held?.parts.filter((part) => part.region === region) ?? [];
    if (held && own.length > 0) rows.push({ target: id, label, unit, number: held.number, from: held.from, parts: yearly(own) });
  }
  return { rows };
}
