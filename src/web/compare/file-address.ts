import type { Comparison } from "#contract";

/** Where the service makes a file of exactly what is shown: all of it, or one indicator. The defaults the answer chose are written out. */
export function fileAddress(answer: Comparison, asked: Readonly<Record<string, string>>, format: string, indicator?: string): string {
  const given = {
    ...asked,
    regions: answer.regions.map((r) => r.code).join(","),
    indicators: indicator ?? answer.indicators.map((i) => i.asked).join(","),
    measure: answer.measure,
    format,
  };
  return `/api/export?${new URLSearchParams(given)}`.replaceAll("%2C", ",");
}
