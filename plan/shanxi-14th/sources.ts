import type { Source } from "#define";
import { evaluatedUnitSources } from "./sources/evaluated-units.ts";
import { evaluations } from "./sources/evaluations.ts";
import { national } from "./sources/national.ts";
import { shanxiCities } from "./sources/shanxi-cities.ts";
import { shanxiGovernment } from "./sources/shanxi-government.ts";
import { shanxiScience } from "./sources/shanxi-science.ts";
import { yearbookIndustry } from "./sources/yearbook-industry.ts";
import { yearbookMarket } from "./sources/yearbook-market.ts";
import { yearbookPatents } from "./sources/yearbook-patents.ts";
import { yearbookRd } from "./sources/yearbook-rd.ts";

/** Where every carried figure comes from. A row of data names one of these by its id. */
export const sources: readonly Source[] = [
  ...shanxiGovernment,
  ...shanxiScience,
  ...shanxiCities,
  ...national,
  ...yearbookRd,
  ...yearbookPatents,
  ...yearbookMarket,
  ...yearbookIndustry,
  ...evaluations,
  ...evaluatedUnitSources,
];
