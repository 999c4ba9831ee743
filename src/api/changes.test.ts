import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import type { Viewer } from "#access";
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

/** Somebody at a unit; nobody at all where none is named. */
function viewerWith(unit: string | null): Viewer {
  if (unit === null) return { views: new Set(["open"]), signedIn: null };
  const person = { id: "p-1", login: "li.wei", name: "李伟", trial: false };
  const appointment = {
    id: "a-1",
    person: "p-1",
    role: "department-officer",
    unit,
    region: "140000",
    from: "2026-01-01",
    until: null,
  } as const;
  return {
    views: new Set(["open", "work"]),
    signedIn: { person, session: "s-1", step: "nothing", appointments: [appointment], delegated: [] },
  };
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

for (const [what, later] of [
  ["is over", viewerWith(null)],
  ["has another post", viewerWith("statistics-bureau")],
] as const)
  test(`a stream at the desks of somebody ends when their session ${what}, and tells nothing more of them`, async () => {
    const before = viewerWith("science-and-technology-department");
    let [looks, left] = [0, 0];
    const leave = (): void => {
      left += 1;
    };
    const work: ChangesParts["work"] = {
      changes: { listen: () => ({ take: async () => ({ matters: ["m"], notices: false }), leave }) },
    };
    const peek = async () => {
      looks += 1;
      return looks === 1 ? before : later;
    };
    const { ask, listeners } = listened({ work, viewerOf: async () => before, peek, lookEveryMs: 1 });
    const text = await (await ask("192.0.2.7")).text();
    assert.equal(text.split("event: work").length - 1, 39, "told each time until the second look at the session");
    assert.deepEqual([looks, left, listeners.size], [2, 1, 0]);
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
