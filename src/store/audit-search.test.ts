import assert from "node:assert/strict";
import { test } from "node:test";
import type { Instant } from "#kernel";
import { testDatabase } from "../../tests/support/index.ts";
import { searchAudit } from "./audit-search.ts";

const dayMs = 86_400_000;

/** A hundred and twenty events, one an hour, of three people in two streams, five in each transaction. */
async function kept(t: Parameters<typeof testDatabase>[0]) {
  let ms = Date.parse("2026-03-01T16:00:00.000Z"); // midnight of the second of March in the plan's zone
  const { store } = await testDatabase(t, { clock: () => new Date(ms).toISOString() as Instant });
  for (let i = 0; i < 120; i += 5) {
    await store.transaction(async (tx) => {
      for (let at = i; at < i + 5; at++)
        await tx.audit({ stream: at % 2 ? "odd" : "even", kind: at % 5 ? "noted" : "noted-first", actor: `p${at % 3}`, payload: { at } });
    });
    ms += 5 * (dayMs / 24);
  }
  return store;
}
const at = ({ payload }: { readonly payload: unknown }): number => (payload as { readonly at: number }).at;

test("page by page, newest first, every event comes once, though many share a moment", async (t) => {
  const store = await kept(t);
  const seen: number[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < 10; pages++) {
    const { events, next } = await searchAudit(store, { after });
    seen.push(...events.map(at));
    if (next === null) break;
    after = next;
  }
  assert.equal(seen.length, 120);
  assert.equal(new Set(seen).size, 120);
  const moments = seen.map((one) => Math.floor(one / 5));
  assert.deepEqual(
    moments,
    [...moments].sort((a, b) => b - a),
  );
});

test("events are found by stream, actor, the beginning of a kind, and days of the plan's zone", async (t) => {
  const store = await kept(t);
  const count = async (asked: Parameters<typeof searchAudit>[1]): Promise<number> => {
    let [found, after]: [number, string | null] = [0, ""];
    while (after !== null) {
      const page = await searchAudit(store, { ...asked, ...(after ? { after } : {}) });
      found += page.events.length;
      after = page.next;
    }
    return found;
  };
  assert.equal(await count({ stream: "odd" }), 60);
  assert.equal(await count({ actor: "p1" }), 40);
  assert.equal(await count({ kind: "noted" }), 120);
  assert.equal(await count({ kind: "noted-first" }), 24);
  assert.equal(await count({ from: "2026-03-02", until: "2026-03-02" }), 25);
  assert.equal(await count({ from: "2027-01-01" }), 0);
  assert.equal(await count({ from: "0001-01-01", until: "9999-12-31" }), 120);
});

test("a mark of where to go on that was not given by us begins anew and breaks nothing", async (t) => {
  const store = await kept(t);
  for (const after of ["nonsense", "2026-99-99T00:00:00Z|1|odd", "||", "2026-03-02T00:00:00Z|x|odd"])
    assert.equal((await searchAudit(store, { after })).events.length, 50, after);
});
