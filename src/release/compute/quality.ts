import { z } from "zod";
import type { InputCell } from "./inputs.ts";
import type { Computed } from "./recompute.ts";

const label = z.object({ zh: z.string(), en: z.string() });
export const sourceSchema = z.object({ id: z.string(), title: z.string(), url: z.string(), publisher: label, cells: z.number().int() });
export type Source = z.infer<typeof sourceSchema>;

/** Sources of the period's cells, those that give most first; what is worked out from several figures names the leading one's. */
export function sourcesOf(cells: readonly InputCell[]): readonly Source[] {
  const found = new Map<string, Source>();
  for (const { source, sourceTitle, sourceUrl, publisher } of cells) {
    if (source === "") continue;
    const known = found.get(source) ?? { id: source, title: sourceTitle, url: sourceUrl, publisher, cells: 0 };
    found.set(source, { ...known, cells: known.cells + 1 });
  }
  return [...found.values()].sort((a, b) => b.cells - a.cells || (a.id < b.id ? -1 : 1));
}

export const qualitySchema = z.object({
  cells: z.number().int(),
  there: z.number().int(),
  reached: z.number().int(),
  filled: z.number().int(),
});
/** How many cells of the ranked units there are, have a figure, have one of an earlier period, and were filled by the method. */
export type Quality = z.infer<typeof qualitySchema>;

export const ownCells = (cells: readonly InputCell[], { period: own }: Pick<Computed, "period">): readonly InputCell[] =>
  cells.filter(({ period, role }) => period === own && role === "ranked");

export function qualityOf(cells: readonly InputCell[], computed: Pick<Computed, "period" | "filled">): Quality {
  const own = ownCells(cells, computed);
  return {
    cells: own.length,
    there: own.filter(({ value }) => value !== null).length,
    reached: own.filter(({ value, reached }) => value !== null && reached > 0).length,
    filled: computed.filled.length,
  };
}
