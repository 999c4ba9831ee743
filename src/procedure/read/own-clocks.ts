import { z } from "zod";
import { type Reader, sql } from "#store";
import type { Clock, Desk } from "../types.ts";
import { instant, type Listed, listedColumns, listedRow } from "./rows.ts";

const clockRow = z.object({
  matter: z.string(),
  name: z.string(),
  startedAt: instant,
  dueAt: instant,
  state: z.enum(["running", "frozen", "answered", "ended"]),
  frozenAt: instant.nullable(),
  answeredAt: instant.nullable(),
  rung: z.number(),
  firesAt: instant.nullable(),
});

export type OwnClock = { readonly matter: Listed; readonly clock: Clock };

/** Clocks that run against some desks, soonest first: a matter's own due moment is that of its first running clock. */
export async function clocksAgainst(reader: Reader, desks: readonly Desk[], most: number): Promise<readonly OwnClock[]> {
  const each = await Promise.all(
    desks.map((desk) =>
      reader.rows(
        sql`select ${listedColumns} from (select matter_id from matter_reach where key = ${desk} and leads and is_open and due_at is not null
            order by due_at, matter_id limit ${most}) soonest
          join matter m on m.id = soonest.matter_id`,
        listedRow,
      ),
    ),
  );
  const matters = new Map(each.flat().map((row) => [row.id, row]));
  if (matters.size === 0) return [];
  const clocks = await reader.rows(
    sql`select matter_id as matter, name, started_at as "startedAt", due_at as "dueAt", state, frozen_at as "frozenAt", answered_at as "answeredAt", rung,
        fires_at as "firesAt" from matter_deadline where matter_id = any(${[...matters.keys()]}) and state = 'running'`,
    clockRow,
  );
  return clocks
    .flatMap(({ matter, ...clock }) => {
      const row = matters.get(matter);
      return row ? [{ matter: row, clock }] : [];
    })
    .sort((a, b) => (a.clock.dueAt < b.clock.dueAt ? -1 : a.clock.dueAt > b.clock.dueAt ? 1 : 0))
    .slice(0, most);
}
