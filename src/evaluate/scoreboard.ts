import { forecast, leastPoints } from "./forecast.ts";
import { byDay, type Point } from "./point.ts";

/** A forecast the rule would have made with what was known on a day, and what came. */
export type Scored<P extends Point = Point> = {
  readonly origin: P;
  readonly came: P;
  readonly said: number;
  /** What came over what was said, less one. */
  readonly error: number;
  /** Whether it fell into the 80 % interval of its day; null where no backtest error was known then. */
  readonly inside: boolean | null;
};

const upTo = <P extends Point>(points: readonly P[], origin: Point): readonly P[] => points.filter((p) => p.on <= origin.on);

/**
 * The record of past forecasts: for each point from the fourth on, the next one and the one after it, as the rule would have said.
 * Nothing later than the origin is used, neither of the series nor of the panel.
 */
export function scoreboard<P extends Point>(points: readonly P[], panel: readonly (readonly Point[])[]): readonly Scored<P>[] {
  const known = byDay(points);
  return known.flatMap((origin, i) => {
    if (i + 1 < leastPoints) return [];
    const then = panel.map((s) => upTo(s, origin));
    return known.slice(i + 1, i + 3).flatMap((came) => {
      const made = forecast(known.slice(0, i + 1), then, came.on);
      if (made === null) return [];
      const { value, low, high } = made.at;
      const inside = made.errors === 0 ? null : low <= came.value && came.value <= high;
      return [{ origin, came, said: value, error: came.value / value - 1, inside }];
    });
  });
}
