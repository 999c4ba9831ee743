import type { Id } from "./ids.ts";
import type { Formula, Indicator, IndicatorVersion } from "./words.ts";

/** The formula of a version, where it is one. */
export const formulaOf = ({ measure }: IndicatorVersion): Formula | undefined => (measure.kind === "formula" ? measure.formula : undefined);

/** Indicators a formula reads, in the order it names them. */
export function operandsOf(formula: Formula): readonly Id[] {
  switch (formula.kind) {
    case "ratio":
    case "share":
      return [formula.of, formula.to];
    case "per-head":
      return [formula.of, formula.population];
    case "growth":
      return [formula.of];
    case "sum":
      return formula.of;
    case "difference":
      return [formula.of, formula.less];
  }
}

/** Codes of the data files an indicator has read in any of its versions. */
export const codesOf = (indicator: Indicator): readonly string[] => [
  ...new Set(indicator.versions.flatMap(({ measure }) => (measure.kind === "observed" ? [measure.code] : []))),
];

/** Indicators an indicator reads in any of its versions; a formula of formulas names only the first layer. */
export const allOperandsOf = (indicator: Indicator): readonly Id[] => [
  ...new Set(indicator.versions.flatMap((version) => operandsOf(formulaOf(version) ?? { kind: "sum", of: [] }))),
];
