import type { Refusal } from "#kernel";
import { compare, isUnitId, parseQuantity, quantity } from "#kernel";
import { faults } from "../faults.ts";
import type { Field, FieldKind } from "../work.ts";
import { decimal } from "./days.ts";
import { idsAmong } from "./names.ts";

/** Fields of one form, or columns of one table: names, bounds, choices, conditions. */
export function ofFields(path: string, fields: readonly Field[]): readonly Refusal[] {
  return [
    ...idsAmong("field", path, fields, "field"),
    ...fields.flatMap((field) => {
      const place = `${path}/${field.id}`;
      return [...label(place, field), ...ofKind(place, field), ...ofCondition(`${place}/when`, field.when, byId(fields))];
    }),
  ];
}

export const byId = (fields: readonly Field[]): ReadonlyMap<string, Field> => new Map(fields.map((field) => [field.id, field]));

/** Fields, parts, states … that have no words at all; those that are badly worded are found with all other labels. */
export const label = (path: string, { label: given }: { readonly label?: unknown }): readonly Refusal[] =>
  typeof given === "object" && given !== null
    ? []
    : (["zh", "en"] as const).map((language) => faults.labelMissing({ path: `${path}/label`, language }));

function ofKind(path: string, field: FieldKind): readonly Refusal[] {
  switch (field.kind) {
    case "text":
      return bound(path, field.longest);
    case "whole":
      return (field.least ?? 0) > (field.most ?? Number.POSITIVE_INFINITY) && field.least !== undefined
        ? [faults.fieldBounds({ path, bound: `${field.least}–${field.most}` })]
        : [];
    case "decimal":
      return ofDecimal(path, field);
    case "files":
      return bound(path, field.most);
    case "choice":
      return [
        ...(field.of.length === 0 ? [faults.fieldWithoutItems({ path })] : []),
        ...idsAmong("choice", `${path}/of`, field.of, "choice"),
      ];
    case "rows":
      return [
        ...bound(path, field.most),
        ...(field.of.length === 0 ? [faults.fieldWithoutItems({ path })] : []),
        ...ofFields(`${path}/of`, field.of),
      ];
    default:
      return [];
  }
}

const bound = (path: string, most: number): readonly Refusal[] =>
  Number.isInteger(most) && most > 0 ? [] : [faults.fieldBounds({ path, bound: String(most) })];

function ofDecimal(path: string, { places, unit, least, most }: Extract<FieldKind, { kind: "decimal" }>): readonly Refusal[] {
  const given = [least, most].filter((text) => text !== undefined);
  const unread = given.flatMap((text) => decimal(path, text));
  const crossed = unread.length === 0 && least !== undefined && most !== undefined && isAbove(least, most);
  return [
    ...unread,
    ...(isUnitId(unit) ? [] : [faults.unknownUnit({ path, unit })]),
    ...(Number.isInteger(places) && places >= 0 ? [] : [faults.fieldBounds({ path, bound: String(places) })]),
    ...(crossed ? [faults.fieldBounds({ path, bound: `${least}–${most}` })] : []),
  ];
}

function isAbove(a: string, b: string): boolean {
  const order = parseQuantity(a, "one").ok ? compare(quantity(a, "one"), quantity(b, "one")) : undefined;
  return order?.ok === true && order.value > 0;
}

type Condition = { readonly field: string; readonly is: string | readonly string[] } | undefined;

/** A condition reads a field that is there, and a value it can have. */
export function ofCondition(path: string, when: Condition, fields: ReadonlyMap<string, Field>): readonly Refusal[] {
  if (when === undefined) return [];
  const field = fields.get(when.field);
  if (!field) return [faults.unknownReference({ path, id: when.field, kind: "field" })];
  const possible = valuesOf(field);
  const wanted = typeof when.is === "string" ? [when.is] : when.is;
  return wanted
    .filter((value) => possible && !possible.has(value))
    .map((value) => faults.conditionNeverHolds({ path, field: field.id, value }));
}

/** The values a field can have, as conditions write them; undefined where there is no end of them. */
function valuesOf(field: Field): ReadonlySet<string> | undefined {
  if (field.kind === "choice") return new Set(field.of.map(({ id }) => id));
  return field.kind === "yes-no" ? new Set(["yes", "no"]) : undefined;
}

/** A field that is there and of one of the kinds that are needed. */
export function ofField(path: string, id: string, fields: ReadonlyMap<string, Field>, kinds: readonly Field["kind"][]): readonly Refusal[] {
  const field = fields.get(id);
  if (!field) return [faults.unknownReference({ path, id, kind: "field" })];
  return kinds.includes(field.kind) ? [] : [faults.fieldKindWrong({ path, field: id, is: field.kind, needed: kinds.join("/") })];
}
