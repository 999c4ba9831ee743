import type { RegionSplits, TargetDecisions } from "#contract";
import type { RegionCode } from "#kernel";
import type { Parts, Reading } from "../parts.ts";
import { decisionsOf, documentsOf } from "../rows.ts";
import { frameOf } from "../splits/frame.ts";
import { splitsOf } from "../splits/splits.ts";
import { sumsOf } from "../splits/sums.ts";
import type { Part } from "../types.ts";
import { rebaseliningRow } from "./split-answer.ts";

type Named = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
type Signed = Pick<Parts, "store" | "plan">;
type Asked = Reading & Signed;

const byYear = (a: { readonly year: string }, b: { readonly year: string }): number => a.year.localeCompare(b.year);
const yearly = (parts: readonly Part[]) => parts.map(({ year, value }) => ({ year, value })).toSorted(byYear);

/** What was signed about a target: the split that holds, and every change of its value. */
export async function targetDecisions(parts: Asked, target: string, named: Named): Promise<TargetDecisions> {
  const [held, changes] = [await splitsOf(parts, target), await decisionsOf(parts.store, "rebaselining", target)];
  const words = { plan: parts.plan, today: parts.store.today(), names: await named(changes.flatMap(({ signedBy }) => signedBy ?? [])) };
  const shares = held?.parts.filter(({ region }) => region !== parts.plan.regions.home) ?? [];
  const years = [...new Set(shares.map(({ year }) => year))].sort();
  const cities = new Set(shares.map(({ region }) => region)).size;
  const frame = await frameOf(parts, target);
  const goals = held && frame.ok ? sumsOf(held.parts, { ...frame.value, years }) : [];
  return {
    split: held && { number: held.number, from: held.from, years, cities, goals: [...goals] },
    rebaselinings: changes.map((one) => rebaseliningRow(words, one)),
  };
}

/** The shares of one region in every split that holds, in the plan's order of targets. */
export async function regionSplits(parts: Signed, region: RegionCode): Promise<RegionSplits> {
  const year = parts.store.today().slice(0, 4);
  // The province's own part of a year is its goal, not a share.
  if (region === parts.plan.regions.home) return { year, rows: [] };
  const split = new Set(await documentsOf(parts.store, "target-split"));
  const rows: RegionSplits["rows"] = [];
  for (const { id, label, unit } of parts.plan.targets.filter((target) => split.has(target.id))) {
    const held = await splitsOf(parts, id);
    const own = held?.parts.filter((part) => part.region === region) ?? [];
    if (held && own.length > 0) rows.push({ target: id, label, unit, number: held.number, from: held.from, parts: yearly(own) });
  }
  return { year, rows };
}
