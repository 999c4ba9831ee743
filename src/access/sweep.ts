import { sql } from "#store";
import type { Parts } from "./parts.ts";
import { idleMs, instantAfter } from "./sessions/session-rows.ts";
import { forgetPlaces } from "./sign-in/places.ts";

const everyMs = 5 * 60_000;

/** Lets go of what holds no more: ended sessions with their challenges, old tries, places nobody comes from. At most every five minutes. */
export function sweeperOf({ store }: Parts): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = Date.parse(store.now());
    if (Math.abs(now - last) < everyMs) return;
    last = now;
    await store.transaction(
      async (tx) => {
        const at = tx.recordedAt;
        await tx.run(sql`delete from access_session where expires_at <= ${at} or seen_at <= ${instantAfter(at, -idleMs)}`);
        await tx.run(sql`delete from access_challenge where expires_at <= ${at}`);
        await tx.run(sql`delete from access_try where stale_at <= ${at}`);
        await forgetPlaces(tx);
      },
      "repeatable-read",
      "stays",
    );
  };
}
