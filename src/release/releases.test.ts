import assert from "node:assert/strict";
import { test } from "node:test";
import { answers } from "#contract";
import type { Result } from "#kernel";
import { type Findings, verifyBundle } from "#release";
import { days } from "../../tests/support/access.ts";
import { releaseWorld } from "../../tests/support/releases.ts";

const given = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const codes = (result: Result<unknown>): readonly string[] => (result.ok ? [] : result.refusals.map(({ code }) => code));

let asked: Awaited<ReturnType<Findings>> = [];
const world = await releaseWorld(undefined, { findings: async () => asked });
const { releases, actors, context, step, procedures } = world;
const mayRead = async () => false;
const on = "2026-12-01";
const { id } = given(
  await releases.plan(context(), actors.officer, {
    title: "模拟：省域创新生态指数发布",
    scheme: "province-innovation",
    on,
    surveys: [],
    key: "plan-the-release",
  }),
);
const revision = async (matter = id) => (await procedures.snapshot(matter))?.matter.revision ?? 0;
const consulted = { who: "模拟：省统计局社科处", consultedOn: "2026-11-24", opinion: "agrees" };

test("a planned release stands in the public calendar, and nothing of it can be read", async () => {
  const list = given(await releases.list());
  assert.deepEqual(answers.releaseList.parse(list), list);
  assert.deepEqual(
    list.planned.map((row) => [row.id, row.on, row.moved, row.late, row.stateLabel.zh]),
    [[id, on, false, false, "待发布"]],
  );
  assert.deepEqual(codes(await releases.page({ id })), ["release/notPublished"]);
  assert.deepEqual(codes(await releases.page({ id, atWork: true })), ["release/notPrepared"]);
});
test("a release for a day that has passed is refused, and so is whoever may not plan one", async () => {
  const asked = { title: "模拟：旧日发布", scheme: "province-innovation", on: "2026-11-01", surveys: [], key: "plan-in-the-past" };
  assert.deepEqual(codes(await releases.plan(context(), actors.officer, asked)), ["release/dayPassed"]);
  assert.equal((await releases.plan(context(), actors.science, { ...asked, on, key: "plan-by-science" })).ok, false);
});
test("a bundle is never typed in", async () => {
  const typed = await procedures.step(actors.officer, {
    matter: id,
    transition: "prepare",
    values: { bundle: "0".repeat(64), period: "2023" },
    revision: await revision(),
    key: "typed-a-bundle",
  });
  assert.deepEqual(codes(typed), ["release/typedByHand"]);
});
test("one act prepares page, tables, report and bundle, which whoever works on it reads as it will be public, under embargo", async () => {
  assert.notDeepEqual(
    codes(await releases.prepare(context(), actors.office, id, { revision: await revision(), key: "prepared-by-office" })),
    [],
  );
  const made = given(await releases.prepare(context(), actors.officer, id, { revision: await revision(), key: "prepared-first" }));
  assert.equal(made.state, "prepared");
  const ofAnotherYear = { bundle: made.bundle, period: "2099" };
  const typed = { matter: id, transition: "prepare", values: ofAnotherYear, revision: await revision(), key: "typed-a-year" };
  assert.deepEqual(codes(await procedures.step(actors.officer, typed)), ["release/typedByHand"]);
  const page = given(await releases.page({ id, atWork: true }));
  assert.deepEqual(answers.releasePage.parse(page), page);
  assert.deepEqual([page.embargo, page.bundle.digest, page.content.units.length], [true, made.bundle, 31]);
  assert.deepEqual(codes(await releases.page({ id })), ["release/notPublished"]);
  const unit = given(await releases.unit({ id, atWork: true }, "140000"));
  assert.deepEqual(answers.releaseUnitPage.parse(unit), unit);
  const indicator = given(await releases.indicator({ id, atWork: true }, "rd-intensity"));
  assert.deepEqual(answers.releaseIndicatorPage.parse(indicator), indicator);
  assert.deepEqual(codes(await releases.unit({ id, atWork: true }, "nowhere")), ["release/unknownUnit"]);
  assert.deepEqual(codes(await releases.indicator({ id, atWork: true }, "nothing")), ["release/unknownIndicator"]);
  const { paper, mark } = given(await releases.report({ id, atWork: true }));
  assert.deepEqual(answers.paper.parse(paper), paper);
  assert.equal(mark?.zh, "未公开，不得外传");
  assert.ok(JSON.stringify(paper).includes("平台测算"));
  const tables = given(await releases.tables({ id, atWork: true }));
  assert.deepEqual(
    tables.sheets.map(({ name, rows }) => [name, rows.length > 0]),
    [
      ["ranks", true],
      ["scores", true],
      ["figures", true],
      ["metadata", true],
    ],
  );
});
test("nobody approves before the bureau was consulted, nor who prepared it; open findings without an answer stand against it", async () => {
  const desk = given(await releases.desk(actors.office, id, mayRead));
  assert.deepEqual(answers.releaseDesk.parse(desk), desk);
  assert.equal(await step("statistics", id, "consult", consulted), "consulted");
  const state = { zh: "待说明", en: "Asked" };
  asked = [{ id: "f", number: "HC-1", title: "模拟：核查", indicator: "rd-intensity", open: true, answered: false, state, outcome: null }];
  const approve = async (who: "office" | "officer") =>
    procedures.step(actors[who], { matter: id, transition: "approve", values: {}, revision: await revision(), key: `approve-${who}` });
  assert.equal((await approve("officer")).ok, false);
  assert.deepEqual(codes(await approve("office")), ["release/findingUnanswered"]);
  assert.deepEqual(
    given(await releases.desk(actors.office, id, mayRead)).findings.map(({ matter, number, answered }) => [matter, number, answered]),
    [[null, "HC-1", false]],
  );
  asked = asked.map((one) => ({ ...one, answered: true }));
  assert.equal(await step("office", id, "approve"), "approved");
});
test("before its day it cannot be published; moved, the calendar says so; on its day the clock makes it public", async () => {
  const early = await procedures.step(actors.officer, {
    matter: id,
    transition: "publish",
    values: {},
    revision: await revision(),
    key: "too-early",
  });
  assert.deepEqual(codes(early), ["release/beforeItsDay"]);
  await step("officer", id, "move", { on: "2026-12-03", reason: "模拟：会商延后" });
  const [moved] = given(await releases.list()).planned;
  assert.deepEqual([moved?.on, moved?.announced, moved?.moved], ["2026-12-03", on, true]);
  await world.pass(days(9));
  assert.equal(given(await releases.list()).published.length, 0);
  await world.pass(days(1));
  const page = given(await releases.page({ id }));
  assert.deepEqual([page.embargo, page.row.state, page.row.publishedOn, page.row.late], [false, "published", "2026-12-03", false]);
  assert.deepEqual([page.consultation?.who, page.consultation?.opinionLabel.zh], [consulted.who, "同意发布"]);
});
test("what was published holds for whoever verifies it, with the key from the list of releases", async () => {
  const { digest, bytes } = given(await releases.file({ id }));
  const key = given(await releases.list()).keys.find(({ current }) => current);
  const found = given(await verifyBundle(new Uint8Array(bytes), { key: { file: "list", pem: key?.pem ?? "" } }));
  assert.deepEqual([found.bundle, found.differences], [digest, []]);
});
test("another scheme, other figures or another program change nothing that is public", async () => {
  const { openReleases } = await import("#release");
  const before = given(await releases.page({ id }));
  const gone = async () => ({ ok: false as const, refusals: [] });
  const later = openReleases({
    ...world,
    schemes: { basis: gone, result: gone, list: gone, scheme: gone },
    signer: null,
    version: "later",
    findings: async () => [],
  });
  const after = given(await later.page({ id }));
  assert.deepEqual({ ...after, key: null }, { ...before, key: null });
  assert.deepEqual(
    given(await later.unit({ id }, "140000")).unit,
    before.content.units.find((unit) => unit.id === "140000"),
  );
});
test("an erratum puts a new bundle in the old one's place, names it and says why; the old page stays readable", async () => {
  const before = given(await releases.page({ id }));
  assert.deepEqual(codes(await releases.correct(actors.officer, "nothing", { reason: "模拟：无此发布", key: "correct-nothing" })), [
    "release/notAPublishedRelease",
  ]);
  const correction = given(await releases.correct(actors.officer, id, { reason: "模拟：补充一项数据。", key: "correct-it" }));
  const late = given(
    await procedures.open(actors.officer, {
      procedure: "erratum",
      values: { title: "模拟：同时发起的更正", release: id, reason: "模拟：同时发起。" },
      key: "correct-at-once",
      origin: { kind: "matter", id },
      subject: (await procedures.snapshot(id))?.matter.subject ?? "",
    }),
  );
  assert.deepEqual(
    codes(await releases.prepare(context(), actors.officer, late.id, { revision: await revision(late.id), key: "prepared-late" })),
    ["release/beingCorrected"],
  );
  given(
    await releases.prepare(context(), actors.officer, correction.id, { revision: await revision(correction.id), key: "prepared-erratum" }),
  );
  assert.equal(given(await releases.page({ id })).bundle.digest, before.bundle.digest);
  await step("office", correction.id, "approve");
  await step("officer", correction.id, "publish");
  const after = given(await releases.page({ id }));
  assert.notEqual(after.bundle.digest, before.bundle.digest);
  assert.deepEqual(
    after.errata.map(({ reason, bundle, of }) => [reason, bundle, of]),
    [["模拟：补充一项数据。", after.bundle.digest, before.bundle.digest]],
  );
  const old = given(await releases.page({ id, bundle: before.bundle.digest }));
  assert.deepEqual([old.replacedBy, old.content.scheme.checksum], [after.bundle.digest, after.content.scheme.checksum]);
  assert.deepEqual(
    after.bundles.map(({ digest }) => digest),
    [after.bundle.digest, before.bundle.digest],
  );
  const found = given(await verifyBundle(new Uint8Array(given(await releases.file({ id })).bytes)));
  assert.deepEqual(found.differences, []);
});
test("a release that is taken back says why and stays readable", async () => {
  await step("office", id, "withdraw", { reason: "模拟：口径有误。" });
  const page = given(await releases.page({ id }));
  assert.deepEqual([page.row.state, page.withdrawn?.reason], ["withdrawn", "模拟：口径有误。"]);
});
test("without a key nothing is prepared", async () => {
  const { openReleases } = await import("#release");
  const bare = openReleases({ ...world, signer: null, version: "test", findings: async () => [] });
  const planned = given(
    await bare.plan(context(), actors.officer, {
      title: "模拟：无密钥发布",
      scheme: "province-innovation",
      on: "2027-01-05",
      surveys: [],
      key: "plan-without-key",
    }),
  );
  const made = await bare.prepare(context(), actors.officer, planned.id, {
    revision: await revision(planned.id),
    key: "prepare-without-key",
  });
  assert.deepEqual(codes(made), ["release/keyMissing"]);
});
