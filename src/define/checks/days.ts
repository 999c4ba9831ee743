import { isDay, parseQuantity, periodOf, type Refusal } from "#kernel";
import { faults } from "../faults.ts";
import type { Check } from "./known.ts";

/** A fault where a text is not a day; nothing where it is absent. */
const day = (path: string, text: string | undefined): readonly Refusal[] =>
  text === undefined || isDay(text) ? [] : [faults.dayMalformed({ path, text })];

export const decimal = (path: string, text: string): readonly Refusal[] =>
  parseQuantity(text, "one").ok ? [] : [faults.decimalMalformed({ path, text })];

/** Every day, period and baseline value in a plan can be read. */
export const checkDays: Check = (plan) => [
  ...day("document/issuedOn", plan.document.issuedOn),
  ...day("period/from", plan.period.from),
  ...day("period/until", plan.period.until),
  ...(plan.period.until > plan.period.from ? [] : [faults.planPeriodBackwards({ path: "period", ...plan.period })]),
  ...day("regions/asOf", plan.regions.asOf),
  ...plan.sources.flatMap((s) => day(`sources/${s.id}/publishedOn`, s.publishedOn)),
  ...plan.indicators.flatMap((i) => [
    ...(i.breaks ?? []).flatMap((b, at) => day(`indicators/${i.id}/breaks/${at}`, b.at)),
    ...i.versions.flatMap((v, at) => day(`indicators/${i.id}/versions/${at}`, v.from)),
  ]),
  ...plan.targets.flatMap((t) => [
    ...day(`targets/${t.id}/due`, t.due),
    ...day(`targets/${t.id}/settledBy`, t.settledBy?.expectedOn),
    ...(t.gates?.planned ?? []).flatMap((g) => day(`targets/${t.id}/gates/${g.stage}`, g.on)),
  ]),
  ...plan.baselines.flatMap((b) => [
    ...decimal(`baselines/${b.id}/value`, b.value),
    ...(periodOf(b.period) ? [] : [faults.periodMalformed({ path: `baselines/${b.id}/period`, text: b.period })]),
  ]),
];
