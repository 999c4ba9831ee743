import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Reader } from "#store";
import { granted, minutes } from "../../../tests/support/access.ts";
import { at, type TestWork, testWork } from "../../../tests/support/work.ts";
import type { Actor } from "../types.ts";
import { openWorkChanges } from "./changes.ts";

let work: TestWork;
let assigner: Actor;
let officer: Actor;
let stranger: Actor;
before(async () => {
  work = await testWork();
  assigner = at(work.plan, "p-1", "decision-maker", "toy-government");
  officer = at(work.plan, "p-2", "officer", "toy-science");
  stranger = at(work.plan, "p-3", "officer", "toy-city");
});

let opened = 0;
async function task(): Promise<string> {
  const values = { title: "变化", lead: "toy-science", size: "ordinary" };
  const request = { procedure: "toy-supervision", key: `changes-${++opened}`, origin: { kind: "clause", id: "2.2.1" }, values };
  return granted(await work.procedures.open(assigner, request)).id;
}
const second = (): void => work.clock.forward(1_100);

test("those whose desk has a part hear of a step once, whoever wrote it, and nobody else does", async () => {
  const changes = openWorkChanges(work.database.store);
  const [own, other] = [changes.listen(officer), changes.listen(stranger)];
  assert.equal(await own.take(), null);
  second();
  assert.equal(await own.take(), null);
  const id = await task();
  second();
  assert.deepEqual(await own.take(), { matters: [id], notices: true });
  assert.equal(await other.take(), null);
  second();
  assert.equal(await own.take(), null);
  granted(await work.step(officer, id, "sign"));
  second();
  assert.deepEqual(await own.take(), { matters: [id], notices: false });
});

test("one look a second serves all who listen, and where nobody listens nobody looks", async () => {
  let looks = 0;
  const { store } = work.database;
  const rows: Reader["rows"] = (query, row) => {
    looks += 1;
    return store.rows(query, row);
  };
  const changes = openWorkChanges({ rows, now: store.now });
  const all = Array.from({ length: 50 }, () => changes.listen(officer));
  for (let round = 1; round <= 3; round += 1) {
    await Promise.all(all.map((one) => one.take()));
    assert.equal(looks, round);
    second();
  }
  for (const one of all) one.leave();
  await task();
  work.clock.forward(minutes(1));
  assert.equal(looks, 3);
});

test("after a long silence only what happens from then on is told", async () => {
  const changes = openWorkChanges(work.database.store);
  const early = changes.listen(officer);
  await early.take();
  early.leave();
  work.clock.forward(minutes(5));
  await task();
  second();
  const late = changes.listen(officer);
  assert.equal(await late.take(), null);
  second();
  const id = await task();
  second();
  assert.deepEqual((await late.take())?.matters, [id]);
});
