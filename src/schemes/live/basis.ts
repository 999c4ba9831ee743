import type { RankedUnit } from "#contract";
import type { Factor } from "#define";
import { ok, type RegionCode, type Result } from "#kernel";
import type { Cell } from "../ground/cells.ts";
import { leavesOf } from "../ground/ground.ts";
import { rankedUnit } from "../ground/units.ts";
import type { HeldText } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { placesOfLeaf, unitOfLeaf } from "./heads.ts";
import type { Live } from "./live.ts";
import { base, methodOf, seed } from "./uncertainty.ts";

/** One cell of the ground, in the order in which rows stand in it. */
export type BasisCell = {
  readonly leaf: string;
  /** Kernel unit id of the value; null where it has none of its own. */
  readonly measure: string | null;
  readonly places: number;
  /** One that is no region says where it lies. */
  readonly unit: RankedUnit & { readonly region?: RegionCode };
  /** Units beside the ranking take part in the method and are not ranked. */
  readonly ranked: boolean;
  readonly period: string;
  readonly cell: Cell;
};
/** All that a result follows from: whoever has it can compute the same numbers without ledger or store. */
export type SchemeBasis = {
  readonly text: HeldText;
  readonly period: string;
  readonly cells: readonly BasisCell[];
  /** How what is uncertain is explored. */
  readonly exploration: { readonly seed: number; readonly base: number; readonly factors: readonly Factor[] };
};

/** The ground of a period: its own rows, or all periods where the text is a panel. */
export function basisOf(context: SchemeContext, live: Live, text: HeldText, period: string): Result<SchemeBasis> {
  const run = live.run(period);
  if (!run.ok) return run;
  const { content } = text;
  const isPanel = content.since !== undefined;
  const besides = new Set(content.besides ?? []);
  const units = new Map(live.units.map((unit) => [unit.id, unit]));
  const { rows, cells } = live.read;
  const leaves = leavesOf(content).map(({ id, leaf }) => ({
    leaf: id,
    measure: unitOfLeaf(context.plan, leaf),
    places: placesOfLeaf(context.plan, leaf),
  }));
  return ok({
    text,
    period,
    cells: rows.flatMap(({ unit, period: of }, row) => {
      if (!isPanel && of !== period) return [];
      const named = units.get(unit) ?? rankedUnit(context, unit);
      return leaves.flatMap(({ leaf, ...shown }): BasisCell[] => {
        const cell = cells.get(leaf)?.[row];
        return cell ? [{ leaf, ...shown, unit: named, ranked: !besides.has(unit), period: of, cell }] : [];
      });
    }),
    exploration: { seed, base, factors: methodOf(content).factors ?? [] },
  });
}
