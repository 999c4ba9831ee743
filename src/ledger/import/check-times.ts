import { type Day, isDay, lastDay, type Period, periodName } from "#kernel";
import { quoted } from "./faults.ts";
import { years } from "./limits.ts";
import type { Checked } from "./row-draft.ts";
import { rowRefusals } from "./row-refusals.ts";

const firstDay: Day = `${years.first}-01-01`;
const endDay: Day = `${years.last}-12-31`;
const within = (day: Day): boolean => day >= firstDay && day <= endDay;

/** The period and the publication day, each by itself, against each other and against the day of import. */
export function checkTimes(row: Checked, period: Period | undefined): void {
  if (period) checkPeriod(row, period);
  const { fields, at, check } = row;
  const given = fields.published_on;
  if (given !== "" && !isDay(given)) check(false, () => rowRefusals.badDay(at("published_on")));
  else if (given !== "" && !within(given)) check(false, () => rowRefusals.yearOutside(at("published_on")));
  else checkPublication(row, period);
}

function checkPeriod({ fields, at, check, today }: Checked, period: Period): void {
  const inYears = within(period.from) && within(lastDay(period));
  check(inYears, () => rowRefusals.yearOutside(at("period")));
  if (!inYears) return;
  const name = fields.period.includes("/") ? periodName(period) : fields.period;
  check(name === fields.period, () => rowRefusals.periodNamedOtherwise({ ...at("period"), name }));
  if (today !== null) check(period.from <= today, () => rowRefusals.periodAhead({ ...at("period"), today }));
}

/** The day given, else the source's own: a figure comes out neither before what it is about begins nor after today. */
function checkPublication({ fields, at, check, plan, today }: Checked, period: Period | undefined): void {
  const given = fields.published_on;
  const published = given === "" ? plan.source(fields.source)?.publishedOn : given;
  if (published === undefined) return;
  const where = () => ({ ...at(given === "" ? "source" : "published_on"), value: quoted(published) });
  if (period) check(published >= period.from, () => rowRefusals.publishedTooEarly({ ...where(), begins: period.from }));
  if (today !== null) check(published <= today, () => rowRefusals.publishedAhead({ ...where(), today }));
}
