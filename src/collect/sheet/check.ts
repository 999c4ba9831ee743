import type { CheckedPlan } from "#define";
import { type Day, type Decimal, type Label, lastDay, ok, periodOf, type Refusal, type Result, refuse } from "#kernel";
import type { LeafAsked } from "../parts.ts";
import { refusals } from "../refusals.ts";
import { yearsOf } from "../years.ts";
import { notPossible } from "./bounds.ts";
import { type HeldFigure, keyOf } from "./holding.ts";
import type { SheetCell } from "./rows.ts";

/** A cell as somebody wrote it. */
export type CellGiven = { readonly leaf: string; readonly unit: string; readonly value: string; readonly reason: string };

export type SheetAsked = {
  readonly leaves: readonly LeafAsked[];
  /** Who hands in. */
  readonly keeper: string;
  readonly nameOf: (unit: string) => Label | undefined;
  readonly keeperName: (unit: string) => Label;
  readonly period: string;
  readonly held: ReadonlyMap<string, HeldFigure>;
};

const mostCells = 20_000;
const mostTold = 100;

/** Why figures of a period cannot be handed in on a day. */
export function periodFaults(plan: Pick<CheckedPlan, "period">, period: string, today: Day): readonly Refusal[] {
  const found = /^\d{4}$/.test(period) ? periodOf(period) : undefined;
  if (!found) return [refusals.periodMalformed({ period: period.slice(0, 20) })];
  const { base, first, last } = yearsOf(plan);
  if (period < base || period > last) return [refusals.periodOutside({ period, base, first, last })];
  return lastDay(found) < today ? [] : [refusals.periodNotEnded({ period })];
}

/**
 * A whole sheet as it would be kept: rows that say what holds already, and empty ones, are left out.
 * @refuses collect/…: everything that is wrong with any of its rows, at once
 */
export function checkSheet(asked: SheetAsked, given: readonly CellGiven[]): Result<readonly SheetCell[]> {
  if (given.length > mostCells) return refuse(refusals.tooMany({ count: given.length, most: mostCells }));
  const leaves = new Map(asked.leaves.map((leaf) => [leaf.id, leaf]));
  const seen = new Set<string>();
  const checked = given.map((cell) => checkCell(asked, leaves, seen, cell));
  const faults = distinct(checked.flatMap((one) => (one.ok ? [] : one.refusals)));
  if (faults.length > mostTold) return refuse(...faults.slice(0, mostTold), refusals.moreFaults({ count: faults.length - mostTold }));
  if (faults.length > 0) return refuse(...faults);
  const cells = checked.flatMap((one) => (one.ok && one.value ? [one.value] : []));
  return cells.length === 0 ? refuse(refusals.nothingGiven({})) : ok(cells.sort(byPlace));
}

/** The same sheet is the same bytes, in whatever order it was filled in. */
const byPlace = (a: SheetCell, b: SheetCell): number => (a.leaf === b.leaf ? (a.unit < b.unit ? -1 : 1) : a.leaf < b.leaf ? -1 : 1);

function checkCell(
  { keeper, nameOf, keeperName, period, held }: SheetAsked,
  leaves: ReadonlyMap<string, LeafAsked>,
  seen: Set<string>,
  { leaf: id, unit, value: written, reason }: CellGiven,
): Result<SheetCell | null> {
  const leaf = leaves.get(id);
  const name = nameOf(unit);
  const unknown = [
    ...(name === undefined ? [refusals.unknownUnit({ unit: unit.slice(0, 80) })] : []),
    ...(leaf ? [] : [refusals.unknownLeaf({ leaf: id.slice(0, 80) })]),
  ];
  if (!leaf || name === undefined) return refuse(...unknown);
  const before = held.get(keyOf(id, unit, period))?.shown ?? null;
  const isEmpty = written.trim() === "";
  // An empty cell of somebody else's leaf says nothing.
  if (isEmpty && (before === null || reason.trim() === "")) return ok(null);
  const value = isEmpty ? null : numberIn(written, leaf.measure);
  const place = { unit: name, leaf: leaf.label };
  const allowed = value == null ? null : notPossible(value, leaf.kind);
  const key = `${id} ${unit}`;
  const isTwice = seen.has(key);
  seen.add(key);
  const isChange = before !== null && value !== undefined && (value === null || Number(value) !== Number(before));
  const faults = [
    ...(leaf.keeper === keeper ? [] : [refusals.otherKeeper({ leaf: leaf.label, keeper: keeperName(leaf.keeper) })]),
    ...(isTwice ? [refusals.cellTwice(place)] : []),
    ...(value === undefined ? [refusals.notNumber({ ...place, value: written.slice(0, 40), measure: leaf.measure })] : []),
    ...(allowed ? [refusals.notPossible({ ...place, value: value ?? "", measure: leaf.measure, allowed })] : []),
    ...(isChange && reason.trim() === "" ? [refusals.reasonMissing({ ...place, before: before ?? "" })] : []),
  ];
  if (faults.length > 0) return refuse(...faults);
  if (before !== null && !isChange) return ok(null);
  return ok({ leaf: id, unit, value: value ?? null, measure: leaf.measure.zh, reason: isChange ? reason.trim() : "", before });
}

const wide: Readonly<Record<string, string>> = { "，": ",", "．": ".", "－": "-", "％": "%" };
/**
 * The digits of a number as people write it: full-width, with separators of thousands, with the leaf's own unit behind it.
 * @returns undefined where it is none
 */
export function numberIn(text: string, { zh, en }: Label): Decimal | undefined {
  const narrow = text
    .trim()
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[，．－％]/g, (mark) => wide[mark] ?? mark);
  const bare = [zh, en].reduce((rest, unit) => (rest.endsWith(unit) ? rest.slice(0, -unit.length).trim() : rest), narrow);
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(",", "") : bare;
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(plain)) return undefined;
  const [whole = "", decimals] = plain.replace("-", "").split(".");
  const sign = plain.startsWith("-") && Number(plain) !== 0 ? "-" : "";
  return `${sign}${whole.replace(/^0+(?=\d)/, "")}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** The same fault of a hundred rows is told once. */
function distinct(faults: readonly Refusal[]): readonly Refusal[] {
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.say.zh}`, fault])).values()];
}
