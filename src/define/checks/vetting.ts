import { faults } from "../faults.ts";
import { type Check, missing } from "./known.ts";

const path = "vettingRules";

/** The rules of vetting cite their clauses and name indicators and accounts that there are; shares are shares. */
export const checkVetting: Check = ({ vettingRules: rules }, known) =>
  rules === undefined
    ? []
    : [
        ...(rules.clauses.length === 0 ? [faults.citesNothing({ path })] : missing(known, "clause", `${path}/clauses`, rules.clauses)),
        ...missing(known, "indicator", `${path}/sums`, [
          ...rules.sums.outside,
          ...rules.sums.parts.flatMap(({ whole, parts }) => [whole, ...parts]),
        ]),
        ...missing(
          known,
          "indicator",
          `${path}/registers`,
          rules.registers.map(({ indicator }) => indicator),
        ),
        ...missing(
          known,
          "account",
          `${path}/registers`,
          rules.registers.map(({ account }) => account),
        ),
      ];
