import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, figuresFrom } from "../../tests/support/figures.ts";
import { announceChanges, type ChangesParts, type Listeners } from "./changes.ts";

const plan = checkedPlan(shanxi14th);
const nothingYet = figuresFrom(plan, []);

function listened(parts: Partial<ChangesParts> = {}) {
  const listeners: Listeners = new Map();
  const app = new Hono();
  app.get("/changes", (context) => announceChanges(context, { plan, figures: async () => nothingYet, ...parts }, listeners));
  const ask = (address: string, method = "GET") =>
    app.request("/changes", { method }, { incoming: { socket: { remoteAddress: address } } });
  return { ask, listeners };
}

/** Ends the stream as a browser does that goes away. */
const leave = (response: Response): Promise<void> => response.body?.cancel() ?? Promise.resolve();

test("one address may listen often, not without end, and keeps nobody else out", async () => {
  const { ask, listeners } = listened();
  const open = await Promise.all(Array.from({ length: 300 }, () => ask("192.0.2.7")));
  assert.ok(open.every(({ status }) => status === 200));
  const more = await ask("192.0.2.7");
  assert.equal(more.status, 429);
  assert.equal(more.headers.get("retry-after"), "30");
  const other = await ask("192.0.2.8");
  assert.equal(other.status, 200);
  await Promise.all([...open, other].map(leave));
  while (listeners.size > 0) await new Promise((done) => setTimeout(done, 50));
  const again = await ask("192.0.2.7");
  assert.equal(again.status, 200);
  await leave(again);
});

test("who only asks about the stream begins none", async () => {
  const { ask, listeners } = listened();
  assert.equal((await ask("192.0.2.7", "HEAD")).status, 200);
  assert.equal(listeners.size, 0);
});

test("where the program stops or the figures cannot be read the stream ends, and nothing is read any more", async () => {
  const stopping = new AbortController();
  let reads = 0;
  const figures = async () => {
    reads += 1;
    if (stopping.signal.aborted) throw new Error("read after the end");
    return nothingYet;
  };
  const stopped = listened({ figures, operations: { stopping: stopping.signal } });
  const text = (await stopped.ask("192.0.2.7")).text();
  stopping.abort();
  assert.match(await text, /^event: cut/);
  assert.equal(reads, 1);
  assert.equal(stopped.listeners.size, 0);
  const broken = listened({ figures: () => Promise.reject(new Error("postgres://secret")) });
  assert.equal(await (await broken.ask("192.0.2.7")).text(), "");
});
