import { ok, type Result } from "#kernel";
import type { Built } from "../build.ts";
import { historiesOf, timesOf } from "../prepare/times.ts";
import { nodeOf } from "./places.ts";

/** From the first to the last period with a score. */
export type Trend = {
  readonly unit: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly first: number | null;
  readonly last: number | null;
  /** Points of score. */
  readonly points: number | null;
  /** 0.05 is 5 % more; null unless the first is above zero. */
  readonly change: number | null;
  /** Growth per period (per year where periods are years); null unless first and last are above zero and the periods differ. */
  readonly growth: number | null;
};

/**
 * How every unit's score moved over a panel.
 * @refuses evaluate/unknownNodes
 */
export function trends(built: Built, node?: string): Result<readonly Trend[]> {
  const place = nodeOf(built, node);
  if (!place.ok) return place;
  const scores = built.scores[place.value] ?? new Float64Array();
  const times = timesOf(built.rows);
  return ok(
    historiesOf(built.rows, times).map((history) => {
      const there = [...history].filter((row) => !Number.isNaN(scores[row] ?? Number.NaN));
      const [start, end] = [there[0], there.at(-1)];
      const unit = built.rows[history[0] ?? 0]?.unit ?? "";
      if (start === undefined || end === undefined)
        return { unit, from: null, to: null, first: null, last: null, points: null, change: null, growth: null };
      const [first, last] = [scores[start] ?? 0, scores[end] ?? 0];
      const span = (times.time[times.place[end] ?? 0] ?? 0) - (times.time[times.place[start] ?? 0] ?? 0);
      const moved = span > 0;
      return {
        unit,
        from: built.rows[start]?.period ?? null,
        to: built.rows[end]?.period ?? null,
        first,
        last,
        points: moved ? last - first : null,
        change: moved && first > 0 ? last / first - 1 : null,
        growth: moved && first > 0 && last > 0 ? (last / first) ** (1 / span) - 1 : null,
      };
    }),
  );
}
