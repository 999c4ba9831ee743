import { z } from "zod";
import { type Store, sql } from "#store";
import type { Actor, Desk } from "../types.ts";

/** What moved at the desks of one who listens, since it was last taken. */
export type Moved = { readonly matters: readonly string[]; readonly notices: boolean };
export type WorkListener = {
  /** Looks, at most once a second for all who listen together, and takes what moved; null where nothing did. */
  readonly take: () => Promise<Moved | null>;
  readonly leave: () => void;
};
export type WorkChanges = {
  readonly listen: (actor: Actor) => WorkListener;
};

/** Between two looks; and how far each look goes back, since what was begun earlier may be there later. */
const [lookEveryMs, backMs] = [1_000, 15_000];
/** Far more than happen within one look; what is beyond them is heard of by the next step there. */
const mostRows = 5_000;
const mostTold = 50;

const idAt = (ms: number): string => {
  const hex = ms.toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
};
const row = z.object({ id: z.string(), desk: z.string(), matter: z.string().nullable(), notice: z.boolean() });

type Waiting = { readonly desks: ReadonlySet<Desk>; readonly matters: Set<string>; notices: boolean; moved: boolean };

/**
 * Tells those who listen when something of their desks changed, whichever process wrote it: one look of a process at the newest events and notices serves
 * all of its listeners, and where nobody listens nobody looks.
 */
export function openWorkChanges(store: Pick<Store, "rows" | "now">): WorkChanges {
  const listeners = new Set<Waiting>();
  const seen = new Map<string, number>();
  let [lookedAt, looking]: [number, Promise<void>] = [0, Promise.resolve()];

  /** @param tells  whether what is new is told, or only remembered */
  async function look(now: number, tells: boolean): Promise<void> {
    const since = idAt(now - backMs);
    const found = await store.rows(
      sql`(select e.id, p.desk, e.matter_id as matter, false as notice from matter_event e
            join matter_party p on p.subject_id = e.subject_id and p.matter_id = e.matter_id where e.id >= ${since} limit ${mostRows})
          union all (select n.id, n.desk, n.matter_id as matter, true as notice from notice n where n.id >= ${since} limit ${mostRows})`,
      row,
    );
    for (const { id, desk, matter, notice } of found) {
      const key = `${id} ${desk}`;
      if (!seen.has(key) && tells) for (const waiting of listeners) if (waiting.desks.has(desk)) noted(waiting, matter, notice);
      seen.set(key, now);
    }
    for (const [key, at] of seen) if (at < now - 2 * backMs) seen.delete(key);
  }

  function lookNow(): Promise<void> {
    const now = Date.parse(store.now());
    if (now - lookedAt < lookEveryMs && now >= lookedAt) return looking;
    // A look after a long silence would tell of what those who listen have read already: it only remembers.
    const tells = now - lookedAt < backMs;
    lookedAt = now;
    looking = look(now, tells);
    return looking;
  }

  return {
    listen: ({ seats }) => {
      const waiting: Waiting = { desks: new Set(seats.map(({ desk }) => desk)), matters: new Set(), notices: false, moved: false };
      listeners.add(waiting);
      return {
        take: async () => {
          await lookNow();
          return taken(waiting);
        },
        leave: () => void listeners.delete(waiting),
      };
    },
  };
}

function noted(waiting: Waiting, matter: string | null, notice: boolean): void {
  if (matter !== null && waiting.matters.size < mostTold) waiting.matters.add(matter);
  waiting.notices ||= notice;
  waiting.moved = true;
}

function taken(waiting: Waiting): Moved | null {
  if (!waiting.moved) return null;
  const moved = { matters: [...waiting.matters], notices: waiting.notices };
  waiting.matters.clear();
  waiting.notices = false;
  waiting.moved = false;
  return moved;
}
