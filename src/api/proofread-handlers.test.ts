import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer } from "#contract";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, noEntries, publishedFigures } from "../../tests/support/figures.ts";
import { standInAccess } from "../../tests/support/stand-in.ts";
import { visitorOf } from "../../tests/support/visitor.ts";
import { createApi } from "./server.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const noted: Readonly<Record<string, unknown>>[] = [];
const api = await createApi({
  plan,
  figures: async () => figures,
  entriesBehind: noEntries,
  today: () => "2026-11-22",
  pages: null,
  version: "test",
  access: standInAccess({
    noteExport: async (_, what) => {
      noted.push(what);
    },
  }),
  newToken: () => "a visitor",
  geometry: null,
});

function post(body: unknown, views = "proofread"): Promise<Response> {
  const visitor = visitorOf(api);
  visitor.cookies.set("zhixing-session", views);
  return visitor.act("POST", "/api/proofread", body);
}

test("a draft is marked, answered to be stored by nobody, and leaves counts alone in the audit", async () => {
  const secret = "2023年全省研发经费299亿元，内部稿。";
  const response = await post({ text: secret });
  const answer = (await response.json()) as Answer<"proofread">;
  assert.equal(response.status, 200);
  assert.deepEqual(
    answer.findings.map((f) => [f.written, f.mark]),
    [["299亿元", "differs"]],
  );
  assert.match(response.headers.get("cache-control") ?? "", /no-store/);
  assert.deepEqual(noted, [{ what: "proofread", differs: 1, "other-scope": 0, revised: 0, floor: 0, unfounded: 0, agrees: 0 }]);
  assert.ok(!JSON.stringify(noted).includes("内部稿"));
});

test("neither or both of text and document, and what is no document, are refused", async () => {
  for (const body of [{}, { text: "a", document: "YQ==" }, { text: "  " }, { document: "YWJj" }]) {
    const response = await post(body);
    const { refusals } = (await response.json()) as { refusals: { code: string }[] };
    assert.equal(response.status, 400);
    assert.match(refusals[0]?.code ?? "", /^proofread\/(nothingGiven|notADocument)$/);
  }
});

test("whoever has no right to proof-read is told so", async () => assert.equal((await post({ text: "4155家" }, "cockpit")).status, 403));
