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
 * @refuses all faults of both tables at once: analyst/…, and those of the framework: evaluate/…
 */
export function readTables(data: string, meta: string, errors?: string): Result<Given> {
  const sheets = all([sheetOf("iData", data, ["uCode"]), sheetOf("iMeta", meta, ["iCode", "Type", "Parent", "Weight", "Direction"])]);
  if (!sheets.ok) return sheets;
  const [units, framework] = sheets.value as readonly [Sheet, Sheet];
  const faults = [...faultsOfCodes(units, "uCode"), ...faultsOfCodes(framework, "iCode"), ...faultsOfTypes(framework)];
  const frame = frameOf(framework);
  if (!frame.ok || faults.length > 0) return refuse(...faults, ...(frame.ok ? [] : frame.refusals));
  return groundOf(units, framework, frame.value, errors);
}

const faultsOfCodes = ({ file, lines }: Sheet, code: string): readonly Refusal[] =>
  lines.flatMap(({ line, cells }) => (cells[code]?.trim() ? [] : [refusals.codeMissing({ file, line })]));
const faultsOfTypes = ({ lines }: Sheet): readonly Refusal[] =>
  lines.flatMap(({ line, cells }) => (types.includes(cells.Type ?? "") ? [] : [refusals.typeUnknown({ line, given: cells.Type ?? "" })]));
const ofType = ({ lines }: Sheet, ...wanted: readonly string[]) => lines.filter(({ cells }) => wanted.includes(cells.Type ?? ""));
const codesOf = (sheet: Sheet, type: string): readonly string[] => ofType(sheet, type).map(({ cells }) => cells.iCode ?? "");

/** @refuses analyst/parentMissing, notANumber, and what a framework is refused for */
function frameOf(framework: Sheet): Result<Frame> {
  const nodes = ofType(framework, "Indicator", "Aggregate");
  const orphans = nodes.filter(({ cells }) => cells.Type === "Indicator" && !cells.Parent).map(({ cells }) => cells.iCode ?? "");
  const rows: Sheet = { ...framework, lines: nodes };
  const has = (column: string) => framework.columns.includes(column);
  const columns = all([
    numbersOf(rows, "Weight"),
    numbersOf(rows, "Direction"),
    has("Target") ? numbersOf(rows, "Target") : ok(new Float64Array(nodes.length).fill(Number.NaN)),
  ]);
  if (orphans.length > 0 || !columns.ok)
    return refuse(...(orphans.length > 0 ? [refusals.parentMissing({ ids: orphans })] : []), ...(columns.ok ? [] : columns.refusals));
  const [weights, directions, targets] = columns.value;
  const unclear = nodes.flatMap(({ cells }, i) => {
    const given = directions?.[i] ?? Number.NaN;
    return cells.Type !== "Indicator" || Number.isNaN(given) || Math.abs(given) === 1
      ? []
      : [refusals.directionUnclear({ id: cells.iCode ?? "", given })];
  });
  if (unclear.length > 0) return refuse(...unclear);
  return checkFrame(
    nodes.map(({ cells }, i): FrameNode => {
      const [weight, direction, target] = [weights?.[i] ?? Number.NaN, directions?.[i] ?? Number.NaN, targets?.[i] ?? Number.NaN];
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

function groundOf(given: Sheet, framework: Sheet, frame: Frame, errors: string | undefined): Result<Given> {
  const units = inOrder(given);
  const indicators = frame.nodes.slice(0, frame.leafCount).map((node) => node.id);
  const denominators = codesOf(framework, "Denominator").filter((code) => units.columns.includes(code));
  const groups = codesOf(framework, "Group").filter((code) => units.columns.includes(code));
  const absent = indicators.filter((id) => !units.columns.includes(id));
  if (absent.length > 0) return refuse(refusals.headingMissing({ file: "iData", columns: absent }));
  const read = all([...indicators, ...denominators].map((code) => numbersOf(units, code)));
  const spread = errors === undefined ? ok(undefined) : errorsOf(errors, units, indicators);
  if (!read.ok || !spread.ok) return refuse(...(read.ok ? [] : read.refusals), ...(spread.ok ? [] : spread.refusals));
  const rows = units.lines.map(({ cells }) => ({
    unit: cells.uCode ?? "",
    ...(cellOf(cells, "Time") ? { period: cellOf(cells, "Time") } : {}),
  }));
  // One moment needs no period.
  const periods = new Set(rows.map((row) => row.period));
  const table = (ids: readonly string[], columns: readonly Float64Array[]): Table => ({
    rows: periods.size > 1 ? rows : rows.map(({ unit }) => ({ unit })),
    ids,
    columns,
  });
  return ok({
    ground: {
      frame,
      table: table(indicators, read.value.slice(0, indicators.length)),
      denominators: table(denominators, read.value.slice(indicators.length)),
      groups: Object.fromEntries(groups.map((code) => [code, units.lines.map(({ cells }) => cellOf(cells, code) || null)])),
      ...(spread.value === undefined ? {} : { errors: spread.value }),
    },
    unitNames: new Map(units.lines.map(({ cells }) => [cells.uCode ?? "", cellOf(cells, "uName") || (cells.uCode ?? "")])),
    nodeNames: new Map(
      ofType(framework, "Indicator", "Aggregate").map(({ cells }) => [cells.iCode ?? "", cellOf(cells, "iName") || (cells.iCode ?? "")]),
    ),
    remarks: columnsNotUsed(
      units.columns.filter(
        (column) => column !== "" && !beside.includes(column) && !framework.lines.some(({ cells }) => cells.iCode === column),
      ),
    ),
  });
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
