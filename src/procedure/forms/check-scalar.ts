import type { Field } from "#define";
import { compare, isDay, type Label, parseQuantity, quantity, type Refusal, toDecimal, type UnitId } from "#kernel";
import type { KnownReferences } from "./check-values.ts";
import { type AtField, formRefusals as refusals } from "./refusals.ts";

export type ScalarField = Exclude<Field, { readonly kind: "rows" }>;
/** A value as it is kept, and what is wrong with it. */
export type Checked<T> = { readonly value: T; readonly found: readonly Refusal[] };

const good = (value: unknown): Checked<unknown> => ({ value, found: [] });
const bad = (...found: readonly Refusal[]): Checked<unknown> => ({ value: undefined, found });

/** One value against its field; it is known not to be empty. */
export function checkScalar(field: ScalarField, given: unknown, known: KnownReferences, at: AtField): Checked<unknown> {
  switch (field.kind) {
    case "text":
      return checkText(field, given, at);
    case "whole":
      return checkWhole(field, given, at);
    case "decimal":
      return checkDecimal(field, given, at);
    case "day":
      return checkDay(field, given, known, at);
    case "yes-no":
      return typeof given === "boolean" ? good(given) : bad(refusals.notYesNo(at));
    case "choice": {
      const ids = new Set(field.of.map(({ id }) => id));
      const choices = field.of.map(({ label }) => label);
      return checkIds(given, field.many, at, (id) => (ids.has(id) ? [] : [refusals.notChoice({ ...at, choices })]));
    }
    case "reference":
      return checkIds(given, field.many, at, (id) => (known[field.to](id) ? [] : [refusals.notFound({ ...at, what: nouns[field.to] })]));
    case "files": {
      const many = Array.isArray(given) && given.length > field.most;
      const most = many ? [refusals.tooMany({ ...at, count: given.length, most: field.most })] : [];
      const { value, found } = checkIds(given, true, at, (id) => (known.file(id) ? [] : [refusals.notFound({ ...at, what: nouns.file })]));
      return { value, found: [...most, ...found] };
    }
  }
}

/** What references name, as a person calls it. */
const nouns = {
  unit: { zh: "单位", en: "unit" },
  clause: { zh: "条款", en: "clause" },
  target: { zh: "目标", en: "target" },
  indicator: { zh: "指标", en: "indicator" },
  yardstick: { zh: "指标", en: "indicator" },
  region: { zh: "地区", en: "region" },
  matter: { zh: "事项", en: "matter" },
  person: { zh: "人员", en: "person" },
  file: { zh: "附件", en: "file" },
} as const satisfies Record<string, Label>;

type Kind<K extends Field["kind"]> = Extract<Field, { readonly kind: K }>;

function checkText(field: Kind<"text">, given: unknown, at: AtField): Checked<unknown> {
  if (typeof given !== "string") return bad(refusals.notText(at));
  const text = given.trim().replaceAll("\r\n", "\n");
  const length = [...text].length;
  const found = [
    ...(length > field.longest ? [refusals.textTooLong({ ...at, longest: field.longest, length })] : []),
    ...(field.lines === "one" && /[\n\r]/.test(text) ? [refusals.textManyLines(at)] : []),
  ];
  return { value: text, found };
}

function checkWhole(field: Kind<"whole">, given: unknown, at: AtField): Checked<unknown> {
  if (typeof given !== "number" || !Number.isSafeInteger(given)) return bad(refusals.notWhole(at));
  const found = [
    ...(field.least !== undefined && given < field.least ? [refusals.tooSmall({ ...at, least: String(field.least) })] : []),
    ...(field.most !== undefined && given > field.most ? [refusals.tooGreat({ ...at, most: String(field.most) })] : []),
  ];
  return { value: given, found };
}

/** Longer than any sum of money; keeps one value from filling a page. */
const longestDecimal = 40;

function checkDecimal(field: Kind<"decimal">, given: unknown, at: AtField): Checked<unknown> {
  const { places, unit, least, most } = field;
  const parsed = typeof given === "string" && given.length <= longestDecimal ? parseQuantity(given.trim(), unit) : undefined;
  if (!parsed?.ok || parsed.value.scale > places) return bad(refusals.notDecimal({ ...at, places }));
  const text = toDecimal(parsed.value);
  const found = [
    ...(least !== undefined && isLess(text, least, unit) ? [refusals.tooSmall({ ...at, least, unit })] : []),
    ...(most !== undefined && isLess(most, text, unit) ? [refusals.tooGreat({ ...at, most, unit })] : []),
  ];
  return { value: text, found };
}

function isLess(a: string, b: string, unit: UnitId): boolean {
  const order = compare(quantity(a, unit), quantity(b, unit));
  return order.ok && order.value < 0;
}

function checkDay(field: Kind<"day">, given: unknown, { today }: KnownReferences, at: AtField): Checked<unknown> {
  if (typeof given !== "string" || !isDay(given)) return bad(refusals.notDay(at));
  return field.notBefore === "today" && given < today ? bad(refusals.dayPassed({ ...at, today })) : good(given);
}

/** One id, or a list of them without repetition; unknown ones are refused once, however many there are. */
function checkIds(given: unknown, many: true | undefined, at: AtField, check: (id: string) => readonly Refusal[]): Checked<unknown> {
  if (!many) {
    if (Array.isArray(given)) return bad(refusals.onlyOne(at));
    return typeof given === "string" ? { value: given, found: check(given) } : bad(refusals.notText(at));
  }
  if (!Array.isArray(given) || !given.every((id) => typeof id === "string")) return bad(refusals.notList(at));
  const ids: readonly string[] = given;
  const repeated = new Set(ids).size < ids.length ? [refusals.twice(at)] : [];
  return { value: ids, found: [...repeated, ...ids.flatMap(check).slice(0, 1)] };
}
