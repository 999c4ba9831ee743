import type { Reading, ReadingFigure } from "#ledger";
import type { ItemScore, Provisional, UnitScore } from "./types.ts";

/** A figure that a score rests on; one that was collected was accepted by somebody and is settled. */
export type Rest = { readonly as: Provisional["as"]; readonly reading: ReadingFigure | null };

/** Why a figure is not settled: itself, or one that it was computed from. */
function whysOf(reading: Reading): ReadonlySet<Provisional["why"]> {
  if (reading.kind === "gap") return new Set();
  return new Set([
    ...(reading.qualifier === "provisional" ? (["preliminary"] as const) : []),
    ...(reading.publishedAssumed ? (["assumed-publication"] as const) : []),
    ...reading.operands.flatMap((one) => [...whysOf(one)]),
  ]);
}

/** What of these figures is not settled; figures of several units for one period stand together. */
export function provisionalAmong(rests: readonly Rest[]): readonly Provisional[] {
  const found = new Map<string, Provisional>();
  for (const { as, reading } of rests) {
    if (reading === null) continue;
    for (const why of whysOf(reading)) {
      const { indicator, period, region } = reading;
      const key = [as, why, indicator, period].join(" ");
      const known = found.get(key);
      found.set(key, { as, why, indicator, period, regions: [...(known?.regions ?? []), region] });
    }
  }
  return [...found.values()];
}

/** Sheets that were kept before this was told hold nothing of it. */
export const provisionalOf = ({ provisional }: Pick<ItemScore, "provisional">): readonly Provisional[] => provisional ?? [];

/** How many items of a score rest on something that is not settled. */
export const provisionalCount = ({ items }: UnitScore): number =>
  items.filter((item) => item.points !== null && provisionalOf(item).length > 0).length;
