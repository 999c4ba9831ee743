import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { Kept, type Storage } from "./kept.ts";

function memory(): Storage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return { held, getItem: (name) => held.get(name) ?? null, setItem: (name, value) => void held.set(name, value) };
}
const broken: Storage = {
  getItem: () => {
    throw new Error("forbidden");
  },
  setItem: () => {
    throw new Error("full");
  },
};

test("what was kept on this machine is there at the next visit", () => {
  const storage = memory();
  new Kept(storage).write("columns", ["unit", "latest"]);
  assert.deepEqual(new Kept(storage).read("columns"), ["unit", "latest"]);
});

test("a value is the same object until it changes, so that a page is not drawn again for nothing", () => {
  const kept = new Kept(memory());
  kept.write("columns", [1]);
  assert.equal(kept.read("columns"), kept.read("columns"));
});

test("after signing in the platform's copy counts, and changes are sent to it", async () => {
  const [storage, sent] = [memory(), [] as unknown[]];
  new Kept(storage).write("mine", ["here"]);
  const kept = new Kept(storage);
  await kept.join({ read: async () => ({ mine: ["there"] }), write: async (...given) => sent.push(given) });
  assert.deepEqual(kept.read("mine"), ["there"]);
  kept.write("mine", ["both"]);
  await setImmediate();
  assert.deepEqual(sent, [["mine", ["both"]]]);
});

test("what is changed while the platform's copy is still on its way stays, and is sent", async () => {
  const [kept, sent] = [new Kept(memory()), [] as unknown[]];
  kept.write("mine", ["before anybody was known"]);
  let arrive: (theirs: Record<string, unknown>) => void = () => undefined;
  const joined = kept.join({
    read: () =>
      new Promise((done) => {
        arrive = done;
      }),
    write: async (...given) => sent.push(given),
  });
  kept.write("columns", ["new"]);
  arrive({ mine: ["old"], columns: ["old"], theme: "dark" });
  await joined;
  assert.deepEqual([kept.read("mine"), kept.read("columns"), kept.read("theme")], [["before anybody was known"], ["new"], "dark"]);
  await setImmediate();
  assert.deepEqual(sent, [
    ["mine", ["before anybody was known"]],
    ["columns", ["new"]],
  ]);
});

test("changes are sent one after the other, so that the last one is what is kept", async () => {
  const [kept, kinds] = [new Kept(memory()), [] as unknown[]];
  const waits = [20, 0];
  await kept.join({
    read: async () => ({}),
    write: async (_, value) => {
      await new Promise((done) => setTimeout(done, waits.shift()));
      kinds.push(value);
    },
  });
  kept.write("mine", "first");
  kept.write("mine", "last");
  while (kinds.length < 2) await setImmediate();
  assert.deepEqual(kinds, ["first", "last"]);
});

test("who has left is no longer written for", async () => {
  const [kept, sent] = [new Kept(memory()), [] as unknown[]];
  await kept.join({ read: async () => ({}), write: async (...given) => sent.push(given) });
  kept.leave();
  kept.write("mine", 1);
  await setImmediate();
  assert.deepEqual(sent, []);
});

test("a browser without storage, damaged storage and a lost line lose nothing on the screen", async () => {
  const kept = new Kept(broken);
  assert.equal(kept.read("mine"), undefined);
  await kept.join({
    read: () => Promise.reject(new Error("lost")),
    write: () => Promise.reject(new Error("lost")),
  });
  kept.write("mine", 2);
  assert.equal(kept.read("mine"), 2);
  const damaged = memory();
  damaged.held.set("kept.mine", "{");
  assert.equal(new Kept(damaged).read("mine"), undefined);
});

test("whoever listens hears of each change until they stop", () => {
  const kept = new Kept(null);
  let heard = 0;
  const stop = kept.subscribe(() => {
    heard += 1;
  });
  kept.write("a", 1);
  stop();
  kept.write("a", 2);
  assert.equal(heard, 1);
});
