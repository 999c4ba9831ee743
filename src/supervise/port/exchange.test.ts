import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type TestContext } from "node:test";
import { codesOf, granted, reportValues, type SupervisedWorld, supervisedWorld } from "../../../tests/support/supervision.ts";
import { bind, unbind } from "./binding.ts";
import { type Envelope, envelopeOf } from "./envelope.ts";
import { sendOut, takeIn } from "./exchange.ts";
import { folderPort } from "./folder.ts";
import { httpPort } from "./http.ts";

async function folderFor(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "zhixing-port-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const partsOf = ({ database, plan, procedures }: SupervisedWorld) => ({ store: database.store, plan, procedures });
const numberOf = async ({ snapshot }: SupervisedWorld, id: string) => (await snapshot(id)).matter.number;

async function bound(world: SupervisedWorld, answered: "here" | "there", number: string): Promise<string> {
  const id = await world.assigned();
  granted(await bind(world.database.store, { ourNumber: await numberOf(world, id), number, answered }, "clerk"));
  return id;
}

const arrangement = {
  number: "13710-7",
  act: "当日安排",
  at: "2026-03-02 15:00",
  who: "模拟：成果处",
  did: "模拟：已部署",
  result: "模拟：3 家",
  next: "模拟：走访",
  nextOn: "2026-03-06",
} as const;

test("one number stands for one matter, and a matter has one number; a binding can be ended and made anew", async (t) => {
  const world = await supervisedWorld(t);
  const { store } = world.database;
  const [one, other] = [await world.assigned(), await world.assigned()];
  const [first, second] = [await numberOf(world, one), await numberOf(world, other)];
  granted(await bind(store, { ourNumber: first, number: "A-1", answered: "there" }, "clerk"));
  const asked = { number: "A-1", answered: "there" } as const;
  assert.deepEqual(codesOf(await bind(store, { ...asked, ourNumber: second }, "clerk")), ["port/numberTaken"]);
  assert.deepEqual(codesOf(await bind(store, { ...asked, ourNumber: first, number: "A-2" }, "clerk")), ["port/matterBound"]);
  assert.deepEqual(codesOf(await bind(store, { ...asked, ourNumber: "DB-2026-9999" }, "clerk")), ["port/noSuchMatter"]);
  granted(await unbind(store, "A-1", "clerk"));
  assert.deepEqual(codesOf(await unbind(store, "A-1", "clerk")), ["port/notBound"]);
  granted(await bind(store, { ...asked, ourNumber: second }, "clerk"));
  assert.equal((await world.snapshot(other)).matter.external, "A-1");
});

test("what is answered there is read-only here and comes as steps; taken in twice it is there once", async (t) => {
  const world = await supervisedWorld(t);
  const id = await bound(world, "there", "13710-7");
  assert.deepEqual(codesOf(await world.step(world.cast.lead, id, "sign")), ["supervise/answeredThere"]);
  const folder = await folderFor(t);
  const answers = [
    { number: "13710-7", act: "签收", at: "2026-03-02 10:00", id: "s-1" },
    { ...arrangement, id: "s-2" },
    { ...arrangement, id: "s-3", number: "13710-8" },
    { ...arrangement, id: "s-4", act: "表扬" },
  ];
  granted(await folderPort(folder).send(envelopeOf("2026-03-02T08:00:00.000Z", [], answers)));
  const first = granted(await takeIn(partsOf(world), folderPort(folder)));
  assert.deepEqual(
    [first.taken, first.refused.map(({ id: one, why }) => `${one} ${why.map(({ code }) => code)}`)],
    [2, ["s-3 port/notBound", "s-4 port/unknownAct"]],
  );
  const again = granted(await takeIn(partsOf(world), folderPort(folder)));
  assert.deepEqual([again.taken, again.known, again.refused.length], [0, 2, 2]);
  const { matter, clocks } = await world.snapshot(id);
  assert.equal(matter.counts.done.arrange, 1);
  assert.equal(clocks.find(({ name }) => name === "first-day")?.state, "answered");
  const events = await world.database.asAdmin("select says, input from matter_event where transition = 'arrange'");
  assert.match(events.rows[0]?.says, /“13710”系统 2026-03-02 15:00 反馈/);
  assert.equal(events.rows[0]?.input.did, "模拟：已部署");
});

test("what is answered here goes out once, in csv or json, and nothing from there is taken in for it", async (t) => {
  const world = await supervisedWorld(t);
  const id = await bound(world, "here", "13710-9");
  granted(await world.step(world.cast.lead, id, "sign"));
  granted(await world.step(world.cast.lead, id, "arrange", { ...reportValues, who: "模拟：成果处" }));
  const folder = await folderFor(t);
  const sent = granted(await sendOut(partsOf(world), folderPort(folder, "csv")));
  assert.deepEqual([sent.matters, sent.answers], [1, 2]);
  const answers = await readFile(join(sent.to ?? "", "answers.csv"), "utf8");
  assert.match(answers, /13710-9,DB-2026-0001,2026-03-02 09:00,当日安排,模拟：成果处/);
  assert.equal(granted(await sendOut(partsOf(world), folderPort(folder, "csv"))).to, null);
  granted(await world.step(world.cast.lead, id, "progress", reportValues));
  world.clock.forward(60_000);
  const next = granted(await sendOut(partsOf(world), folderPort(folder, "json")));
  assert.ok((await readdir(next.to ?? "")).includes("answers.json"));
  const back = await folderFor(t);
  granted(
    await folderPort(back, "json").send(envelopeOf("2026-03-02T08:00:00.000Z", [], [{ ...arrangement, number: "13710-9", id: "s-9" }])),
  );
  const taken = granted(await takeIn(partsOf(world), folderPort(back)));
  assert.deepEqual(
    taken.refused.map(({ why }) => why[0]?.code),
    ["port/answeredHere"],
  );
});

test("a file that was changed on the way, or is none of ours, is refused whole", async (t) => {
  const world = await supervisedWorld(t);
  const folder = await folderFor(t);
  assert.deepEqual(codesOf(await takeIn(partsOf(world), folderPort(folder))), ["port/noFolder"]);
  const to = granted(await folderPort(folder).send(envelopeOf("2026-03-02T08:00:00.000Z", [], [{ ...arrangement, id: "s-1" }])));
  await writeFile(join(to, "answers.csv"), "13710编号\r\n13710-7\r\n");
  assert.deepEqual(codesOf(await takeIn(partsOf(world), folderPort(folder))), ["port/fileChanged"]);
  await writeFile(join(to, "exchange.json"), "{}");
  assert.deepEqual(codesOf(await takeIn(partsOf(world), folderPort(folder))), ["port/notOurs"]);
});

test("the same goes over HTTP: put once under its checksum, got back, and nothing is lost where nobody answers", async (t) => {
  const kept = new Map<string, Envelope>();
  const server = createServer((request, response) => {
    if (request.headers.authorization !== "Bearer secret") return void response.writeHead(401).end();
    if (request.method === "GET") return void response.end(JSON.stringify({ envelopes: [...kept.values()] }));
    let body = "";
    request.on("data", (part: Buffer) => (body += part));
    request.on("end", () => {
      kept.set(String(request.headers["x-checksum"]), JSON.parse(body) as Envelope);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  t.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const world = await supervisedWorld(t);
  const id = await bound(world, "there", "13710-7");
  const port = httpPort({ url, token: "secret" });
  const answer = envelopeOf("2026-03-02T08:00:00.000Z", [], [{ number: "13710-7", act: "签收", at: "", id: "h-1" }]);
  granted(await port.send(answer));
  granted(await port.send(answer));
  assert.equal(kept.size, 1);
  assert.equal(granted(await takeIn(partsOf(world), port)).taken, 1);
  assert.equal((await world.snapshot(id)).matter.state, "working");
  assert.equal(granted(await takeIn(partsOf(world), port)).known, 1);
  assert.equal(granted(await sendOut(partsOf(world), port)).matters, 1);
  assert.deepEqual(codesOf(await takeIn(partsOf(world), httpPort({ url, token: "wrong" }))), ["port/unreachable"]);
  const [one] = kept.values();
  if (one) kept.set("changed", { ...one, answers: [] });
  assert.deepEqual(codesOf(await takeIn(partsOf(world), port)), ["port/fileChanged"]);
});
