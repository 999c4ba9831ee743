import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { checkFrame, type Ground, type Row, type Table } from "#evaluate/composite";

const folder = new URL("../golden/asem/", import.meta.url);

type Line = Readonly<Record<string, string>>;

/** For tests: the lines of a golden file such as `pipeline/raw`, by heading. */
export const goldenLines = (name: string): readonly Line[] =>
  parse(readFileSync(new URL(`${name}.csv`, folder), "utf8"), { columns: true }) as readonly Line[];

const numberOf = (text: string | undefined): number => (text === undefined || text === "" || text === "NA" ? Number.NaN : Number(text));

/** Columns of numbers from lines; an empty cell is NaN. Rows in the order of the lines. */
export function tableFrom(lines: readonly Line[], ids: readonly string[], period?: string): Table {
  const rows = lines.map((line): Row => ({ unit: line.uCode ?? "", ...(period === undefined ? {} : { period: line[period] ?? "" }) }));
  return { rows, ids, columns: ids.map((id) => Float64Array.from(lines, (line) => numberOf(line[id]))) };
}

/** For tests: a golden table of units by indicators (or nodes), in the file's order: units by code. */
export function goldenTable(name: string): Table {
  const lines = goldenLines(name);
  const ids = Object.keys(lines[0] ?? {}).filter((heading) => !["uCode", "uName"].includes(heading));
  return tableFrom(lines, ids);
}

const meta = goldenLines("input/iMeta");

/** The framework of the example: 49 indicators, 8 pillars, 2 sub-indices, the index. */
export function goldenFrame() {
  const frame = checkFrame(
    meta
      .filter((line) => line.Type === "Indicator" || line.Type === "Aggregate")
      .map((line) => ({
        id: line.iCode ?? "",
        parent: line.Parent === "" ? null : (line.Parent ?? null),
        weight: Number(line.Weight),
        ...(line.Type === "Indicator" ? { direction: Number(line.Direction) === -1 ? (-1 as const) : (1 as const) } : {}),
        ...(line.Target ? { target: Number(line.Target) } : {}),
        ...(line.Denominator ? { denominator: line.Denominator } : {}),
      })),
  );
  if (!frame.ok) throw new Error(frame.refusals.map((r) => r.say.en).join("\n"));
  return frame.value;
}

/**
 * For tests: the ASEM example as a ground, units by code, with its four denominators and four groupings. `panel`: five invented years of it, rows by
 * year and code, the period being the year.
 */
export function goldenGround(which: "one-year" | "panel" = "one-year"): Ground {
  const period = which === "panel" ? "Time" : undefined;
  const lines = [...goldenLines(which === "panel" ? "input/iData_panel" : "input/iData")].sort((a, b) =>
    sortKey(a) < sortKey(b) ? -1 : 1,
  );
  const frame = goldenFrame();
  const leaves = frame.nodes.slice(0, frame.leafCount).map((node) => node.id);
  const named = (type: string) => meta.filter((line) => line.Type === type).map((line) => line.iCode ?? "");
  return {
    frame,
    table: tableFrom(lines, leaves, period),
    denominators: tableFrom(lines, named("Denominator"), period),
    groups: Object.fromEntries(named("Group").map((group) => [group, lines.map((line) => line[group] || null)])),
  };
}
const sortKey = (line: Line): string => `${line.Time} ${line.uCode}`;

export type Distance = { readonly worst: number; readonly cell: string; readonly count: number; readonly missing: readonly string[] };

/**
 * How far two tables are apart: the greatest |a − b| / max(|a|, |b|) over all cells, where it is, and the cells present in only one of them. Rows are
 * matched by unit and period, columns by id.
 */
export function distance(made: Table, golden: Table): Distance {
  const places = new Map(made.rows.map((row, i) => [nameOf(row), i]));
  let [worst, cell, count] = [0, "", 0];
  const missing: string[] = [];
  for (const [j, id] of golden.ids.entries()) {
    const column = made.columns[made.ids.indexOf(id)];
    for (const [i, row] of golden.rows.entries()) {
      const a = column?.[places.get(nameOf(row)) ?? -1] ?? Number.NaN;
      const b = golden.columns[j]?.[i] ?? Number.NaN;
      const name = `${nameOf(row)} ${id}`;
      if (Number.isNaN(a) && Number.isNaN(b)) continue;
      count += 1;
      if (Number.isNaN(a) || Number.isNaN(b)) missing.push(name);
      else if (relative(a, b) > worst) [worst, cell] = [relative(a, b), name];
    }
  }
  return { worst, cell, count, missing };
}

/** The difference of two numbers against the greater of them; 0 where both are 0. */
export const relative = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));

const nameOf = ({ unit, period }: Row): string => (period === undefined ? unit : `${unit} ${period}`);
