import type { Step } from "#define";
import { ok, type Refusal, refuse } from "#kernel";
import type { Act, ScreenRecord, State } from "../state.ts";
import type { Row } from "../table.ts";
import { refusals } from "./refusals.ts";
import { remarks } from "./remarks.ts";
import { keptRows } from "./rows.ts";

type ScreenStep = Extract<Step, { readonly step: "screen" }>;

/**
 * Keeps the rows with enough data: a share of cells that are there (two thirds where no bound is given), a share that is not zero among these. A row
 * without any data has no cell that is not zero.
 * @refuses evaluate/shareOutside, unknownUnits, keptAndDropped, nobodyKept
 */
export const screen: Act<"screen"> = (state, step) => {
  const faults = faultsOf(state, step);
  if (faults.length > 0) return refuse(...faults);
  const screened = recordsOf(state, step);
  const at = screened.flatMap((record, row) => (record.kept ? [row] : []));
  if (at.length === 0) return refuse(refusals.nobodyKept({ rows: screened.length }));
  if (at.length === screened.length) return ok({ ...state, screened });
  const kept = keptRows(state, at);
  const dropped = screened.filter((record) => !record.kept).map(nameOf);
  return ok({ ...kept, screened, remarks: [...state.remarks, remarks.rowsDropped({ rows: dropped })] });
};

function recordsOf({ table }: State, step: ScreenStep): readonly ScreenRecord[] {
  const [missing, zero] = [new Int32Array(table.rows.length), new Int32Array(table.rows.length)];
  for (const column of table.columns)
    for (let row = 0; row < column.length; row += 1) {
      const x = column[row] ?? Number.NaN;
      if (Number.isNaN(x)) missing[row] = (missing[row] ?? 0) + 1;
      else if (x === 0) zero[row] = (zero[row] ?? 0) + 1;
    }
  const [keep, drop] = [new Set(step.keep), new Set(step.drop)];
  const meets = ruleOf(step);
  const count = table.columns.length;
  return table.rows.map(({ unit, period }, row) => {
    const there = count - (missing[row] ?? 0);
    const availability = there / count;
    const nonZero = there === 0 ? 0 : 1 - (zero[row] ?? 0) / there;
    const forced = keep.has(unit) || drop.has(unit);
    return {
      unit,
      ...(period === undefined ? {} : { period }),
      missing: missing[row] ?? 0,
      zero: zero[row] ?? 0,
      availability,
      nonZero,
      kept: forced ? keep.has(unit) : meets(availability, nonZero),
      ...(forced ? { forced: true as const } : {}),
    };
  });
}

function ruleOf({ availability, nonZero, combine }: ScreenStep): (there: number, full: number) => boolean {
  if (nonZero === undefined) return (there) => there >= (availability ?? 2 / 3);
  if (availability === undefined) return (_, full) => full >= nonZero;
  if (combine === "either") return (there, full) => there >= availability || full >= nonZero;
  return (there, full) => there >= availability && full >= nonZero;
}

function faultsOf({ table }: State, { availability, nonZero, keep = [], drop = [] }: ScreenStep): readonly Refusal[] {
  const units = new Set(table.rows.map((row) => row.unit));
  const unknown = [...keep, ...drop].filter((unit) => !units.has(unit));
  const both = keep.filter((unit) => drop.includes(unit));
  return [
    ...Object.entries({ availability, nonZero }).flatMap(([name, value]) =>
      value === undefined || (value >= 0 && value <= 1) ? [] : [refusals.shareOutside({ name, value })],
    ),
    ...(unknown.length > 0 ? [refusals.unknownUnits({ step: "screen", units: unknown })] : []),
    ...(both.length > 0 ? [refusals.keptAndDropped({ units: both })] : []),
  ];
}

const nameOf = ({ unit, period }: Row): string => (period === undefined ? unit : `${unit} ${period}`);
