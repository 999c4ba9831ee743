import type { Refusal } from "#kernel";
import { faults } from "../faults.ts";
import { codesOf } from "../formulas.ts";
import type { LeadingFigure } from "../leading.ts";
import type { Indicator, Plan, Target } from "../words.ts";
import type { Field, Form } from "../work.ts";
import { type Check, type Known, missing } from "./known.ts";

/**
 * A leading figure is never a statistic that a target is judged by, and no form can ask for one: who is measured cannot be asked to change
 * the measure.
 */
export const checkLeading: Check = (plan, known) => [
  ...(plan.leadingFigures ?? []).flatMap((figure) => ofFigure(plan, known, figure)),
  ...plan.targets.flatMap((target) => ofHeralds(known, target)),
  ...asksForStatistics(plan),
];

function ofFigure(plan: Plan, known: Known, figure: LeadingFigure): readonly Refusal[] {
  const path = `leadingFigures/${figure.id}`;
  const account = plan.accounts.find(({ id }) => id === figure.account);
  return [
    ...(figure.clauses.length === 0 ? [faults.citesNothing({ path })] : missing(known, "clause", `${path}/clauses`, figure.clauses)),
    ...missing(known, "target", `${path}/targets`, figure.targets),
    ...missing(known, "account", `${path}/account`, [figure.account]),
    ...(account && account.unit !== figure.unit ? [faults.leadingUnit({ path, unit: figure.unit, needed: account.unit })] : []),
    ...Object.entries(figure.dims ?? {}).flatMap(([dim, value]) =>
      account && !account.dims.some((d) => d.id === dim && d.values.some((v) => v.id === value))
        ? [faults.leadingDim({ path, account: account.id, dim, value })]
        : [],
    ),
    ...targetIndicators(plan, known)
      .filter((indicator) => readsAccount(indicator, figure.account))
      .map(({ id }) => faults.leadingIsObserved({ path, account: figure.account, indicator: id })),
  ];
}

const targetIndicators = (plan: Plan, known: Known): readonly Indicator[] =>
  [...new Set(plan.targets.map((t) => t.indicator))].flatMap((id) => known.indicators.get(id) ?? []);
const readsAccount = (indicator: Indicator, account: string): boolean =>
  indicator.versions.some(({ measure }) => measure.kind === "entries" && measure.account === account);

const ofHeralds = (known: Known, target: Target): readonly Refusal[] => {
  const path = `targets/${target.id}/heralds`;
  const heralds = target.heralds ?? [];
  return [
    ...missing(known, "indicator", path, heralds),
    ...heralds.filter((id) => id === target.indicator).map((indicator) => faults.heraldIsItself({ path, indicator })),
  ];
};

/** Fields that take a number, with those of rows. */
const numbersIn = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) =>
    field.kind === "rows" ? numbersIn(field.of) : field.kind === "whole" || field.kind === "decimal" ? [field] : [],
  );

function asksForStatistics(plan: Plan): readonly Refusal[] {
  const names = new Map(plan.indicators.flatMap((i) => namesOf(i).map((name) => [name, i.id] as const)));
  const asked = (form: Form): readonly Refusal[] =>
    numbersIn(form.fields).flatMap((field) => {
      const indicator = [field.id, field.label.zh, field.label.en].map((name) => names.get(plain(name))).find((id) => id !== undefined);
      return indicator === undefined
        ? []
        : [faults.fieldAsksStatistic({ path: `forms/${form.id}@${form.version}`, field: field.id, indicator })];
    });
  return plan.forms.flatMap(asked);
}

/** As one would call a field after it: `rd-expenditure`, `rdExpenditure`, `RD_EXP` and its label are one name. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]/gu, "");
const namesOf = (i: Indicator): readonly string[] => [i.id, ...codesOf(i), i.label.zh, i.label.en].map(plain);
