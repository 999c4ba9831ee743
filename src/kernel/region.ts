/** A GB/T 2260 code of six digits; a city contains its counties by prefix. `100000` is the country. */
export type RegionCode = string;
export type RegionLevel = "country" | "province" | "city" | "county";

export const country: RegionCode = "100000";
export const isRegionCode = (text: string): boolean => /^[1-9]\d{5}$/.test(text);

export function levelOf(code: RegionCode): RegionLevel {
  if (code === country) return "country";
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "city" : "county";
}

export function parentOf(code: RegionCode): RegionCode | undefined {
  const level = levelOf(code);
  if (level === "country") return undefined;
  if (level === "province") return country;
  return level === "city" ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}

/** The digits every region inside this one begins with; empty for the country. */
export const prefixOf = (code: RegionCode): string =>
  ({ country: "", province: code.slice(0, 2), city: code.slice(0, 4), county: code })[levelOf(code)];
export const regionContains = (outer: RegionCode, inner: RegionCode): boolean => inner.startsWith(prefixOf(outer));
