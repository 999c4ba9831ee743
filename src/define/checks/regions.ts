import { isRegionCode } from "#kernel";
import { faults } from "../faults.ts";
import { type Check, missing } from "./known.ts";

/** Codes are GB/T 2260, and home and every group's members are among them. */
export const checkRegions: Check = ({ regions: scheme }, known) => [
  ...scheme.regions
    .filter(({ code }) => !isRegionCode(code))
    .map(({ code }) => faults.regionCodeMalformed({ path: `regions/${code}`, code })),
  ...missing(known, "region", "regions/home", [scheme.home]),
  ...scheme.groups.flatMap((g) => missing(known, "region", `regions/groups/${g.id}`, g.members)),
];
