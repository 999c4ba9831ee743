import type { Label } from "#define";
import { ok, type Result, refuse } from "#kernel";
import { type LeafAsked, leavesAsked, type SchemeAsked } from "../parts.ts";
import { refusals } from "../refusals.ts";
import type { TemplateTable } from "../types.ts";
import type { UnitAsked } from "../units.ts";
import { allowedFor } from "./bounds.ts";
import type { CellGiven } from "./check.ts";
import { type HeldFigure, keyOf } from "./holding.ts";

const columns = {
  scheme: { zh: "方案", en: "scheme" },
  period: { zh: "时期", en: "period" },
  leaf: { zh: "指标代号", en: "leaf" },
  leafName: { zh: "指标", en: "indicator" },
  measure: { zh: "计量单位", en: "counted in" },
  allowed: { zh: "可填的数", en: "what it can be" },
  say: { zh: "采集口径", en: "what is collected" },
  unit: { zh: "对象代号", en: "unit" },
  unitName: { zh: "评价对象", en: "name" },
  before: { zh: "已接收的数", en: "accepted" },
  value: { zh: "数值", en: "value" },
  reason: { zh: "更正理由", en: "reason for a correction" },
} as const satisfies Record<string, Label>;
type Column = keyof typeof columns;
const names = Object.keys(columns) as readonly Column[];

type Filled = {
  readonly scheme: SchemeAsked;
  readonly units: readonly UnitAsked[];
  readonly held: ReadonlyMap<string, HeldFigure>;
  readonly period: string;
  readonly keeper: string;
  readonly language: keyof Label;
};

/** A line for each leaf of a keeper and each unit, with what was accepted already. */
export function templateTable({ scheme, units, held, period, keeper, language }: Filled): TemplateTable {
  const leaves = leavesAsked(scheme).filter((leaf) => leaf.keeper === keeper);
  const line = (leaf: LeafAsked, unit: UnitAsked): Readonly<Record<Column, string | null>> => ({
    scheme: scheme.id,
    period,
    leaf: leaf.id,
    leafName: leaf.label[language],
    measure: leaf.measure[language],
    allowed: allowedFor(leaf.kind)?.[language] ?? null,
    say: leaf.say[language],
    unit: unit.id,
    unitName: unit.label[language],
    before: held.get(keyOf(leaf.id, unit.id, period))?.shown ?? null,
    value: null,
    reason: null,
  });
  return {
    name: `${scheme.id}-${period}-${keeper}`,
    columns: names.map((name) => columns[name][language]),
    rows: leaves.flatMap((leaf) => units.map((unit) => line(leaf, unit))).map((row) => names.map((name) => row[name])),
  };
}

/** Five thousand rows take the process about a second and fifty megabytes to read. */
export const mostLines = 5_000;
const needed = ["scheme", "period", "leaf", "unit", "value"] as const;
const textOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value).trim());

/**
 * The filled-in lines of a template, in either language and whatever the order of its columns.
 * @refuses collect/tooManyLines, collect/notATemplate, collect/otherTemplate
 */
export function cellsInTemplate(
  rows: readonly (readonly unknown[])[],
  { scheme, period }: { readonly scheme: string; readonly period: string },
): Result<readonly CellGiven[]> {
  const [head = [], ...all] = rows;
  // A workbook keeps rows that were only formatted.
  const lines = all.filter((line) => line.some((cell) => textOf(cell) !== ""));
  if (lines.length > mostLines) return refuse(refusals.tooManyLines({ most: mostLines }));
  const titles = head.map((cell) => textOf(cell).replace(/^\uFEFF/, ""));
  const at = (name: Column): number => titles.findIndex((title) => title === columns[name].zh || title === columns[name].en);
  const lacking = needed.filter((name) => at(name) < 0);
  if (lacking.length > 0)
    return refuse(
      refusals.notATemplate({
        zh: lacking.map((name) => columns[name].zh).join("、"),
        en: lacking.map((name) => columns[name].en).join(", "),
      }),
    );
  const read = (line: readonly unknown[], name: Column): string => textOf(line[at(name)]);
  const filled = lines.filter((line) => read(line, "value") !== "" || read(line, "reason") !== "");
  const strange = filled.find((line) => read(line, "scheme") !== scheme || read(line, "period") !== period);
  if (strange)
    return refuse(
      refusals.otherTemplate({
        scheme,
        period,
        foundScheme: read(strange, "scheme").slice(0, 60),
        foundPeriod: read(strange, "period").slice(0, 20),
      }),
    );
  return ok(
    filled.map((line) => ({
      leaf: read(line, "leaf"),
      unit: read(line, "unit"),
      value: read(line, "value"),
      reason: read(line, "reason").slice(0, 300),
    })),
  );
}
