import { byPeriod, checkFrame, type Frame, type FrameNode, type Ground, type Remark, type Table } from "#evaluate/composite";
import { all, ok, type Refusal, type Result, refuse } from "#kernel";
import { cellOf, numbersOf, type Sheet, sheetOf } from "./csv.ts";
import { refusals } from "./refusals.ts";
import { columnsNotUsed } from "./remarks.ts";

/** What an analyst gives: the ground of an index, and what units and nodes are called. */
export type Given = {
  readonly ground: Ground;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly nodeNames: ReadonlyMap<string, string>;
  /** What of the tables is not used. */
  readonly remarks: readonly Remark[];
};

const types = ["Indicator", "Aggregate", "Group", "Denominator", "Other"];

/**
 * Reads the two tables of an index: `data` has one line per unit (and period) with `uCode` and a column per indicator, `meta` one line per node with
 * `iCode`, `Type`, `Parent`, `Weight`, `Direction`, and where they apply `Target` and `Denominator`. Lines come out in order of unit and period.
 * @refuses all faults of the tables at once: analyst/…, and those of the framework: evaluate/…
 */
export function readTables(data: string, meta: string, errors?: string): Result<Given> {
  const [units, framework] = [
    sheetOf("iData", data, ["uCode"]),
    sheetOf("iMeta", meta, ["iCode", "Type", "Parent", "Weight", "Direction"]),
  ];
  const frame = framework.ok ? frameOf(framework.value) : undefined;
  const figures = units.ok && framework.ok ? figuresOf(inOrder(units.value), framework.value, errors) : undefined;
  const faults = [
    ...(units.ok ? [...codesMissing(units.value, "uCode"), ...unitsTwice(units.value)] : units.refusals),
    ...(framework.ok ? [...codesMissing(framework.value, "iCode"), ...typesUnknown(framework.value)] : framework.refusals),
    ...[frame, figures].flatMap((found) => (found === undefined || found.ok ? [] : found.refusals)),
  ];
  if (faults.length > 0 || !units.ok || !framework.ok || !frame?.ok || !figures?.ok) return refuse(...faults);
  return ok(givenOf(inOrder(units.value), framework.value, frame.value, figures.value));
}

const codesMissing = ({ file, lines }: Sheet, column: string): readonly Refusal[] => {
  const without = lines.filter(({ cells }) => !cells[column]?.trim()).map(({ line }) => line);
  return without.length > 0 ? [refusals.codeMissing({ file, lines: without, column })] : [];
};
function typesUnknown({ lines }: Sheet): readonly Refusal[] {
  const odd = lines.filter(({ cells }) => !types.includes(cells.Type ?? ""));
  const given = [...new Set(odd.map(({ cells }) => cells.Type ?? ""))];
  return odd.length > 0 ? [refusals.typeUnknown({ lines: odd.map(({ line }) => line), given })] : [];
}
function unitsTwice({ lines }: Sheet): readonly Refusal[] {
  const named = lines.filter(({ cells }) => cells.uCode?.trim());
  const rows = [...Map.groupBy(named, keyOf).entries()].flatMap(([key, alike]) =>
    alike.length > 1 ? [{ unit: key.trim().replace("\n", " "), lines: alike.map(({ line }) => line) }] : [],
  );
  return rows.length > 0 ? [refusals.unitTwice({ rows })] : [];
}
const ofType = ({ lines }: Sheet, ...wanted: readonly string[]) => lines.filter(({ cells }) => wanted.includes(cells.Type ?? ""));
const codesOf = (sheet: Sheet, type: string): readonly string[] => ofType(sheet, type).map(({ cells }) => cells.iCode ?? "");

/** @refuses analyst/parentMissing, directionUnclear, weightMissing, notANumber, and what a framework is refused for */
function frameOf(framework: Sheet): Result<Frame> {
  const nodes = ofType(framework, "Indicator", "Aggregate").filter(({ cells }) => cells.iCode?.trim());
  const rows: Sheet = { ...framework, lines: nodes };
  const has = (column: string) => framework.columns.includes(column);
  const columns = all([
    numbersOf(rows, "Weight"),
    numbersOf(rows, "Direction"),
    has("Target") ? numbersOf(rows, "Target") : ok(new Float64Array(nodes.length).fill(Number.NaN)),
  ]);
  const isOrphan = ({ cells }: Sheet["lines"][number]): boolean => cells.Type === "Indicator" && !cells.Parent;
  const orphans = nodes.filter(isOrphan).map(({ cells }) => cells.iCode ?? "");
  const parentless = orphans.length > 0 ? [refusals.parentMissing({ ids: orphans })] : [];
  if (!columns.ok) return refuse(...parentless, ...columns.refusals);
  const [weights, directions, targets] = columns.value;
  const unclear = nodes.flatMap(({ cells }, i) => {
    const given = directions?.[i] ?? Number.NaN;
    return cells.Type !== "Indicator" || Number.isNaN(given) || Math.abs(given) === 1
      ? []
      : [refusals.directionUnclear({ id: cells.iCode ?? "", given })];
  });
  // The index itself is weighed against nothing.
  const unweighed = nodes.filter(({ cells }, i) => cells.Parent && Number.isNaN(weights?.[i])).map(({ cells }) => cells.iCode ?? "");
  const early = [...parentless, ...unclear, ...(unweighed.length > 0 ? [refusals.weightMissing({ ids: unweighed })] : [])];
  const frame = checkedFrame(nodes, weights, directions, targets);
  const told = new Set([...orphans, ...unclear.map(({ facts }) => facts.id)]);
  // An indicator that nobody has placed is no second top, and one whose direction is unclear has one.
  const follows = ({ code, facts }: Refusal): boolean => told.has(facts.id) || (orphans.length > 0 && /Root|noIndicators/.test(code));
  const later = frame.ok ? [] : frame.refusals.filter((refusal) => !follows(refusal));
  return early.length > 0 || !frame.ok ? refuse(...early, ...later) : frame;
}

/** What is not there is told before; here a weight that is missing counts as one, so that nothing is told twice. */
function checkedFrame(nodes: Sheet["lines"], weights?: Float64Array, directions?: Float64Array, targets?: Float64Array): Result<Frame> {
  return checkFrame(
    nodes.map(({ cells }, i): FrameNode => {
      const [given, direction, target] = [weights?.[i] ?? Number.NaN, directions?.[i] ?? Number.NaN, targets?.[i] ?? Number.NaN];
      const weight = Number.isNaN(given) ? 1 : given;
      return {
        id: cells.iCode ?? "",
        parent: cells.Parent || null,
        weight,
        ...(cells.Type === "Indicator" && Number.isFinite(direction) ? { direction: direction < 0 ? -1 : 1 } : {}),
        ...(Number.isFinite(target) ? { target } : {}),
        ...(cellOf(cells, "Denominator") ? { denominator: cellOf(cells, "Denominator") } : {}),
      };
    }),
  );
}

/** Columns of the data that are no figures of the framework. */
const beside = ["uCode", "uName", "Time"];

type Figures = { readonly columns: ReadonlyMap<string, Float64Array>; readonly errors: ReadonlyMap<string, Float64Array> | undefined };

/**
 * Figures of every indicator and denominator that the framework names.
 * @refuses analyst/headingMissing, notANumber, errorsUnknown, errorNegative; all at once
 */
function figuresOf(units: Sheet, framework: Sheet, errors: string | undefined): Result<Figures> {
  const indicators = codesOf(framework, "Indicator").filter((code) => code !== "");
  const absent = indicators.filter((id) => !units.columns.includes(id));
  const named = [...indicators, ...codesOf(framework, "Denominator")].filter((code) => units.columns.includes(code));
  const read = all(named.map((code) => numbersOf(units, code)));
  const spread = errors === undefined ? ok(undefined) : errorsOf(errors, units, indicators);
  const faults = [
    ...(absent.length > 0 ? [refusals.headingMissing({ file: "iData", columns: absent })] : []),
    ...[read, spread].flatMap((found) => (found.ok ? [] : found.refusals)),
  ];
  if (faults.length > 0 || !read.ok || !spread.ok) return refuse(...faults);
  const byCode = (codes: readonly string[], columns: readonly Float64Array[]) =>
    new Map(codes.map((code, i) => [code, columns[i] ?? new Float64Array()]));
  return ok({ columns: byCode(named, read.value), errors: spread.value && byCode(indicators, spread.value) });
}

function givenOf(units: Sheet, framework: Sheet, frame: Frame, { columns, errors }: Figures): Given {
  const indicators = frame.nodes.slice(0, frame.leafCount).map((node) => node.id);
  const denominators = codesOf(framework, "Denominator").filter((code) => columns.has(code));
  const groups = codesOf(framework, "Group").filter((code) => units.columns.includes(code));
  const rows = units.lines.map(({ cells }) => ({
    unit: cells.uCode ?? "",
    ...(cellOf(cells, "Time") ? { period: cellOf(cells, "Time") } : {}),
  }));
  // One moment needs no period.
  const periods = new Set(rows.map((row) => row.period));
  const table = (ids: readonly string[]): Table => ({
    rows: periods.size > 1 ? rows : rows.map(({ unit }) => ({ unit })),
    ids,
    columns: ids.map((id) => columns.get(id) ?? new Float64Array()),
  });
  const known = new Set(framework.lines.map(({ cells }) => cells.iCode));
  return {
    ground: {
      frame,
      table: table(indicators),
      denominators: table(denominators),
      groups: Object.fromEntries(groups.map((code) => [code, units.lines.map(({ cells }) => cellOf(cells, code) || null)])),
      ...(errors === undefined ? {} : { errors: indicators.map((id) => errors.get(id) ?? new Float64Array(rows.length)) }),
    },
    unitNames: new Map(units.lines.map(({ cells }) => [cells.uCode ?? "", cellOf(cells, "uName") || (cells.uCode ?? "")])),
    nodeNames: new Map(
      ofType(framework, "Indicator", "Aggregate").map(({ cells }) => [cells.iCode ?? "", cellOf(cells, "iName") || (cells.iCode ?? "")]),
    ),
    remarks: columnsNotUsed(units.columns.filter((column) => column !== "" && !beside.includes(column) && !known.has(column))),
  };
}

const keyOf = ({ cells }: Sheet["lines"][number]): string => `${cells.uCode ?? ""}\n${cells.Time ?? ""}`;
function inOrder(sheet: Sheet): Sheet {
  const codeOf = ({ cells }: Sheet["lines"][number]): string => cells.uCode ?? "";
  const inTime = (a: Sheet["lines"][number], b: Sheet["lines"][number]) => byPeriod(cellOf(a.cells, "Time"), cellOf(b.cells, "Time"));
  return { ...sheet, lines: [...sheet.lines].sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : codeOf(a) > codeOf(b) ? 1 : inTime(a, b))) };
}

/** Standard errors in a table laid out as the data, with or without its periods; a unit or indicator that it does not have is taken as exact. */
function errorsOf(text: string, units: Sheet, indicators: readonly string[]): Result<readonly Float64Array[]> {
  const sheet = sheetOf("errors", text, ["uCode"]);
  if (!sheet.ok) return sheet;
  const byTime = sheet.value.columns.includes("Time");
  const key = (line: Sheet["lines"][number]): string => (byTime ? keyOf(line) : (line.cells.uCode ?? ""));
  const places = new Map(sheet.value.lines.map((line, i) => [key(line), i]));
  const known = new Set(units.lines.map(key));
  const odd = sheet.value.lines.filter((line, i) => !known.has(key(line)) || places.get(key(line)) !== i);
  if (odd.length > 0) return refuse(refusals.errorsUnknown({ rows: odd.map((line) => key(line).replace("\n", " ")) }));
  const read = readErrors(sheet.value, indicators);
  if (!read.ok) return read;
  const negative = indicators.filter((_, i) => read.value[i]?.some((sd) => sd < 0));
  if (negative.length > 0) return refuse(refusals.errorNegative({ columns: negative }));
  return ok(read.value.map((column) => Float64Array.from(units.lines, (line) => column[places.get(key(line)) ?? -1] ?? Number.NaN)));
}

const readErrors = (sheet: Sheet, indicators: readonly string[]): Result<readonly Float64Array[]> =>
  all(
    indicators.map((id) => (sheet.columns.includes(id) ? numbersOf(sheet, id) : ok(new Float64Array(sheet.lines.length).fill(Number.NaN)))),
  );
