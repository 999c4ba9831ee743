import { z } from "zod";
import { type Reader, sql } from "#store";
import type { Desk, LightColour } from "../types.ts";

/** How many open matters a desk leads, by light. */
export type Tally = { readonly desk: Desk; readonly light: LightColour; readonly count: number };

const tallyRow = z.object({
  desk: z.string(),
  light: z.enum(["grey", "blue", "red", "yellow", "green"]),
  count: z.number(),
});

/**
 * Open matters counted by lead and light, from counters that every step keeps: the cost does not grow with the matters.
 * @param desks  only these; all of them where none are named
 */
export function lightTallies(reader: Reader, desks?: readonly Desk[]): Promise<readonly Tally[]> {
  const some = desks ? sql`where desk = any(${desks}::text[])` : sql``;
  return reader.rows(
    sql`select desk, light, sum(open_count)::int as count from matter_tally ${some}
      group by desk, light having sum(open_count) > 0 order by desk, light`,
    tallyRow,
  );
}
