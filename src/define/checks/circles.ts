import { faults } from "../faults.ts";
import { allOperandsOf } from "../formulas.ts";
import type { Check, Known } from "./known.ts";

/** No indicator is computed, by any way round, from itself; each circle is named once. */
export const checkCircles: Check = (plan, known) => {
  const circles = new Map<string, readonly string[]>();
  const done = new Set<string>();
  for (const { id } of plan.indicators) walk(known, id, [], done, circles);
  return [...circles.values()].map((circle) =>
    faults.circularFormula({ path: `indicators/${circle[0]}`, circle: [...circle, circle[0] ?? ""] }),
  );
};

/** Depth first along the operands; an indicator met again on its own way closes a circle. */
function walk(known: Known, id: string, way: readonly string[], done: Set<string>, circles: Map<string, readonly string[]>): void {
  const at = way.indexOf(id);
  if (at >= 0) {
    const circle = startingLowest(way.slice(at));
    circles.set(circle.join(" "), circle);
    return;
  }
  const indicator = known.indicators.get(id);
  if (done.has(id) || !indicator) return;
  for (const operand of allOperandsOf(indicator)) walk(known, operand, [...way, id], done, circles);
  done.add(id);
}

/** The same circle whichever of its members it was entered by. */
function startingLowest(circle: readonly string[]): readonly string[] {
  const lowest = [...circle].sort()[0] ?? "";
  const at = circle.indexOf(lowest);
  return [...circle.slice(at), ...circle.slice(0, at)];
}
