import type { Role, UnitOfGovernment } from "#define";

export const units: readonly UnitOfGovernment[] = [
  {
    id: "toy-government",
    label: { zh: "示例省人民政府", en: "Example Provincial Government" },
    short: { zh: "示例省政府", en: "Government" },
    level: "province",
  },
  {
    id: "toy-science",
    label: { zh: "示例省科学技术厅", en: "Example Department of Science and Technology" },
    short: { zh: "示例科技厅", en: "Science" },
    level: "province",
  },
  {
    id: "toy-statistics",
    label: { zh: "示例省统计局", en: "Example Bureau of Statistics" },
    short: { zh: "示例统计局", en: "Statistics" },
    level: "province",
  },
  {
    id: "toy-city",
    label: { zh: "示例东市人民政府", en: "Government of Example East City" },
    short: { zh: "示例东市", en: "East City" },
    level: "city",
  },
];

export const roles: readonly Role[] = [
  { id: "decision-maker", label: { zh: "决策人", en: "Decision-maker" }, duty: "decision", clauses: ["1.0.1"] },
  { id: "officer", label: { zh: "经办人", en: "Officer" }, duty: "execution", clauses: ["1.2.2"] },
  { id: "supervisor", label: { zh: "监督人", en: "Supervisor" }, duty: "supervision", clauses: ["2.2.1"] },
];
