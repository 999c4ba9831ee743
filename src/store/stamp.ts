import type { Instant } from "#kernel";

/** The upper sixteen bits of the advisory keys under which writers are open: the letters ZH. */
export const keySpace = 0x5a48n;

const msOf = (instant: Instant): bigint => BigInt(Date.parse(instant));
export const instantOf = (ms: bigint): Instant => new Date(Number(ms)).toISOString() as Instant;

/** The key a writer holds while it is open: since when, in the space no other lock uses. */
export const writerKey = (openedAt: Instant): bigint => (keySpace << 48n) | msOf(openedAt);

/**
 * The stamp of a transaction whose lock is held: never before the moment the lock names, never before a cut already answered,
 * whatever the clocks of other processes or a clock set back say.
 * @param floorMs  the latest cut answered, read after the lock was taken
 */
export function stampOf(openedAt: Instant, now: Instant, floorMs: bigint): Instant {
  const floor = instantOf(floorMs);
  return [openedAt, now, floor].reduce((latest, instant) => (instant > latest ? instant : latest));
}
