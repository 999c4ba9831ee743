import assert from "node:assert/strict";
import { before, test } from "node:test";
import { z } from "zod";
import type { MatterPage } from "#contract";
import { sql } from "#store";
import type { Visitor } from "../support/visitor.ts";
import { visitorOf } from "../support/visitor.ts";
import { simulatedWorld, type World } from "../support/world.ts";
import { apiOver } from "../support/world-api.ts";

const secret = "模拟：试验期间停电三日";
let world: World;
let as: (role: string, unit?: string) => Promise<Visitor>;
let id = "";
let file = "";
let keys = 0;
const key = (): string => `tolerance-${String(++keys).padStart(6, "0")}`;
const refusedBy = async (asked: Promise<Response>): Promise<readonly string[]> =>
  ((await (await asked).json()) as { readonly refusals?: readonly { readonly code: string }[] }).refusals?.map(({ code }) => code) ?? [];

before(async () => {
  world = await simulatedWorld(undefined, { told: [] });
  const api = await apiOver(world);
  as = async (role, unit) => {
    const made = visitorOf(api);
    const response = await made.submit("/sign-in/trial", { role, ...(unit === undefined ? {} : { unit }) });
    assert.equal(response.status, 303);
    return made;
  };
  const city = await as("local-bureau", "taiyuan-city-government");
  const content = Buffer.from("模拟：供电部门证明").toString("base64");
  const uploaded = (await (
    await city.act("POST", "/api/files", { matter: null, name: "证明.txt", class: "internal", content })
  ).json()) as {
    readonly file: { readonly id: string };
  };
  file = uploaded.file.id;
  const values = {
    title: "模拟：太原市2025年研发经费容错申请",
    unit: "taiyuan-city-government",
    year: 2025,
    item: "rd-expenditure",
    facts: secret,
    ground: "模拟：不可抗力",
    files: [file],
  };
  const opened = await city.act("POST", "/api/matters", {
    procedure: "tolerance",
    key: key(),
    origin: { kind: "clause", id: "9.5.2" },
    values,
  });
  assert.equal(opened.status, 200);
  id = ((await opened.json()) as { readonly id: string }).id;
});

const pageFor = async (who: Visitor): Promise<MatterPage> => (await (await who.get(`/api/matters/${id}`)).json()) as MatterPage;

for (const [role, unit] of [
  ["local-bureau", "taiyuan-city-government"],
  ["leading-group-office", undefined],
  ["leading-group-member", undefined],
] as const)
  test(`${role} handles an application for tolerance and reads its facts and evidence`, async () => {
    const who = await as(role, unit);
    const page = await pageFor(who);
    assert.deepEqual(
      page.fields.filter(({ masked }) => masked),
      [],
    );
    assert.ok(JSON.stringify(page).includes(secret));
    assert.equal(page.files.length, 1);
    assert.equal((await who.get(`/api/files/${file}/content`)).status, 200);
  });

test("who reads everything but has no part in it sees that something stands there, and can neither uncover it nor open its files", async () => {
  const who = await as("supervisor");
  const page = await pageFor(who);
  assert.ok(!JSON.stringify(page).includes("停电"));
  assert.deepEqual(
    page.fields.filter(({ sealed }) => sealed).map(({ id: field }) => field),
    ["facts", "ground", "files"],
  );
  assert.deepEqual([page.files, page.timeline.flatMap(({ files }) => files)], [[], []]);
  for (const field of ["facts", "ground", "files"])
    assert.deepEqual(await refusedBy(who.act("POST", `/api/matters/${id}/reveal`, { field, reason: "了解情况备查" })), [
      "procedure/sealed",
    ]);
  for (const path of [`/api/files/${file}`, `/api/files/${file}/content`, `/api/files/${file}/text`])
    assert.deepEqual(await refusedBy(who.get(path)), ["procedure/sealed"], path);
  const seen = await world.store.rows(
    sql`select body from audit_event where body like '%"personal-field"%' or body like '%"attachment"%'`,
    z.object({ body: z.string() }),
  );
  assert.deepEqual(seen, []);
});

test("who reads neither the matter nor anything of it learns nothing", async () => {
  for (const who of [await as("local-bureau", "datong-city-government"), await as("department-officer"), await as("evaluation-officer")]) {
    assert.deepEqual(await refusedBy(who.get(`/api/matters/${id}`)), ["procedure/notInReach"]);
    assert.deepEqual(await refusedBy(who.act("POST", `/api/matters/${id}/reveal`, { field: "facts", reason: "了解情况备查" })), [
      "procedure/notInReach",
    ]);
    assert.deepEqual(await refusedBy(who.get(`/api/files/${file}/content`)), ["procedure/notInReach"]);
    const register = (await (await who.get("/api/tolerance")).json()) as { readonly rows?: readonly unknown[] };
    assert.deepEqual(register.rows, []);
  }
});
