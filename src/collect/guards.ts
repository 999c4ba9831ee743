import { z } from "zod";
import type { Label } from "#kernel";
import type { Guard, Guards } from "#procedure";
import { sql, type Transaction } from "#store";
import { unitLabel } from "./matters.ts";
import { type GuardParts, isRegistered, leavesAsked, type SchemeAsked } from "./parts.ts";
import { type MovedCell, refusals } from "./refusals.ts";
import { changeFaults } from "./register/check.ts";
import { rowsIn } from "./register/rows.ts";
import { checkSheet, periodFaults } from "./sheet/check.ts";
import { type HeldFigure, keyOf } from "./sheet/holding.ts";
import { dossierOf, type SheetBody, sheetOf } from "./sheet/rows.ts";
import { unitsAsked } from "./units.ts";
import { openWorlds } from "./world.ts";

/** The rules of collecting figures and of the register, by the names their procedures call them. Asked before anything is filled in they say nothing. */
export function collectGuards({ plan, store, schemesOn }: GuardParts): Guards {
  const worlds = openWorlds(store, plan);

  /** What is handed in, and again what is accepted, is one kept sheet whose every figure still may be handed in by its keeper. */
  const sheetHolds: Guard = async ({ snapshot: { matter }, input, within }) => {
    const checksum = input.sheet ?? matter.fields.sheet;
    if (typeof checksum !== "string") return [];
    const body = await sheetOf(store, matter.id, checksum);
    const { scheme: id, period, keeper } = matter.fields;
    if (!body || body.scheme !== id || body.period !== period || body.keeper !== keeper) return [refusals.otherSheet({})];
    if (input.figures !== undefined && input.figures !== body.cells.length) return [refusals.otherSheet({})];
    const today = store.today();
    const scheme = (await schemesOn(today)).find((one) => one.id === body.scheme);
    if (!scheme) return [refusals.unknownScheme({ id: body.scheme })];
    if (within) await oneAtATime(within, `${dossierOf(scheme.subject)} ${body.period}`);
    const world = await worlds.now(within ?? store);
    const held = world.held(scheme.subject, null);
    const units = new Map(unitsAsked(plan, world, scheme, body.period, today).map((unit) => [unit.id, unit.label]));
    const moved = movedSince(body, held, { scheme, nameOf: (unit) => units.get(unit) });
    if (moved.length > 0) return [refusals.movedMeanwhile({ count: moved.length, moved: moved.slice(0, mostMovedTold) })];
    const checked = checkSheet(
      {
        leaves: leavesAsked(scheme),
        keeper: body.keeper,
        nameOf: (unit) => units.get(unit),
        keeperName: (unit) => unitLabel(plan, unit),
        period: body.period,
        held,
      },
      body.cells.map(({ leaf, unit, value, reason }) => ({ leaf, unit, value: value ?? "", reason })),
    );
    return [...periodFaults(plan, body.period, today), ...(checked.ok ? [] : checked.refusals)];
  };

  const rowsHold: Guard = async ({ snapshot: { matter }, input, within }) => {
    const rows = rowsIn(input.rows === undefined ? matter.fields : input);
    const subject = matter.fields.kind as Parameters<typeof isRegistered>[0];
    if (rows.length === 0 || !isRegistered(subject)) return [];
    // One register for all kinds: a code belongs to one unit of any.
    if (within) await oneAtATime(within, "register");
    const { register } = await worlds.now(within ?? store);
    return changeFaults({ plan, register, subject }, rows);
  };

  return { "collected-sheet-holds": sheetHolds, "register-rows-hold": rowsHold };
}

const mostMovedTold = 5;
/** Figures of a sheet of which something else holds now than when it was handed in. */
const movedSince = (
  { cells, period }: SheetBody,
  held: ReadonlyMap<string, HeldFigure>,
  { scheme, nameOf }: { readonly scheme: SchemeAsked; readonly nameOf: (unit: string) => Label | undefined },
): readonly MovedCell[] =>
  cells.flatMap(({ leaf, unit, before }) => {
    const found = held.get(keyOf(leaf, unit, period));
    const now = found?.shown ?? null;
    if (now === before) return [];
    const label = scheme.tree.find(({ id }) => id === leaf)?.label ?? { zh: leaf, en: leaf };
    return [{ unit: nameOf(unit) ?? { zh: unit, en: unit }, leaf: label, before, now, number: found?.number ?? null }];
  });

/**
 * Of two acts on one place the second waits here until the first is kept or left, and only then reads what holds: both would otherwise find nothing in the
 * way and count. The lock ends with the transaction.
 */
const oneAtATime = (within: Transaction, place: string): Promise<unknown> =>
  within.rows(sql`select 1 as held from pg_advisory_xact_lock(${placeKey}::int, hashtext(${place}))`, z.object({ held: z.number() }));
/** The letters CJ: advisory keys of this room. */
const placeKey = 0x434a;
