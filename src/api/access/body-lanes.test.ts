import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as moment } from "node:timers/promises";
import { type Context, Hono } from "hono";
import { ok } from "#kernel";
import { sendRefused } from "../sending.ts";
import { readBytes } from "./body.ts";
import { openBodyLanes } from "./body-lanes.ts";

const limit = 27_000_000;

/** An address that takes large bodies; it says how many were held at once, and lets them go when told. */
function uploads() {
  const lanes = openBodyLanes();
  const app = new Hono();
  const held: (() => void)[] = [];
  let most = 0;
  const answer = async (context: Context) => {
    const bytes = await readBytes(context, limit);
    await new Promise<void>((done) => {
      held.push(done);
      most = Math.max(most, held.length);
    });
    return bytes;
  };
  app.post("/files", async (context) => {
    const line = context.req.header("x-who") ?? "";
    const taken = await lanes.through(context, { line, limit }, () => answer(context));
    return taken.ok ? context.text("taken") : sendRefused(context, taken.refusals);
  });
  app.post("/small", async (context) => {
    const taken = await lanes.through(context, { line: "small", limit }, async () => ok(null));
    return context.text(String(taken.ok));
  });
  const send = (who: string) => app.request("/files", { method: "POST", body: "x".repeat(300_000), headers: { "x-who": who } });
  const letGo = async (): Promise<void> => {
    for (let idle = 0; idle < 50; idle += 1) {
      await moment();
      for (const done of held.splice(0)) {
        idle = 0;
        done();
      }
    }
  };
  return { app, send, letGo, mostHeld: () => most };
}

test("of eighty large uploads at once three are held, sixty wait, and the others are told when to come again", async () => {
  const { send, letGo, mostHeld } = uploads();
  const sent = Array.from({ length: 80 }, (_, n) => send(`person-${n % 10}`));
  await letGo();
  const answers = await Promise.all(sent);
  assert.equal(mostHeld(), 3);
  assert.equal(answers.filter(({ status }) => status === 200).length, 63);
  const refused = answers.filter(({ status }) => status === 429);
  assert.equal(refused.length, 17);
  assert.ok(refused.every(({ headers }) => headers.get("retry-after") === "10"));
  const [first] = refused;
  assert.ok(first);
  const { refusals } = (await first.json()) as { refusals: { code: string; say: { zh: string } }[] };
  assert.equal(refusals[0]?.code, "api/uploadsFull");
  assert.match(refusals[0]?.say.zh ?? "", /请在 10 秒后重新上传/);
});

test("one person's thirtieth upload does not keep another's first waiting for all of them, nor does it fill the queue", async () => {
  const { send, letGo } = uploads();
  const hasty = Array.from({ length: 30 }, () => send("hasty"));
  const other = send("other");
  await letGo();
  assert.equal((await other).status, 200);
  assert.equal((await Promise.all(hasty)).filter(({ status }) => status === 200).length, 15);
});

test("what is said to be small waits for nobody", async () => {
  const { app, send, letGo } = uploads();
  const large = Array.from({ length: 63 }, (_, n) => send(`person-${n}`));
  const small = await app.request("/small", { method: "POST", body: "{}", headers: { "content-length": "2" } });
  assert.equal(await small.text(), "true");
  await letGo();
  assert.ok((await Promise.all(large)).every(({ status }) => status === 200));
});
