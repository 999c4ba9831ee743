import assert from "node:assert/strict";
import { test } from "node:test";
import { answers } from "#contract";
import { ok, type Result } from "#kernel";
import { type ReleaseParts, verifyBundle } from "#release";
import { enterpriseSchemes } from "../../tests/support/release-bundles.ts";
import { releaseWorld } from "../../tests/support/releases.ts";

const given = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const codes = (result: Result<unknown>): readonly string[] => (result.ok ? [] : result.refusals.map(({ code }) => code));

const world = await releaseWorld(undefined, { schemes: await enterpriseSchemes(36) });
const { releases, actors, context, step, procedures } = world;
const revision = async (id: string) => (await procedures.snapshot(id))?.matter.revision ?? 0;
const asked = { title: "模拟：企业创新能力分布", scheme: "high-tech-enterprise", on: "2026-11-23", surveys: ["模拟：国统制〔2025〕9号"] };

test("everything that speaks against a plan is told at once", async () => {
  const wrong = { ...asked, title: "短", period: "2001", on: "2026-01-01", surveys: [" "], key: "plan-it-wrongly" };
  assert.deepEqual(codes(await releases.plan(context(), actors.officer, wrong)), [
    "release/titleShort",
    "release/noSuchPeriod",
    "release/dayPassed",
    "release/surveyNumberBlank",
  ]);
  const unknown = { ...asked, scheme: "no-such-scheme", key: "plan-the-unknown" };
  assert.deepEqual(codes(await releases.plan(context(), actors.officer, unknown)), ["release/schemeNotReady"]);
});
test("a release of enterprises is prepared, approved and published as counts; the whole bundle stays with those who work on it", async () => {
  const protection = { frequency: 4, largest: 2, share: 80 };
  const { id } = given(await releases.plan(context(), actors.officer, { ...asked, period: "2025", protection, key: "plan-enterprises" }));
  const made = given(await releases.prepare(context(), actors.officer, id, { revision: await revision(id), key: "prepare-enterprises" }));
  const desk = given(await releases.desk(actors.officer, id, async () => true));
  assert.deepEqual(answers.releaseDesk.parse(desk), desk);
  assert.equal(desk.page?.content.publishes, "counts");
  assert.ok(desk.counts?.rows.some(({ counts }) => counts.some((count) => count > 0 && count < 4)));
  assert.match(desk.page?.content.table?.rule.en ?? "", /fewer than 4/);
  await step("statistics", id, "consult", { who: "模拟：省统计局社科处", consultedOn: "2026-11-23", opinion: "agrees" });
  await step("office", id, "approve");
  await step("officer", id, "publish");

  const page = given(await releases.page({ id }));
  assert.deepEqual(answers.releasePage.parse(page), page);
  assert.deepEqual([page.content.counted, page.content.units, page.bundle.digest], [36, [], made.bundle]);
  assert.deepEqual(page.content.surveys, asked.surveys);
  assert.ok(!JSON.stringify(page).includes("模拟：企业1"));
  assert.deepEqual(codes(await releases.unit({ id }, "140100-E001")), ["release/unitsNotPublished"]);
  assert.deepEqual(codes(await releases.indicator({ id }, page.content.nodes.find(({ leaf }) => leaf)?.id ?? "")), [
    "release/unitsNotPublished",
  ]);

  const [open, whole] = [given(await releases.file({ id })), given(await releases.wholeFile({ id }))];
  const beneath = { file: "whole.tar", bytes: new Uint8Array(whole.bytes) };
  const found = given(await verifyBundle(new Uint8Array(open.bytes), { whole: beneath }));
  assert.deepEqual([found.reach, found.differences], ["counts-from-whole", []]);
  assert.deepEqual(codes(await releases.page({ id, bundle: whole.digest })), ["release/unknownBundle"]);
  const metadata = JSON.parse(given(await releases.metadata({ id })));
  assert.deepEqual(metadata.COLL_METHOD, { survey: true, approval: [{ number: asked.surveys[0] }] });
  assert.equal(metadata.CONSULTATION.who, "模拟：省统计局社科处");
  assert.equal(metadata.RELEASE_CALENDAR.released, "2026-11-23");
});
test("too few enterprises to hide among are not prepared, and neither is a text that lists its enterprises", async () => {
  const { openReleases } = await import("#release");
  const { id } = given(await releases.plan(context(), actors.officer, { ...asked, key: "plan-the-few" }));
  const over = (schemes: ReleaseParts["schemes"]) =>
    openReleases({ ...world, schemes, signer: world.signer, version: "test", findings: async () => [] });
  const few = over(await enterpriseSchemes(9));
  const prepared = await few.prepare(context(), actors.officer, id, { revision: await revision(id), key: "prepare-the-few" });
  assert.deepEqual(codes(prepared), ["release/tooFewUnits"]);
  const schemes = await enterpriseSchemes(20);
  const basis = given(await schemes.basis(context(), { id: "high-tech-enterprise" }));
  const content = { ...basis.text.content, units: ["140100-E001"] };
  const naming = over({ ...schemes, basis: async () => ok({ ...basis, text: { ...basis.text, content } }) });
  const refused = await naming.prepare(context(), actors.officer, id, { revision: await revision(id), key: "prepare-the-named" });
  assert.deepEqual(codes(refused), ["release/unitsNamed"]);
  assert.deepEqual(codes(await releases.wholeFile({ id })), ["release/notPrepared"]);
});
