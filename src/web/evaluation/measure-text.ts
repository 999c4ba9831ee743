import "../words/evaluation.ts";
import type { Label } from "#kernel";
import { unitText } from "../format.ts";
import type { Words } from "../words/index.ts";

/**
 * A unit as it stands beside a figure: a plain ratio is said to be one, for a number without a unit looks like one whose unit was forgotten. What is
 * collected is counted in the scheme's own words.
 */
export function measureText(
  unit: string | null,
  counted: Label | null,
  { say, read, language }: Pick<Words, "say" | "read" | "language">,
): string {
  if (unit === null) return counted ? read(counted) : "";
  return unit === "one" ? say("evaluation.ratio") : unitText(unit, language);
}
