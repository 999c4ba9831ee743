import assert from "node:assert/strict";
import { test } from "node:test";
import { type CheckedPlan, compilePlan } from "#define";
import { shanxi14th } from "#plan/shanxi-14th";
import { wholeApi } from "../support/whole-api.ts";

const mark = '<script>alert("x")</script><img src=x onerror=alert(1)>"\'&';

/** Every label of a plan, made as bad as a label can be: names of indicators, sources, regions, roles, clauses. */
function spoiled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spoiled);
  if (typeof value !== "object" || value === null) return value;
  if ("zh" in value && "en" in value) return { zh: `${value.zh}中${mark}`, en: `${value.en}${mark}` };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, spoiled(member)]));
}

function hostilePlan(): CheckedPlan {
  const checked = compilePlan(spoiled(shanxi14th) as typeof shanxi14th);
  if (!checked.ok) throw new Error(checked.refusals.map(({ say }) => say.en).join("\n"));
  return checked.value;
}

test("whatever a plan calls its indicators, sources, regions and roles, every page shows it as text", async (t) => {
  const { api, visitor, signedIn } = await wholeApi(t, { plan: hostilePlan() });
  const pages = ["/", "/sign-in", "/open/indicators", "/open/indicators/rd-expenditure", "/open/targets/rd-expenditure", "/open/regions"];
  pages.push(
    "/open/regions/140000",
    "/open/plan",
    "/open/plan/1.2.17",
    "/open/sources",
    "/open/data",
    "/open/updates",
    "/open/sitemap",
    "/a11y",
    "/privacy",
  );
  pages.push("/open/search?q=%E7%A0%94%E5%8F%91", "/open/feedback", "/api/docs", "/nothing-here");
  for (const language of ["zh", "en"])
    for (const path of pages) {
      const response = await visitor().get(`${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
      const page = await response.text();
      assert.ok(response.status === 200 || path === "/nothing-here", `${path}: ${response.status}`);
      assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
      assert.doesNotMatch(page, /<script>alert|<img src=x/, `${path} in ${language}`);
    }
  // Without a right: the page that says who has it.
  const researcher = await signedIn("researcher");
  assert.doesNotMatch(await (await researcher.get("/api/cockpit")).text(), /^<|text\/html/);
  for (const { method, path } of api.routes.filter(
    (route) => route.method === "GET" && /^\/api\/[\w/]+$/.test(route.path) && !/changes|docs|export/.test(route.path),
  )) {
    const response = await visitor().get(path);
    assert.match(response.headers.get("content-type") ?? "", /^application\/json/, `${method} ${path}`);
    assert.equal(response.headers.get("x-content-type-options"), "nosniff");
    await response.body?.cancel();
  }
});
