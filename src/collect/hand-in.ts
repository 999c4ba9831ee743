import type { Answer, Body } from "#contract";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import type { Actor } from "#procedure";
import { sheetMatter, unitLabel } from "./matters.ts";
import { unitsOfActor } from "./page.ts";
import { leavesAsked, type Parts, type SchemeAsked } from "./parts.ts";
import { refusals } from "./refusals.ts";
import { type CellGiven, checkSheet, periodFaults } from "./sheet/check.ts";
import { dossierOf, keepSheet, procedure, type SheetBody, type SheetCell } from "./sheet/rows.ts";
import { unitsAsked } from "./units.ts";
import type { World } from "./world.ts";

type Asked = { readonly scheme: SchemeAsked; readonly period: string; readonly keeper: string };
type HandedIn = Answer<"handInCollected">;

export const saidFaults = (faults: readonly Refusal[]) =>
  faults.map(({ code, kind, say, facts }) => ({ code, kind, say, facts: { ...facts } }));
const notDone = (faults: readonly Refusal[]): Result<HandedIn> =>
  ok({ done: false, matter: null, number: null, refusals: saidFaults(faults) });

/** Every cell of a sheet against the scheme, the register and what holds now. */
export function checkedSheet(
  { plan, store }: Pick<Parts, "plan" | "store">,
  world: World,
  { scheme, period, keeper }: Asked,
  cells: readonly CellGiven[],
): Result<readonly SheetCell[]> {
  const units = new Map(unitsAsked(plan, world, scheme, period, store.today()).map((unit) => [unit.id, unit.label]));
  return checkSheet(
    {
      leaves: leavesAsked(scheme),
      keeper,
      nameOf: (unit) => units.get(unit),
      keeperName: (unit) => unitLabel(plan, unit),
      period,
      held: world.held(scheme.subject, null),
    },
    cells,
  );
}

/**
 * Checks the whole sheet first; then the matter is opened (or taken up again where it was returned), the sheet kept under its digest, and the step names it.
 * Nothing is half there: a sheet counts only from its acceptance.
 */
export async function handIn(
  parts: Parts,
  world: World,
  actor: Actor,
  scheme: SchemeAsked,
  given: Body<"handInCollected">,
): Promise<Result<HandedIn>> {
  const { plan, procedures } = parts;
  const { period, keeper, key } = given;
  const isMine = unitsOfActor(parts, actor).has(keeper);
  const checked = checkedSheet(parts, world, { scheme, period, keeper }, given.cells);
  const faults = [
    ...(isMine ? [] : [refusals.notKeeper({ keeper: unitLabel(plan, keeper) })]),
    ...periodFaults(plan, period, parts.store.today()),
    ...(checked.ok ? [] : checked.refusals),
  ];
  if (faults.length > 0 || !checked.ok) return notDone(faults);
  const cells = checked.value;
  const matter = given.matter ? ok({ ...given.matter, number: "" }) : await begun(parts, actor, { scheme, period, keeper }, key);
  if (!matter.ok) return notDone(matter.refusals);
  const row = await sheetMatter(parts.store, matter.value.id);
  const isSame = row?.fields.scheme === scheme.id && row.fields.period === period && row.fields.keeper === keeper;
  if (!row || !isSame) return refuse(refusals.unknownSheet({}));
  const body: SheetBody = { scheme: scheme.id, subject: scheme.subject, period, keeper, cells };
  const sheet = await parts.store.transaction(
    (tx) => keepSheet(tx, { subject: dossierOf(scheme.subject), matter: row.id, body, person: actor.person }),
    "serializable",
    "stays",
  );
  const values = {
    sheet,
    figures: cells.length,
    corrections: cells.filter(({ before }) => before !== null).length,
    ...(given.note.trim() === "" ? {} : { note: given.note.trim() }),
  };
  const revision = given.matter?.revision ?? matter.value.revision;
  const stepped = await procedures.step(actor, { matter: row.id, transition: "hand-in", values, revision, key: `${key}-sheet` });
  return stepped.ok ? ok({ done: true, matter: row.id, number: row.number, refusals: [] }) : notDone(stepped.refusals);
}

/** The matter of a sheet; the same key begins it once. */
async function begun({ plan, procedures }: Parts, actor: Actor, { scheme, period, keeper }: Asked, key: string) {
  const unit = plan.units.find(({ id }) => id === keeper)?.short.zh ?? keeper;
  const opened = await procedures.open(actor, {
    procedure,
    values: { title: `${scheme.label.zh}${period}年数据（${unit}）`.slice(0, 160), scheme: scheme.id, period, keeper },
    key,
    origin: { kind: "plan", id: plan.id },
    clauses: ["9.6.1"],
    subject: dossierOf(scheme.subject),
  });
  // Sent again, it is already handed in: the step, too, knows its key.
  return opened.ok ? ok({ id: opened.value.id, number: opened.value.number, revision: 1 }) : opened;
}
