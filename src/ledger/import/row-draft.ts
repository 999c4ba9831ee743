import { type CheckedPlan, codesOf, type Indicator, type Qualifier, type UnitId } from "#define";
import {
  type Day,
  type Decimal,
  isUnitId,
  lastDay,
  type Period,
  parseQuantity,
  periodOf,
  type Refusal,
  sameDims,
  toDecimal,
  unitOf,
  units,
} from "#kernel";
import type { ObservationDraft } from "../types.ts";
import { checkNote } from "./check-note.ts";
import { checkTimes } from "./check-times.ts";
import { type Faults, quoted } from "./faults.ts";
import { mostDecimals, mostDigits } from "./limits.ts";
import { type Place, rowRefusals } from "./row-refusals.ts";
import type { Column, Row } from "./rows.ts";

const qualifiers: ReadonlySet<string> = new Set<Qualifier>(["exact", "rounded", "at-least", "provisional", "sample"]);

/** What a row is checked against. */
export type Around = { readonly file: string; readonly plan: CheckedPlan; readonly today: Day | null };
/** One row under its checks: `at` says where a column's field stands and what it says. */
export type Checked = Around & {
  readonly fields: Row["fields"];
  readonly at: (column: Column) => Place & { readonly value: string };
  readonly check: (holds: boolean, refusal: () => Refusal) => void;
};

/** One row as a draft, or undefined where it adds to the faults. */
export function draftFrom({ line, fields }: Row, around: Around, faults: Faults): ObservationDraft | undefined {
  const { file, plan } = around;
  const before = faults.total;
  const at: Checked["at"] = (column) => ({ file, line, column, value: quoted(fields[column]) });
  const check: Checked["check"] = (holds, refusal) => {
    if (!holds) faults.add(refusal);
  };
  const checked: Checked = { ...around, fields, at, check };
  const indicator = plan.findIndicator(fields.code);
  const period = periodOf(fields.period);
  const code = indicator && codeFor(fields.code, indicator, period, plan);
  check(code !== undefined, () => rowRefusals.rowUnknownCode(at("code")));
  check(plan.region(fields.region) !== undefined, () => rowRefusals.unknownRegion(at("region")));
  check(period !== undefined, () => rowRefusals.rowBadPeriod(at("period")));
  const value = checkedValue(checked, indicator);
  const unit = indicator && checkedUnit(checked, indicator);
  check(qualifiers.has(fields.qualifier), () => rowRefusals.badQualifier(at("qualifier")));
  checkTimes(checked, period);
  check(plan.source(fields.source) !== undefined, () => rowRefusals.unknownSource(at("source")));
  checkNote(checked);
  if (faults.total > before || !unit || !code || value === undefined) return undefined;
  return draftOf(fields, code, unit, value, `${file}:${line}`);
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

/** The number as it is kept. Its length is looked at first: making a number of a million digits would hold up everything else. */
function checkedValue({ fields, at, check }: Checked, indicator: Indicator | undefined): Decimal | undefined {
  const parts = /^[+-]?(\d+)(?:\.(\d+))?$/.exec(fields.value);
  if (!parts) {
    check(false, () => rowRefusals.notANumber(at("value")));
    return undefined;
  }
  const [, whole = "", decimals = ""] = parts;
  const fits = whole.length + decimals.length <= mostDigits && decimals.length <= mostDecimals;
  check(fits, () => rowRefusals.tooManyDigits(at("value")));
  const value = fits ? parseQuantity(fields.value, "one") : undefined;
  if (!value?.ok) return undefined;
  const amount = indicator?.kind === "stock" || indicator?.kind === "flow";
  check(!amount || value.value.digits >= 0n, () => rowRefusals.negativeAmount(at("value")));
  return toDecimal(value.value);
}

function checkedUnit({ fields, at, check }: Checked, indicator: Indicator): UnitId | undefined {
  const unit = unitFor(fields.unit, indicator);
  const where = () => ({ ...at("unit"), fits: indicator.unit });
  check(unit !== undefined, () => rowRefusals.unknownUnit(where()));
  if (unit) check(sameDims(unitOf(unit).dims, unitOf(indicator.unit).dims), () => rowRefusals.unitDoesNotFit(where()));
  return unit;
}

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
