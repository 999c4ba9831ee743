import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day, Result } from "#kernel";
import { releaseWorld } from "../../../tests/support/releases.ts";

const given = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const codes = (result: Result<unknown>): readonly string[] => (result.ok ? [] : result.refusals.map(({ code }) => code));

test("a bundle that came too late for its step stands in nobody's way: what was consulted on is approved and published", async (t) => {
  const { releases, actors, context, procedures, step, store } = await releaseWorld(t);
  const today = store.today();
  const asked = { title: "模拟：迟到的发布包", scheme: "province-innovation", on: today, surveys: [], key: "late-bundle-plan" };
  const { id } = given(await releases.plan(context(), actors.officer, asked));
  const stale = (await procedures.snapshot(id))?.matter.revision ?? 0;
  const { bundle } = given(await releases.prepare(context(), actors.officer, id, { revision: stale, key: "late-bundle-first" }));
  await step("statistics", id, "consult", { who: "模拟：省统计局社科处", consultedOn: today, opinion: "agrees" });
  const other = { ...context(), asOf: "2026-11-20" as Day };
  const late = await releases.prepare(other, actors.officer, id, { revision: stale, key: "late-bundle-second" });
  assert.deepEqual(codes(late), ["procedure/changedMeanwhile"]);
  assert.equal(await step("office", id, "approve"), "approved");
  assert.equal(await step("officer", id, "publish"), "published");
  assert.equal(given(await releases.page({ id })).bundle.digest, bundle);
});

test("one erratum at a time corrects a release, and none goes on once the release is withdrawn", async (t) => {
  const { releases, actors, context, procedures, step, store } = await releaseWorld(t);
  const today = store.today();
  const asked = { title: "模拟：更正与撤回", scheme: "province-innovation", on: today, surveys: [], key: "corrected-plan" };
  const { id } = given(await releases.plan(context(), actors.officer, asked));
  const prepare = async (matter: string, key: string) =>
    releases.prepare(context(), actors.officer, matter, { revision: (await procedures.snapshot(matter))?.matter.revision ?? 0, key });
  given(await prepare(id, "corrected-first"));
  await step("statistics", id, "consult", { who: "模拟：省统计局社科处", consultedOn: today, opinion: "agrees" });
  await step("office", id, "approve");
  await step("officer", id, "publish");
  const correct = (key: string) => releases.correct(actors.officer, id, { reason: "模拟：一处数据有误", key });
  const erratum = given(await correct("corrected-one")).id;
  assert.deepEqual(codes(await correct("corrected-two")), ["release/beingCorrected"]);
  given(await prepare(erratum, "corrected-second"));
  await step("office", erratum, "approve");
  await step("office", id, "withdraw", { reason: "模拟：整体撤回" });
  const { revision = 0 } = (await procedures.snapshot(erratum))?.matter ?? {};
  const published = await procedures.step(actors.officer, {
    matter: erratum,
    transition: "publish",
    values: {},
    revision,
    key: "corrected-late",
  });
  assert.deepEqual(codes(published), ["release/notAPublishedRelease"]);
  await step("officer", erratum, "drop", { reason: "模拟：已撤回" });
});
