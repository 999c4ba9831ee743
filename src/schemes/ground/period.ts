/** The same part of a year some years before: `2023-Q3` one year before is `2022-Q3`. */
export const yearsBefore = (period: string, years: number): string =>
  period
    .split("/")
    .map((part) => String(Number(part.slice(0, 4)) - years).padStart(4, "0") + part.slice(4))
    .join("/");

/** Composite indices are computed for whole years: most figures are given for nothing shorter. */
export const isYear = (period: string): boolean => /^\d{4}$/.test(period);
