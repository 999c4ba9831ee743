import type { PlanItem } from "#contract";
import type { CheckedPlan } from "#define";
import type { Items } from "../types.ts";
import { columns } from "./columns.ts";

type Cell = string | number | null;
/** A table as files keep it. */
export type Table = { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

const listed = "；";
const bases = { plan: "规划明确", assumed: "待确认", confirmed: "已确认" } as const;

/** A document as a table for people: units by their short names, lists parted by full-width semicolons, milestones one a line. */
export function itemsTable(plan: CheckedPlan, name: string, items: Items): Table {
  const unit = (id: string): string => plan.units.find((one) => one.id === id)?.short.zh ?? id;
  const cells: Readonly<Record<keyof PlanItem, (item: PlanItem) => Cell>> = {
    id: ({ id }) => id,
    title: ({ title }) => title,
    titleEn: ({ titleEn }) => titleEn,
    output: ({ output }) => output,
    outputEn: ({ outputEn }) => outputEn,
    clauses: ({ clauses }) => clauses.join(listed),
    lead: ({ lead }) => unit(lead),
    leadFrom: ({ leadFrom }) => bases[leadFrom],
    support: ({ support }) => support.map(unit).join(listed),
    indicator: ({ indicator }) => indicator,
    target: ({ target }) => target,
    from: ({ from }) => from,
    due: ({ due }) => due,
    weight: ({ weight }) => weight,
    milestones: ({ milestones }) => milestones.map((m) => [m.due, m.title, m.output, m.weight].join("|")).join("\n"),
    above: ({ above }) => above,
  };
  return {
    name,
    columns: columns.map(([, label]) => label.zh),
    rows: items.map((item) => columns.map(([column]) => cells[column](item))),
  };
}

/** The tasks of a table that was exported and changed; undefined where its first row is another. Empty rows are passed over. */
export function itemsFrom(plan: CheckedPlan, rows: readonly (readonly unknown[])[]): Items | undefined {
  const [head = [], ...body] = rows;
  const places = columns.map(([column, label]) => [column, head.findIndex((cell) => String(cell ?? "").trim() === label.zh)] as const);
  if (places.some(([, place]) => place < 0)) return undefined;
  const at = new Map<string, number>(places);
  const names = new Map(plan.units.flatMap(({ id, short, label }) => [short.zh, label.zh, id].map((name) => [name, id] as const)));
  const unit = (text: string): string => names.get(text) ?? text;
  return body
    .map((row) => (column: keyof PlanItem) => String(row[at.get(column) ?? -1] ?? "").trim())
    .filter((cell) => columns.some(([column]) => cell(column) !== ""))
    .map((cell) => itemFrom(cell, unit));
}

const parted = (text: string): string[] =>
  text
    .split(/[；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
const whole = (text: string): number => (/^\d{1,3}$/.test(text) ? Number(text) : 0);

function itemFrom(cell: (column: keyof PlanItem) => string, unit: (text: string) => string): PlanItem {
  const basis = Object.entries(bases).find(([, word]) => word === cell("leadFrom"))?.[0] ?? "assumed";
  return {
    id: cell("id"),
    title: cell("title"),
    titleEn: cell("titleEn"),
    output: cell("output"),
    outputEn: cell("outputEn"),
    clauses: parted(cell("clauses")),
    lead: unit(cell("lead")),
    leadFrom: basis as PlanItem["leadFrom"],
    support: parted(cell("support")).map(unit),
    indicator: cell("indicator"),
    target: cell("target"),
    from: dayFrom(cell("from")),
    due: dayFrom(cell("due")),
    weight: whole(cell("weight")),
    milestones: cell("milestones")
      .split("\n")
      .map((line) => line.split("|").map((part) => part.trim()))
      .filter(([due = "", title = ""]) => due !== "" || title !== "")
      .map(([due = "", title = "", output = "", weight = ""]) => ({
        due: dayFrom(due),
        title,
        output: output || title,
        weight: whole(weight),
      })),
    above: cell("above"),
  };
}

/** Days as people type them (2023/3/5, 2023.3.5) become 2023-03-05; what is no day stays as it is and is told. */
function dayFrom(text: string): string {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (!match) return text.slice(0, 10);
  const [, year = "", month = "", day = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
