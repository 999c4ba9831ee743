import { z } from "zod";
import type { Instant } from "#kernel";
import { type Reader, sql } from "#store";
import type { Actor, Desk } from "../types.ts";
import { instant } from "./rows.ts";

export const kindsOfTurn = ["sign", "answer", "decide", "review"] as const;
export type Asks = (typeof kindsOfTurn)[number];

/** A desk somebody sits at, the roles they have there, and whose place they take where they have no seat of their own at it. */
export type OwnDesk = { readonly desk: Desk; readonly roles: readonly string[]; readonly behalfOf: string | null };

export function ownDesks({ seats }: Actor): readonly OwnDesk[] {
  const desks = [...new Set(seats.map(({ desk }) => desk))];
  return desks.map((desk) => {
    const here = seats.filter((seat) => seat.desk === desk);
    const isOwn = here.some(({ behalfOf }) => behalfOf === null);
    return { desk, roles: [...new Set(here.map(({ role }) => role))], behalfOf: isOwn ? null : (here[0]?.behalfOf ?? null) };
  });
}

/** What waits at one desk in one matter: the acts of one kind that are asked for there. */
export type Waiting = {
  readonly at: OwnDesk;
  readonly asks: Asks;
  readonly matter: string;
  readonly transitions: readonly string[];
  readonly since: Instant;
  readonly dueAt: Instant | null;
};

/** Matters of each kind that are shown; one matter has several rows where several acts are asked for. */
export const mostShown = 50;
const rowsRead = mostShown * 6;

const turnRow = z.object({
  asks: z.enum(kindsOfTurn),
  matter: z.string(),
  transition: z.string(),
  since: instant,
  dueAt: instant.nullable(),
});

/** What waits at a desk for its roles, soonest first, so many of each kind. */
export async function waitingAt(reader: Reader, at: OwnDesk): Promise<readonly Waiting[]> {
  const rows = await reader.rows(
    sql`select k.asks, t.matter_id as matter, t.transition, t.since, t.due_at as "dueAt" from unnest(${kindsOfTurn}::text[]) k(asks)
      cross join lateral (select matter_id, transition, since, due_at from matter_turn
        where desk = ${at.desk} and asks = k.asks and roles && ${at.roles}::text[] order by due_at, matter_id limit ${rowsRead}) t`,
    turnRow,
  );
  const waiting = new Map<string, Waiting>();
  for (const { asks, matter, transition, since, dueAt } of rows) {
    const known = waiting.get(`${asks} ${matter}`);
    waiting.set(`${asks} ${matter}`, { at, asks, matter, since, dueAt, transitions: [...(known?.transitions ?? []), transition] });
  }
  return [...waiting.values()];
}

/** How many matters wait at a desk, by kind. */
export const countWaiting = (
  reader: Reader,
  { desk, roles }: OwnDesk,
): Promise<readonly { readonly asks: Asks; readonly count: number }[]> =>
  reader.rows(
    sql`select asks, count(*)::int as count from (select asks, matter_id from matter_turn where desk = ${desk} and roles && ${roles}::text[]
      group by asks, matter_id) waiting group by asks`,
    z.object({ asks: z.enum(kindsOfTurn), count: z.number() }),
  );

export function bySoonest(a: Pick<Waiting, "dueAt" | "matter">, b: Pick<Waiting, "dueAt" | "matter">): number {
  if (a.dueAt === b.dueAt) return a.matter < b.matter ? -1 : 1;
  if (a.dueAt === null || b.dueAt === null) return a.dueAt === null ? 1 : -1;
  return a.dueAt < b.dueAt ? -1 : 1;
}
