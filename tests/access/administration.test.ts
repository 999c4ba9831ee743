import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer, RouteName } from "#contract";
import { granted } from "../support/access.ts";
import type { Visitor } from "../support/visitor.ts";
import { wholeApi } from "../support/whole-api.ts";

const science = "science-and-technology-department";
const read = async <N extends RouteName>(visitor: Visitor, path: string): Promise<Answer<N>> =>
  (await (await visitor.get(path)).json()) as Answer<N>;
const codesOf = async (response: Response): Promise<readonly string[]> =>
  ((await response.json()) as { readonly refusals?: readonly { readonly code: string }[] }).refusals?.map(({ code }) => code) ?? [];

test("an administrator adds somebody, appoints, hands over and closes, and each act stands in their name", async (t) => {
  const { signedIn, access, events, store } = await wholeApi(t);
  const admin = await signedIn("administrator");
  const add = async (login: string, role: string) =>
    (await (
      await admin.act("POST", "/api/admin/people", { login, name: "模拟：周明", appointments: [{ role, unit: science, until: null }] })
    ).json()) as Answer<"addPerson">;
  assert.match((await add("zhou.ming", "department-officer")).password ?? "", /.{10,}/);
  await add("qian.yi", "chain-chief");
  const { people } = await read<"adminPeople">(admin, "/api/admin/people?unit=science-and-technology-department&q=zhou");
  const [post] = people[0]?.posts ?? [];
  assert.deepEqual([post?.region.code, post?.from, post?.state], ["140000", store.today(), "now"]);
  const given = { from: "zhou.ming", to: "qian.yi", appointments: [post?.id], dryRun: true };
  const would = (await (await admin.act("POST", "/api/admin/handovers", given)).json()) as Answer<"handOverPosts">;
  assert.deepEqual([would.done, would.posts.length], [false, 1]);
  assert.equal((await admin.act("POST", "/api/admin/handovers", { ...given, dryRun: false })).status, 200);
  const alone = { role: "audit-administrator", unit: null, until: null };
  assert.deepEqual(await codesOf(await admin.act("POST", "/api/admin/people/qian.yi/appointments", alone)), [
    "access/heldAlone",
    "access/heldAlone",
  ]);
  assert.equal((await admin.act("POST", "/api/admin/people/zhou.ming/acts", { act: "close" })).status, 200);
  assert.equal((await access.people.list()).find(({ person }) => person.login === "zhou.ming")?.closed, true);
  const own = (await access.people.list()).find(({ person }) => person.login === "trial-administrator")?.person.id;
  for (const kind of ["appointed", "post-handed-over", "person-closed"])
    assert.equal((await events()).findLast((event) => event.kind === kind)?.actor, own, kind);
});

test("a unit's manager hands over posts of that unit and of no other", async (t) => {
  const { signedIn, person, access } = await wholeApi(t);
  const manager = await signedIn("system-manager");
  await person("zhou.ming", "department-officer", { unit: science });
  await person("qian.yi", "department-officer", { unit: "tax-bureau" });
  const { managed } = await read<"delegations">(manager, "/api/work/delegations");
  assert.deepEqual(
    managed?.map(({ login }) => login),
    ["trial-system-manager", "zhou.ming"],
  );
  const postOf = async (login: string) => (await access.people.list()).find((row) => row.person.login === login)?.appointments[0]?.id;
  const hand = async (from: string, to: string) =>
    manager.act("POST", "/api/work/handovers", { from, to, appointments: [await postOf(from)], dryRun: false });
  assert.deepEqual(await codesOf(await hand("qian.yi", "zhou.ming")), ["access/postOfOtherUnit"]);
  assert.equal((await hand("zhou.ming", "qian.yi")).status, 200);
  const other = await signedIn("first-responsible-person");
  assert.equal((await read<"delegations">(other, "/api/work/delegations")).managed, null);
});

test("the audit administrator finds what was refused and reads whose it was; looking is itself written", async (t) => {
  const { signedIn, events, access } = await wholeApi(t);
  const researcher = await signedIn("researcher");
  assert.equal((await researcher.get("/api/admin/audit")).status, 403);
  const auditor = await signedIn("audit-administrator");
  const found = await read<"auditEvents">(auditor, "/api/admin/audit?kind=refused&actor=trial-researcher");
  assert.deepEqual(
    found.events.map(({ kind, who }) => [kind, who?.login]),
    [["refused-at-the-door", "trial-researcher"]],
  );
  assert.deepEqual((await events()).at(-1)?.payload, { what: "audit", kind: "refused", actor: "trial-researcher" });
  assert.equal((await auditor.act("POST", "/api/admin/audit/verify", {})).status, 200);
  while ((await access.audit.state()).running) await new Promise((done) => setTimeout(done, 20));
  assert.deepEqual((await read<"auditState">(auditor, "/api/admin/audit/state")).verified?.breaks, []);
});

test("the security administrator sees who acts for whom and where duties stand close together", async (t) => {
  const { signedIn, person, access, signIn } = await wholeApi(t);
  const li = await person("li.na", "department-officer", { unit: science });
  granted(await access.people.appoint("li.na", { role: "supervisor", unit: science, region: "140000", from: "2026-01-01", until: null }));
  await person("wang.qiang", "leading-group-member", { unit: "leading-group" });
  const viewer = await access.viewerOf(granted(await signIn(li)).token);
  const post = viewer.signedIn?.appointments.find(({ role }) => role === "supervisor")?.id ?? "";
  granted(await access.delegations.add(viewer, { appointment: post, to: "wang.qiang", until: "2026-03-20" }));
  const rights = await read<"rights">(await signedIn("security-administrator"), "/api/admin/rights");
  assert.equal(rights.holders.find(({ login, role }) => login === "li.na" && role === "supervisor")?.delegate?.login, "wang.qiang");
  assert.deepEqual(
    rights.meetings.map(({ login, duties }) => [login, [...duties].sort()]),
    [["li.na", ["execution", "supervision"]]],
  );
  assert.ok(rights.procedures.every(({ acts }) => acts.length > 0));
});

test("a missing right is told with its name, whose it is and who gives it", async (t) => {
  const { signedIn } = await wholeApi(t);
  const said = async (role: string, path: string): Promise<string> =>
    JSON.stringify(((await (await (await signedIn(role)).get(path)).json()) as { readonly refusals: readonly unknown[] }).refusals);
  assert.match(await said("researcher", "/api/cockpit"), /“驾驶舱与指标”.*领导小组办公室.*系统管理员登记/);
  assert.match(await said("leading-group-office", "/api/admin/people"), /只属于系统管理员/);
});
