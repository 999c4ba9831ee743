import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { sql } from "#store";
import { wholeApi } from "../support/whole-api.ts";

/** What anybody may do as often as they like must not grow without end, nor make others wait. */

const count = z.object({ count: z.number() });

test("a visitor who takes a file along ten thousand times fills no trail and empties no cache", async (t) => {
  const { visitor, access, store, clock } = await wholeApi(t, { ledger: true });
  const events = async (): Promise<number> => (await store.rows(sql`select count(*)::int as count from audit_event`, count))[0]?.count ?? 0;
  const cut = await store.cut();
  const anybody = visitor();
  for (let i = 0; i < 20; i += 1) assert.equal((await anybody.get("/api/export?indicator=rd-expenditure&region=140000")).status, 200);
  const viewer = await access.viewerOf(undefined);
  for (let i = 0; i < 9_980; i += 1) await access.noteExport(viewer, { what: "figures" });
  assert.equal(await events(), 30);
  assert.equal(await store.cut(), cut, "answers that are kept stay good");
  clock.forward(60_000);
  await access.noteExport(viewer, { what: "figures" });
  assert.equal(await events(), 32, "one says how many the others were");
});

test("an act whose body is one endless text of quotation marks is refused like any other nonsense", async (t) => {
  const { visitor } = await wholeApi(t);
  const anybody = visitor();
  await anybody.get("/sign-in");
  const answer = await anybody.act("POST", "/sign-in/passkey/start", `"${'\\"'.repeat(31_000)}`);
  assert.equal(answer.status, 400);
});

test("a body that says it is packed is read as it came, never unpacked", async (t) => {
  const { visitor } = await wholeApi(t);
  const answer = await visitor().act("POST", "/sign-in/passkey/start", "\u001f\u008b".repeat(100), { "content-encoding": "gzip" });
  assert.equal(answer.status, 400);
});
