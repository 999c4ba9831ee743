import assert from "node:assert/strict";
import { test } from "node:test";
import { type Visitor, visitorOf } from "../../tests/support/visitor.ts";
import { simulatedWorld } from "../../tests/support/world.ts";
import { apiOver } from "../../tests/support/world-api.ts";
import type { Who } from "../../tests/support/world-stories.ts";

type Body = { readonly rows?: readonly unknown[]; readonly refusals?: readonly { readonly code: string }[]; readonly id?: string };
const read = async (response: Response | Promise<Response>): Promise<Body> => (await (await response).json()) as Body;

test("a final evaluation that is not issued is read by those who draft and decide it, on the screen and as a file", async (t) => {
  const world = await simulatedWorld(t, { told: ["overdue"] });
  const api = await apiOver(world);
  const at = async (who: Who): Promise<Visitor> => {
    const visitor = visitorOf(api, "http://localhost:4070");
    visitor.cookies.set("zhixing-session", await world.tokenOf(who));
    return visitor;
  };
  const [office, leader, science] = [await at("office"), await at("leader"), await at("science")];
  const { id } = await read(office.act("POST", "/api/closing", { asOf: "2025-12-31", key: "first-draft" }));
  assert.ok(id);
  for (const who of [office, leader]) {
    assert.equal((await read(who.get("/api/closing"))).rows?.length, 1);
    assert.equal((await who.get(`/api/closing/${id}`)).status, 200);
    assert.equal((await who.get(`/api/closing/${id}/docx`)).status, 200);
  }
  assert.equal((await read(science.get("/api/closing"))).rows?.length, 0);
  for (const path of [`/api/closing/${id}`, `/api/closing/${id}/docx`])
    assert.deepEqual(
      (await read(science.get(path))).refusals?.map(({ code }) => code),
      ["procedure/notInReach"],
      path,
    );
});
