import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "#kernel";
import { codes, granted, type TestAccess, testAccess } from "../../../tests/support/access.ts";

const science = "science-and-technology-department";
const desk = `${science}@140000`;

/** A matter in somebody's hands, put there behind the program's back: what a handover reads of it and no more. */
async function inHand({ database, access }: TestAccess, number: string, login: string, more: { closed?: boolean; at?: string } = {}) {
  const person = (await access.people.list()).find((row) => row.person.login === login)?.person.id;
  await database.asAdmin(
    `insert into matter values ('s-${number}', 'm-${number}', 'm-${number}', null, $1, 'supervision', '2021-01-01', '模拟：检查', 'answering', 1, now(), '{}', '{}', '{}',
      '{}', '{}', null, null, $2, '140000', 1, null, 'blue', '{}', null, null, now(), ${more.closed ? "now()" : "null"})`,
    [number, desk],
  );
  await database.asAdmin(
    `insert into matter_party values ('s-${number}', 'm-${number}', 'lead', $1, '${science}', '140000', $2, null, null)`,
    [more.at ?? desk, person],
  );
}
const handlers = async ({ database }: TestAccess): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await database.asAdmin("select matter_id, login from matter_party join access_person p on p.id = handler");
  return Object.fromEntries(rows.map(({ matter_id, login }: { matter_id: string; login: string }) => [matter_id, login]));
};

async function twoOfOneUnit(t: Parameters<typeof testAccess>[0]) {
  const tested = await testAccess(t, { settings: { mode: "trial" } });
  const { person, access, store } = tested;
  const li = await person("li.wei", "department-officer", { unit: science, until: addDays(store.today(), 100) });
  const wang = await person("wang.fang", "researcher");
  const rowOf = async (login: string) => (await access.people.list()).find((row) => row.person.login === login);
  const posts = (await rowOf("li.wei"))?.appointments.map(({ id }) => id) ?? [];
  return { ...tested, li, wang, rowOf, posts };
}

test("a post, the rest of its term and the work in hand pass in one act, after a look at what would move", async (t) => {
  const tested = await twoOfOneUnit(t);
  const { access, store, signIn, li, rowOf, posts, events } = tested;
  await inHand(tested, "DB-2026-0001", "li.wei");
  await inHand(tested, "DB-2026-0002", "li.wei", { closed: true });
  await inHand(tested, "DB-2026-0003", "li.wei", { at: "tax-bureau@140000" });
  const { token } = granted(await signIn(li));
  const given = { from: "li.wei", to: "wang.fang", appointments: posts };

  const would = granted(await access.people.handOver(given, true));
  assert.deepEqual(
    would.matters.map(({ number }) => number),
    ["DB-2026-0001"],
  );
  assert.equal((await handlers(tested))["m-DB-2026-0001"], "li.wei", "a look changes nothing");
  assert.ok((await access.viewerOf(token)).views.has("supervise"));

  const done = granted(await access.people.handOver(given, false));
  assert.deepEqual(done.matters, would.matters);
  assert.deepEqual(await handlers(tested), {
    "m-DB-2026-0001": "wang.fang",
    "m-DB-2026-0002": "li.wei",
    "m-DB-2026-0003": "li.wei",
  });
  const [before, after] = [await rowOf("li.wei"), await rowOf("wang.fang")];
  assert.equal(before?.appointments[0]?.until, addDays(store.today(), -1));
  const begun = after?.appointments.find(({ role }) => role === "department-officer");
  assert.deepEqual([begun?.unit, begun?.from, begun?.until], [science, store.today(), addDays(store.today(), 100)]);
  assert.equal((await access.viewerOf(token)).views.has("supervise"), false, "the right is gone at once");
  const event = (await events()).find(({ kind }) => kind === "post-handed-over");
  assert.deepEqual([event?.actor, event?.payload.matters], ["command-line", ["m-DB-2026-0001"]]);
  assert.deepEqual(codes(await access.people.handOver(given, false)), ["access/noSuchAppointment"], "a second time there is nothing left");
});

test("everything that is wrong with a handover is told at once, and nothing changes", async (t) => {
  const { access, rowOf, posts } = await twoOfOneUnit(t);
  const { people } = access;
  assert.deepEqual(codes(await people.handOver({ from: "no.one", to: "li.wei", appointments: ["x"] }, false)), [
    "access/noSuchPerson",
    "access/noSuchAppointment",
  ]);
  assert.deepEqual(codes(await people.handOver({ from: "li.wei", to: "li.wei", appointments: [] }, false)), [
    "access/handsToOneself",
    "access/nothingToHandOver",
  ]);
  const own = (await rowOf("wang.fang"))?.appointments.map(({ id }) => id) ?? [];
  assert.deepEqual(codes(await people.handOver({ from: "wang.fang", to: "li.wei", appointments: own }, false)), ["access/postOfNoUnit"]);
  const guard = [{ role: "audit-administrator", unit: null, region: "140000", from: "2026-01-01", until: null }];
  granted(await people.add({ login: "zhao.qi", name: "赵琦", appointments: guard }));
  assert.deepEqual(codes(await people.handOver({ from: "li.wei", to: "zhao.qi", appointments: posts }, false)), ["access/heldAlone"]);
  assert.equal((await rowOf("li.wei"))?.appointments[0]?.until, (await rowOf("li.wei"))?.appointments[0]?.until);
});

test("what one does in one's own name is written so, and nobody acts on themselves", async (t) => {
  const { access, person, signIn, events, rowOf, posts } = await twoOfOneUnit(t);
  const { token } = granted(await signIn(await person("guard.one", "administrator")));
  const viewer = await access.viewerOf(token);
  const people = access.peopleBy(viewer);
  assert.deepEqual(codes(await people.close("guard.one")), ["access/notOnOneself"]);
  assert.deepEqual(codes(await people.resetPassword("guard.one")), ["access/notOnOneself"]);
  const own = (await rowOf("guard.one"))?.appointments[0]?.id ?? "";
  assert.deepEqual(codes(await people.endAppointment(own, "2026-12-31")), ["access/notOnOneself"]);
  granted(await people.endAppointment(posts[0] ?? "", "2026-12-31"));
  assert.equal((await events()).findLast(({ kind }) => kind === "appointment-ended")?.actor, viewer.signedIn?.person.id);
});

test("people are found page by page, by name, post and unit", async (t) => {
  const { access, person } = await twoOfOneUnit(t);
  for (let i = 0; i < 52; i++)
    granted(await access.people.add({ login: `many.${String(i).padStart(2, "0")}`, name: `张_${i}`, appointments: [] }));
  await person("tax.one", "department-officer", { unit: "tax-bureau" });
  const logins = async (asked: Parameters<typeof access.people.page>[0]) =>
    (await access.people.page(asked)).people.map((row) => row.person.login);
  const first = await access.people.page({});
  assert.equal(first.people.length, 50);
  assert.equal((await access.people.page({ after: first.next ?? "" })).people.length, 5);
  assert.deepEqual(await logins({ q: "LI.W" }), ["li.wei"]);
  assert.deepEqual(await logins({ q: "张_7" }), ["many.07"], "a sign of a pattern is a letter");
  assert.deepEqual(await logins({ role: "department-officer" }), ["li.wei", "tax.one"]);
  assert.deepEqual(await logins({ unit: "tax-bureau" }), ["tax.one"]);
});
