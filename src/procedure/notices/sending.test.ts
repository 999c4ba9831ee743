import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import type { Instant } from "#kernel";
import { days, granted, hours, minutes } from "../../../tests/support/access.ts";
import { at, type TestWork, testWork } from "../../../tests/support/work.ts";
import type { Actor } from "../types.ts";
import { type Channel, type Message, outboxChannel } from "./channels.ts";
import { sendDigests } from "./digest.ts";
import { isQuiet } from "./quiet.ts";
import { sendUrgent } from "./urgent.ts";

let work: TestWork;
let assigner: Actor;
let officer: Actor;
before(async () => {
  work = await testWork();
  assigner = at(work.plan, "p-1", "decision-maker", "toy-government");
  officer = at(work.plan, "p-2", "officer", "toy-science");
});

const kept = (): { readonly channel: Channel; readonly messages: Message[] } => {
  const messages: Message[] = [];
  return { messages, channel: { id: "message", send: async (message) => void messages.push(message) } };
};
const parts = (channel: Channel, wantsDigest = true) => ({
  store: work.database.store,
  plan: work.plan,
  channel,
  readers: async () => [officer, assigner].map((actor) => ({ actor, wantsDigest })),
});

for (const [instant, quiet] of [
  ["2026-03-02T12:59:00.000Z", false],
  ["2026-03-02T13:00:00.000Z", true],
  ["2026-03-02T23:29:00.000Z", true],
  ["2026-03-02T23:30:00.000Z", false],
] as const)
  test(`at ${instant} it is ${quiet ? "quiet" : "not quiet"} in the plan's zone`, () => assert.equal(isQuiet(instant as Instant), quiet));

test("everybody with something to do gets one digest a day, in which it is said; who wants none gets none", async () => {
  const values = { title: "日报事项", lead: "toy-science", size: "ordinary" };
  const request = { procedure: "toy-supervision", key: "digest-matter", origin: { kind: "clause", id: "2.2.1" }, values };
  const { number } = granted(await work.procedures.open(assigner, request));
  const { channel, messages } = kept();
  assert.equal(await sendDigests(parts(channel, false)), 0);
  assert.equal(await sendDigests(parts(channel)), 1);
  const [digest] = messages;
  assert.deepEqual([digest?.person, digest?.key], ["p-2", "p-2:2026-03-02"]);
  assert.equal(digest?.title.zh, "今日待办1件，逾期0项，三日内到期2项");
  assert.match(
    digest?.text.zh ?? "",
    new RegExp(`三日内到期2项\\n　${number} 日报事项（3月2日.*未读消息1条\\n　${number} 日报事项 已交办，请签收。`, "s"),
  );
  assert.equal(await sendDigests(parts(channel)), 0);
  work.clock.forward(hours(14));
  assert.equal(await sendDigests(parts(channel)), 0);
  work.clock.forward(hours(12));
  assert.equal(await sendDigests(parts(channel)), 1);
  assert.match(messages[1]?.title.zh ?? "", /逾期1项/);
});

test("what is urgent goes to everybody of the desk at once, in quiet hours, too, and once", async () => {
  const values = { title: "紧急事项", lead: "toy-science", size: "ordinary" };
  const request = { procedure: "toy-supervision", key: "urgent-matter", origin: { kind: "clause", id: "2.2.1" }, values };
  const { id } = granted(await work.procedures.open(assigner, request));
  granted(await work.step(officer, id, "sign"));
  work.clock.forward(days(4));
  await work.procedures.sweep(100);
  const { channel, messages } = kept();
  const urgent = { store: work.database.store, plan: work.plan, channels: [channel], readers: parts(channel).readers };
  const settled = await sendUrgent(urgent);
  assert.ok(settled > 0);
  const mine = messages.filter(({ text }) => text.zh.includes("紧急事项"));
  assert.deepEqual(
    mine.map(({ person, urgent: is, title }) => [person, is, title.zh]),
    [["p-2", true, "催办"]],
  );
  assert.equal(await sendUrgent(urgent), 0);
});

test("a message that a channel did not take goes out at the next try, under the same key", async () => {
  work.clock.forward(days(7) + minutes(1));
  await work.procedures.sweep(100);
  const { channel, messages } = kept();
  let tries = 0;
  const flaky: Channel = {
    id: "flaky",
    send: async (message, moment) => {
      tries += 1;
      if (tries === 1) throw new Error("the line is down");
      await channel.send(message, moment);
    },
  };
  const values = { title: "重试事项", lead: "toy-science", size: "ordinary" };
  const request = { procedure: "toy-supervision", key: "retried-matter", origin: { kind: "clause", id: "2.2.1" }, values };
  granted(await work.step(officer, granted(await work.procedures.open(assigner, request)).id, "sign"));
  work.clock.forward(days(4));
  await work.procedures.sweep(100);
  const urgent = { store: work.database.store, plan: work.plan, channels: [flaky], readers: parts(flaky).readers };
  await assert.rejects(sendUrgent(urgent), /the line is down/);
  assert.ok((await sendUrgent(urgent)) > 0);
  assert.equal(messages.filter(({ text }) => text.zh.includes("重试事项")).length, 1);
});

test("the outbox keeps a line for each message in a file of its day, readable by the program alone", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "zhixing-outbox-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const channel = outboxChannel(join(folder, "outbox"), "sms");
  const message: Message = { key: "k", person: "p", title: { zh: "题", en: "t" }, text: { zh: "文", en: "x" }, urgent: true };
  await channel.send(message, "2026-03-02T17:00:00.000Z" as Instant);
  await channel.send(message, "2026-03-02T17:01:00.000Z" as Instant);
  assert.deepEqual(await readdir(join(folder, "outbox")), ["sms-2026-03-03.jsonl"]);
  const lines = (await readFile(join(folder, "outbox", "sms-2026-03-03.jsonl"), "utf8")).trimEnd().split("\n");
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).key),
    ["k", "k"],
  );
});
