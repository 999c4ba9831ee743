import type { Label } from "#define";

export const bulletinIssuers: Label = {
  zh: "山西省统计局、省科学技术厅、省财政厅",
  en: "Shanxi Bureau of Statistics, Department of Science and Technology, Department of Finance",
};
export const science: Label = { zh: "山西省科学技术厅", en: "Shanxi Department of Science and Technology" };
export const government: Label = { zh: "山西省人民政府", en: "Shanxi Provincial People's Government" };
export const statistics: Label = { zh: "山西省统计局", en: "Shanxi Bureau of Statistics" };
export const industry: Label = { zh: "山西省工业和信息化厅", en: "Shanxi Department of Industry and Information Technology" };
export const development: Label = { zh: "山西省发展和改革委员会", en: "Shanxi Development and Reform Commission" };
export const market: Label = { zh: "山西省市场监督管理局", en: "Shanxi Administration for Market Regulation" };
