import { ok, refuse } from "#kernel";
import { cityComparison, comparison, comparisonChoices, regionList, regionProfile } from "#monitor";
import { noGeometry } from "./geometry.ts";
import type { Handlers } from "./parts.ts";

export const regionHandlers: Handlers<"regions" | "region" | "compare" | "compareChoices" | "cities" | "geometry"> = {
  regions: (context) => ok(regionList(context)),
  region: (context, { code }) => regionProfile(context, code),
  compare: (context, _, { asOf, knownAt, ...asked }) => comparison(context, asked),
  compareChoices: (context) => ok(comparisonChoices(context)),
  cities: (context, _, { indicator, period }) => cityComparison(context, { indicator, period }),
  geometry: ({ geometry }) => (geometry ? ok(geometry) : refuse(noGeometry)),
};
