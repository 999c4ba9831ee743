import type { BriefRow, TargetRow } from "#contract";
import { isUnitId, type Label, type UnitId, unitOf } from "#kernel";
import { fixed, paceText, periodText, text } from "#monitor";

const nothing = text("", "");
const unitId = (id: string): UnitId => (isUnitId(id) ? id : "one");
/** Stages and yes-or-no are told in words, so a unit would say nothing. */
const inWordsOnly = new Set<string>(["stage", "flag", "one"]);

/** A document or a body that the plan wants issued or set up: there, or not yet. */
const there = (value: string): Label => (Number(value) > 0 ? text("已有", "in place") : text("尚无", "not there"));

function actualText({ actual, places }: TargetRow): Label {
  if (actual.kind === "gap") return nothing;
  if (actual.unit === "flag") return there(actual.value);
  if (actual.words) return actual.words;
  const shown = `${actual.qualifier === "at-least" ? "≥" : ""}${fixed(Number(actual.value), places)}`;
  return text(shown, shown);
}

function goalText({ goal, places, unit }: TargetRow): Label {
  if (!goal) return text("未定", "open");
  if (unit === "flag") return there(goal.value);
  if (goal.words) return goal.words;
  const shown = fixed(Number(goal.value), places);
  return text(shown, shown);
}

function forecastText({ forecast, places }: TargetRow): Label {
  if (!forecast) return nothing;
  const show = (value: number): string => fixed(value, Math.abs(value) >= 100 ? 0 : Math.max(1, places));
  const [value, low, high] = [forecast.value, forecast.low, forecast.high].map(show);
  return text(`${value}（${low}—${high}）`, `${value} (${low} to ${high})`);
}

/** A yearly rate or step without its unit, which the row names already. */
function paceOf(row: TargetRow, value: number | null | undefined): Label {
  if (row.pace === null || value === null || value === undefined) return nothing;
  if (row.pace.basis === "rate") return paceText(value, "rate", unitId(row.unit), row.places);
  const shown = fixed(value, Math.max(row.places, 1));
  const signed = value > 0 ? `+${shown}` : shown;
  return row.unit === "percent" ? text(`${signed}个百分点`, `${signed} pp`) : text(signed, signed);
}

/** One target as both pages print it. */
export function briefRow(row: TargetRow, inGroup: boolean): BriefRow {
  const { actual, unit, status } = row;
  const { id, label, shape, tone } = status;
  return {
    target: row.id,
    label: row.label,
    clause: row.clauses[0]?.id ?? "",
    owner: row.owner.short,
    unit: inWordsOnly.has(unit) ? nothing : unitOf(unitId(unit)).label,
    actual: actualText(row),
    period: actual.kind === "gap" ? nothing : periodText(actual.period),
    goal: goalText(row),
    pace: paceOf(row, row.pace?.actual),
    needed: paceOf(row, row.pace?.needed),
    forecast: forecastText(row),
    status: { id, label, shape, tone },
    inGroup,
    figure: actual.kind === "gap" ? null : { value: actual.value, period: actual.period },
  };
}
