import { type CheckedPlan, codesOf, type Indicator, type Qualifier, type UnitId } from "#define";
import {
  type Day,
  type Decimal,
  isDay,
  isUnitId,
  lastDay,
  ok,
  type Period,
  parseQuantity,
  periodOf,
  type Refusal,
  type Result,
  refuse,
  sameDims,
  toDecimal,
  unitOf,
  units,
} from "#kernel";
import type { ObservationDraft } from "../types.ts";
import { bytesOf, type ImportFile, textOf } from "./decode.ts";
import { conflictsWithin } from "./keys.ts";
import { fileRefusals, type Place, rowRefusals } from "./refusals.ts";
import { type Column, type Row, rowsOf } from "./rows.ts";

/** Faults listed of one import; the total is always told. */
const mostFaults = 100;
const qualifiers: ReadonlySet<string> = new Set<Qualifier>(["exact", "rounded", "at-least", "provisional", "sample"]);

/** The total first, then the faults up to the bound. */
export const bounded = (faults: readonly Refusal[]): ReturnType<typeof refuse> => {
  const shown = faults.slice(0, mostFaults);
  return refuse(fileRefusals.fileRefused({ total: faults.length, shown: shown.length }), ...shown);
};

/**
 * Reads a CSV file of observations and checks every row against the plan and against the others. Either all rows come back or every
 * fault does, each with file, line and column.
 * @param file  `code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en`; UTF-8 or GBK; at most 100 MB
 * @refuses     ledger/fileTooLarge, notText, wrongColumns, notCsv; and behind ledger/fileRefused the faults of `rowRefusals`
 */
export async function readObservations(file: ImportFile, plan: CheckedPlan): Promise<Result<readonly ObservationDraft[]>> {
  const bytes = await bytesOf(file);
  const text = bytes.ok ? textOf(bytes.value, file.name) : bytes;
  const found = text.ok ? await rowsOf(text.value, file.name) : text;
  if (!found.ok) return found;
  const faults: Refusal[] = [...found.value.faults];
  const drafts: ObservationDraft[] = [];
  for (const row of found.value.rows) {
    const draft = draftFrom(row, file.name, plan);
    if (draft.ok) drafts.push(draft.value);
    else faults.push(...draft.refusals);
  }
  faults.push(...conflictsWithin(drafts, plan));
  return faults.length > 0 ? bounded(faults) : ok(drafts);
}

/** One row as a draft, or everything that is wrong with it. */
function draftFrom({ line, fields }: Row, file: string, plan: CheckedPlan): Result<ObservationDraft> {
  const faults: Refusal[] = [];
  const at = (column: Column): Place & { readonly value: string } => ({ file, line, column, value: fields[column] });
  const check = (holds: boolean, refusal: () => Refusal): void => {
    if (!holds) faults.push(refusal());
  };
  const indicator = plan.findIndicator(fields.code);
  const value = parseQuantity(fields.value, "one");
  const unit = indicator && unitFor(fields.unit, indicator);
  const period = periodOf(fields.period);
  const code = indicator && codeFor(fields.code, indicator, period, plan);
  check(code !== undefined, () => rowRefusals.rowUnknownCode(at("code")));
  check(plan.region(fields.region) !== undefined, () => rowRefusals.unknownRegion(at("region")));
  check(period !== undefined, () => rowRefusals.rowBadPeriod(at("period")));
  check(value.ok, () => rowRefusals.notANumber(at("value")));
  if (indicator && !unit) faults.push(rowRefusals.unknownUnit({ ...at("unit"), fits: indicator.unit }));
  if (indicator && unit && !sameDims(unitOf(unit).dims, unitOf(indicator.unit).dims))
    faults.push(rowRefusals.unitDoesNotFit({ ...at("unit"), fits: indicator.unit }));
  check(qualifiers.has(fields.qualifier), () => rowRefusals.badQualifier(at("qualifier")));
  check(fields.published_on === "" || isDay(fields.published_on), () => rowRefusals.badDay(at("published_on")));
  check(plan.source(fields.source) !== undefined, () => rowRefusals.unknownSource(at("source")));
  if (faults.length > 0 || !unit || !code || !value.ok) return refuse(...faults);
  return ok(draftOf(fields, code, unit, toDecimal(value.value), `${file}:${line}`));
}

const draftOf = (fields: Row["fields"], code: string, unit: UnitId, value: Decimal, document: string): ObservationDraft => ({
  code,
  region: fields.region,
  period: fields.period,
  value,
  unit,
  qualifier: fields.qualifier as Qualifier,
  ...(fields.published_on === "" ? {} : { publishedOn: fields.published_on as Day }),
  source: fields.source,
  document,
  ...(fields.note_zh + fields.note_en === "" ? {} : { note: { zh: fields.note_zh, en: fields.note_en } }),
});

/** The data files' own code: as written, or of the indicator's version for the period where the row names the indicator's id. */
function codeFor(text: string, indicator: Indicator, period: Period | undefined, plan: CheckedPlan): string | undefined {
  const written = codesOf(indicator).find((code) => code.toLowerCase() === text.toLowerCase());
  if (written || !period) return written;
  const { measure } = plan.versionOn(indicator, lastDay(period));
  return measure.kind === "observed" ? measure.code : undefined;
}

/** By the unit's id, or by its Chinese word where that names one unit of the indicator's kind: 亿元 for a sum of money. */
function unitFor(text: string, { unit }: Indicator): UnitId | undefined {
  if (isUnitId(text)) return text;
  const named = Object.keys(units)
    .filter(isUnitId)
    .filter((id) => unitOf(id).label.zh === text && text !== "" && sameDims(unitOf(id).dims, unitOf(unit).dims));
  return named.length === 1 ? named[0] : undefined;
}
