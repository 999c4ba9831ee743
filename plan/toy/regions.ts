import type { RegionScheme } from "#define";

/** An invented province: no code of GB/T 2260 begins with 99. */
export const regions: RegionScheme = {
  standard: "GB/T 2260",
  asOf: "2023-12-31",
  home: "990000",
  regions: [
    { code: "100000", label: { zh: "全国", en: "China" }, short: { zh: "全国", en: "China" } },
    { code: "980000", label: { zh: "示例邻省", en: "Example Neighbour Province" }, short: { zh: "邻省", en: "Neighbour" } },
    { code: "990000", label: { zh: "示例省", en: "Example Province" }, short: { zh: "示例", en: "Example" } },
    { code: "990100", label: { zh: "示例东市", en: "Example East City" }, short: { zh: "东市", en: "East" } },
    { code: "990101", label: { zh: "示例东市甲县", en: "Example East City, First County" }, short: { zh: "甲县", en: "First" } },
    { code: "990102", label: { zh: "示例东市乙县", en: "Example East City, Second County" }, short: { zh: "乙县", en: "Second" } },
    { code: "990200", label: { zh: "示例西市", en: "Example West City" }, short: { zh: "西市", en: "West" } },
    { code: "990201", label: { zh: "示例西市丙县", en: "Example West City, Third County" }, short: { zh: "丙县", en: "Third" } },
  ],
  groups: [{ id: "neighbours", label: { zh: "示例两省", en: "The two example provinces" }, members: ["980000", "990000"] }],
};
