import type { Clock, NewId } from "./types.ts";

/** Fills an array with random bytes; `app.ts` hands in the platform's. */
export type RandomBytes = (count: number) => Uint8Array;

/**
 * Makes UUIDv7 text ids (RFC 9562): 48 bits of the clock's milliseconds, then random bits. Ids of one maker always ascend: within a
 * millisecond, and while the clock stands behind, a counter over the 74 random bits goes on from the last id.
 */
export function newUuid7(clock: Clock, random: RandomBytes): NewId {
  let lastMs = -1;
  let tail = 0n;
  return () => {
    const ms = Date.parse(clock());
    if (ms > lastMs) {
      lastMs = ms;
      tail = randomTail(random(10));
    } else {
      tail += 1n + BigInt(random(1)[0] ?? 0);
      if (tail >= 1n << 74n) {
        lastMs += 1;
        tail = randomTail(random(10));
      }
    }
    return render(lastMs, tail);
  };
}

/** 74 bits of which the highest is clear, so that there is room to count on. */
const randomTail = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString("hex")}`) & ((1n << 73n) - 1n);

function render(ms: number, tail: bigint): string {
  const high = (tail >> 62n) & 0xfffn;
  const low = (0b10n << 62n) | (tail & ((1n << 62n) - 1n));
  const hex = ms.toString(16).padStart(12, "0") + (0x7000n | high).toString(16) + low.toString(16).padStart(16, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
