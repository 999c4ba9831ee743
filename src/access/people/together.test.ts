import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "#kernel";
import { codes, granted, testAccess } from "../../../tests/support/access.ts";

const term = (role: string, more: Readonly<Record<string, unknown>> = {}) => ({
  role,
  unit: null,
  region: "140000",
  from: "2026-01-01",
  until: null as string | null,
  ...more,
});

const administrators = ["administrator", "security-administrator", "audit-administrator"] as const;

test("no two of the three administrators are one person, and none of them holds a business post", async (t) => {
  const { access } = await testAccess(t);
  for (const [index, role] of administrators.entries()) {
    const login = `guard.${index}`;
    granted(await access.people.add({ login, name: "李伟", appointments: [term(role)] }));
    for (const other of [...administrators, "department-officer", "researcher"].filter((one) => one !== role))
      assert.deepEqual(codes(await access.people.appoint(login, term(other))), ["access/heldAlone"], `${role} and ${other}`);
  }
  granted(await access.people.add({ login: "li.wei", name: "李伟", appointments: [term("department-officer"), term("supervisor")] }));
  assert.deepEqual(codes(await access.people.appoint("li.wei", term("audit-administrator"))), ["access/heldAlone", "access/heldAlone"]);
  const both = [term("administrator"), term("security-administrator")];
  assert.deepEqual(codes(await access.people.add({ login: "wang.fang", name: "王芳", appointments: both })), ["access/heldAlone"]);
});

test("one follows the other where the terms do not meet, and a term is not made longer into another", async (t) => {
  const { access, store } = await testAccess(t);
  const today = store.today();
  const first = term("department-officer", { until: addDays(today, 9) });
  granted(await access.people.add({ login: "li.wei", name: "李伟", appointments: [first] }));
  assert.deepEqual(codes(await access.people.appoint("li.wei", term("administrator", { from: addDays(today, 9) }))), ["access/heldAlone"]);
  granted(await access.people.appoint("li.wei", term("administrator", { from: addDays(today, 10) })));
  const [row] = await access.people.list();
  const post = row?.appointments.find(({ role }) => role === "department-officer");
  assert.deepEqual(codes(await access.people.endAppointment(post?.id ?? "", addDays(today, 10))), ["access/heldAlone"]);
  granted(await access.people.endAppointment(post?.id ?? "", addDays(today, 5)));
});
