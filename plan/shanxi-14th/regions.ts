import type { RegionScheme } from "#define";
import { cities } from "./regions/cities.ts";
import { countiesNorth } from "./regions/counties-north.ts";
import { countiesSouth } from "./regions/counties-south.ts";
import { provinces } from "./regions/provinces.ts";

/**
 * Divisions as of the end of 2023: the country, 31 provinces, Shanxi's 11 cities, 117 counties and 4 statistical zones.
 * The zones (codes ending in 71) are counted by statisticians but are no administrative divisions.
 */
export const regions: RegionScheme = {
  standard: "GB/T 2260",
  asOf: "2023-12-31",
  home: "140000",
  regions: [...provinces, ...cities, ...countiesNorth, ...countiesSouth],
  groups: [
    {
      id: "central-six",
      label: { zh: "中部六省", en: "Six central provinces" },
      members: ["140000", "340000", "360000", "410000", "420000", "430000"],
    },
    {
      id: "shanxi-cities",
      label: { zh: "山西11个设区市", en: "Shanxi's 11 prefecture-level cities" },
      members: cities.map((city) => city.code),
    },
  ],
};
