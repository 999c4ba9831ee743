import "../words/evaluation.ts";
import { unitText } from "../format.ts";
import type { Words } from "../words/index.ts";

/** A unit as it stands beside a figure: a plain ratio is said to be one, for a number without a unit looks like one whose unit was forgotten. */
export function measureText(unit: string | null, { say, language }: Pick<Words, "say" | "language">): string {
  if (unit === null) return "";
  return unit === "one" ? say("evaluation.ratio") : unitText(unit, language);
}
