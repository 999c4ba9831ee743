import type { Indicator } from "#define";
import type { Label } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { amount, periodText } from "#monitor";
import { figureValue, text } from "./context.ts";

export { amount, periodText };

/** A published figure as it should be written: `298.2亿元`, `不少于4,500家`. */
export function figureText(r: ReadingFigure, indicator: Indicator): Label {
  const shown = amount(figureValue(r, indicator), indicator.unit, placesOf(r, indicator));
  if (r.qualifier === "at-least") return text(`不少于${shown.zh}`, `at least ${shown.en}`);
  return r.qualifier === "rounded" ? text(`约${shown.zh}`, `about ${shown.en}`) : shown;
}

/** As many places as the indicator is shown with; more where the value itself would be lost. */
const placesOf = (r: ReadingFigure, { places, unit }: Indicator): number =>
  unit === r.quantity.unit ? Math.max(places, Math.min(r.quantity.scale, 2)) : places;

export const inPeriod = (period: string): Label => periodText(period);
export const joinText = (...parts: readonly Label[]): Label => ({
  zh: parts.map((p) => p.zh).join(""),
  en: parts
    .map((p) => p.en)
    .filter((t) => t !== "")
    .join(" "),
});

const trim = (value: number, places: number): string =>
  value
    .toFixed(places)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
export const percentText = (share: number, places = 1): string => `${trim(share * 100, places)}%`.replace("-", "−");
export const timesText = (factor: number): string => trim(factor, 2);
