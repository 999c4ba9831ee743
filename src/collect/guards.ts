import type { Guard, Guards } from "#procedure";
import { type GuardParts, isRegistered, leavesAsked } from "./parts.ts";
import { refusals } from "./refusals.ts";
import { changeFaults } from "./register/check.ts";
import { rowsIn } from "./register/rows.ts";
import { checkSheet, periodFaults } from "./sheet/check.ts";
import { keyOf } from "./sheet/holding.ts";
import { sheetOf } from "./sheet/rows.ts";
import { unitsAsked } from "./units.ts";
import { openWorlds } from "./world.ts";

/** The rules of collecting figures and of the register, by the names their procedures call them. Asked before anything is filled in they say nothing. */
export function collectGuards({ plan, store, schemesOn }: GuardParts): Guards {
  const worlds = openWorlds(store, plan);

  /** What is handed in, and again what is accepted, is one kept sheet whose every figure still may be handed in by its keeper. */
  const sheetHolds: Guard = async ({ snapshot: { matter }, input }) => {
    const checksum = input.sheet ?? matter.fields.sheet;
    if (typeof checksum !== "string") return [];
    const body = await sheetOf(store, matter.id, checksum);
    const { scheme: id, period, keeper } = matter.fields;
    if (!body || body.scheme !== id || body.period !== period || body.keeper !== keeper) return [refusals.otherSheet({})];
    if (input.figures !== undefined && input.figures !== body.cells.length) return [refusals.otherSheet({})];
    const today = store.today();
    const scheme = (await schemesOn(today)).find((one) => one.id === body.scheme);
    if (!scheme) return [refusals.unknownScheme({ id: body.scheme })];
    const world = await worlds.now();
    const held = world.held(scheme.subject, null);
    const moved = body.cells.filter(({ leaf, unit, before }) => (held.get(keyOf(leaf, unit, body.period))?.shown ?? null) !== before);
    if (moved.length > 0) return [refusals.movedMeanwhile({ count: moved.length })];
    const units = new Map(unitsAsked(plan, world, scheme, body.period, today).map((unit) => [unit.id, unit.label.zh]));
    const checked = checkSheet(
      {
        leaves: leavesAsked(scheme),
        keeper: body.keeper,
        nameOf: (unit) => units.get(unit),
        keeperName: (unit) => plan.units.find((one) => one.id === unit)?.label.zh ?? unit,
        period: body.period,
        held,
      },
      body.cells.map(({ leaf, unit, value, reason }) => ({ leaf, unit, value: value ?? "", reason })),
    );
    return [...periodFaults(body.period, today), ...(checked.ok ? [] : checked.refusals)];
  };

  const rowsHold: Guard = async ({ snapshot: { matter }, input }) => {
    const rows = rowsIn(input.rows === undefined ? matter.fields : input);
    const subject = matter.fields.kind as Parameters<typeof isRegistered>[0];
    if (rows.length === 0 || !isRegistered(subject)) return [];
    const { register } = await worlds.now();
    return changeFaults({ plan, register, subject }, rows);
  };

  return { "collected-sheet-holds": sheetHolds, "register-rows-hold": rowsHold };
}
