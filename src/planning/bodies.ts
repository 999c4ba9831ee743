import type { PlanItem } from "#contract";
import type { RegionCode } from "#kernel";
import type { Items, Part } from "./types.ts";

/** Bodies are written by this room alone, from values the contract has checked; they are read back as they were written. */
export const itemsOf = (body: unknown): Items => (body as { readonly items?: readonly PlanItem[] } | undefined)?.items ?? [];
export const partsOf = (body: unknown): readonly Part[] =>
  (
    (body as { readonly parts?: readonly { readonly region: string; readonly year: string; readonly value: string }[] } | undefined)
      ?.parts ?? []
  ).map(({ region, year, value }) => ({ region: region as RegionCode, year, value }));
