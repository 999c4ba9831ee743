import { z } from "zod";
import type { Instant } from "#kernel";
import { type Reader, sql } from "#store";

/** How many matters under supervision a desk leads: open ones by light, and those closed since a moment. */
export type DeskStanding = {
  readonly desk: string;
  readonly region: string;
  readonly red: number;
  readonly yellow: number;
  readonly green: number;
  readonly grey: number;
  readonly closed: number;
};

const supervision = "supervision";
const tally = z.object({ desk: z.string(), light: z.enum(["grey", "blue", "red", "yellow", "green"]), count: z.number() });
const closing = z.object({ desk: z.string(), count: z.number() });

const nothing = { red: 0, yellow: 0, green: 0, grey: 0, closed: 0 };
const regionIn = (desk: string): string => desk.split("@")[1] ?? "";

/** Counted from the counters that every step keeps, and from an index of what was closed; the cost does not grow with the matters. */
export async function supervisionStandings(reader: Reader, closedSince: Instant): Promise<readonly DeskStanding[]> {
  const open = await reader.rows(
    sql`select desk, light, sum(open_count)::int as count from matter_tally where procedure = ${supervision}
      group by desk, light having sum(open_count) > 0`,
    tally,
  );
  const closed = await reader.rows(
    sql`select lead_desk as desk, count(*)::int as count from matter
      where procedure = ${supervision} and closed_at >= ${closedSince} group by lead_desk`,
    closing,
  );
  const standings = new Map<string, DeskStanding>();
  const at = (desk: string): DeskStanding => standings.get(desk) ?? { desk, region: regionIn(desk), ...nothing };
  for (const { desk, light, count } of open) if (light !== "blue") standings.set(desk, { ...at(desk), [light]: count });
  for (const { desk, count } of closed) standings.set(desk, { ...at(desk), closed: count });
  return [...standings.values()].sort(lateFirst);
}

/** Who has most that is late comes first; then by what is open, then by name. */
const lateFirst = (a: DeskStanding, b: DeskStanding): number =>
  b.red - a.red || b.yellow - a.yellow || b.green + b.grey - (a.green + a.grey) || (a.desk < b.desk ? -1 : 1);

export const summed = (standings: readonly DeskStanding[]): Omit<DeskStanding, "desk" | "region"> =>
  standings.reduce(
    (all, s) => ({
      red: all.red + s.red,
      yellow: all.yellow + s.yellow,
      green: all.green + s.green,
      grey: all.grey + s.grey,
      closed: all.closed + s.closed,
    }),
    nothing,
  );
