import type { RegionScheme } from "#define";

export const regions: RegionScheme = { standard: "GB/T 2260", asOf: "2023-12-31", home: "140000", regions: [], groups: [] };
