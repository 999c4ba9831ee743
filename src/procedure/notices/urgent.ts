import { z } from "zod";
import type { CheckedPlan } from "#define";
import type { Instant } from "#kernel";
import { type Store, sql } from "#store";
import type { Actor } from "../types.ts";
import type { Channel, Message } from "./channels.ts";
import { noticeRow } from "./say.ts";
import { markSent, sentAmong } from "./sent.ts";

export type UrgentParts = {
  readonly store: Pick<Store, "rows" | "transaction" | "now">;
  readonly plan: CheckedPlan;
  readonly channels: readonly Channel[];
  readonly readers: () => Promise<readonly { readonly actor: Actor }[]>;
};

/** What was urgent longer ago stands in the digest. */
const backMs = 2 * 86_400_000;
const mostAtOnce = 200;

const row = z.object({
  id: z.string(),
  desk: z.string(),
  roles: z.array(z.string()),
  template: z.string(),
  matter: z.string().nullable(),
  facts: z.record(z.string(), z.string()),
  at: z.string().transform((text) => text as Instant),
});

/**
 * Sends each urgent notice at once, quiet hours or not, to everybody of the desk it is for, by every channel; then it is settled. Two processes may send
 * one twice, under one key.
 * @returns how many notices were settled
 */
export async function sendUrgent({ store, plan, channels, readers }: UrgentParts): Promise<number> {
  const now = store.now();
  const since = new Date(Date.parse(now) - backMs).toISOString();
  const waiting = await store.rows(
    sql`select n.id, n.desk, n.roles, n.template, n.matter_id as matter, n.facts, n.recorded_at as at from notice n
      where n.urgent and n.recorded_at >= ${since} and not exists (select 1 from notice_sent s where s.channel = 'urgent' and s.key = n.id)
      order by n.recorded_at limit ${mostAtOnce}`,
    row,
  );
  const people = waiting.length > 0 ? await readers() : [];
  for (const notice of waiting) {
    const { label, say } = noticeRow(plan, { ...notice, urgent: true, readAt: null });
    const told = people.filter(({ actor }) => isFor(actor, notice)).map(({ actor }) => actor.person);
    for (const channel of channels) {
      const gone = await sentAmong(
        store,
        channel.id,
        told.map((person) => `${notice.id}:${person}`),
      );
      for (const person of told) {
        const message: Message = { key: `${notice.id}:${person}`, person, title: label, text: say, urgent: true };
        if (gone.has(message.key)) continue;
        await channel.send(message, now);
        await markSent(store, channel.id, message.key);
      }
    }
    await markSent(store, "urgent", notice.id);
  }
  return waiting.length;
}

const isFor = ({ seats }: Actor, { desk, roles }: { readonly desk: string; readonly roles: readonly string[] }): boolean =>
  seats.some((seat) => seat.desk === desk && (roles.length === 0 || roles.includes(seat.role)));
