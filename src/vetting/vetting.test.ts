import assert from "node:assert/strict";
import { test } from "node:test";
import { openVetting } from "#vetting";
import { granted } from "../../tests/support/access.ts";
import { releaseWorld } from "../../tests/support/releases.ts";
import { findingsOf } from "./findings/rows.ts";
import { vettingGuards } from "./guards.ts";
import { refusals } from "./refusals.ts";

const world = await releaseWorld();
const { store, plan, procedures, actors, context, step } = world;
const vetting = openVetting({ store, plan, procedures });
const asked = { question: "请说明降幅的原因。", owner: "science-and-technology-department", key: "ask-qinghai" };

const mayRead = async () => true;
const run = granted(await vetting.run(context(), actors.officer, mayRead));
const collapse = run.findings.find(({ check, region }) => check === "break" && region === "630000");
assert.ok(collapse);

test("a run says what it tested, what it could not tell, and offers each finding as a question to those who may ask", async () => {
  assert.equal(run.checks.length, 16);
  assert.ok(run.mayAsk && run.assumed && run.tests > 1000);
  assert.equal(collapse.matter, null);
  assert.equal(granted(await vetting.run(context(), actors.office, mayRead)).mayAsk, false);
});

test("a finding becomes a question with its evidence, once; it is answered by whoever keeps the figure and decided by another person", async () => {
  const { id } = granted(await vetting.ask(context(), actors.officer, { ...asked, finding: collapse.id }));
  assert.equal(
    granted(await vetting.ask(context(), actors.officer, { ...asked, finding: collapse.id })).id,
    id,
    "asked twice it is one matter",
  );
  const evidence = granted(await vetting.evidence(context(), id));
  assert.ok(evidence.stillFound);
  assert.deepEqual(evidence.finding.say, collapse.say);
  const key = { indicator: "technology-output-turnover", region: "630000", period: "2019" };
  assert.deepEqual(
    (await findingsOf(store, plan, [{ indicator: key.indicator }])).map(({ answered, open }) => [answered, open]),
    [[false, true]],
  );

  const answer = async (kind: string) => {
    const revision = (await procedures.snapshot(id))?.matter.revision ?? 0;
    return procedures.step(actors.science, {
      matter: id,
      transition: "answer",
      values: { answer: kind, explanation: "上年有一笔重大工程合同。" },
      revision,
      key: `answer-${kind}`,
    });
  };
  const corrected = await answer("corrected");
  assert.deepEqual(!corrected.ok && corrected.refusals.map(({ code }) => code), [refusals.notCorrected({ since: "" }).code]);
  granted(await answer("explained"));
  assert.equal(await step("office", id, "accept", { outcome: "说明成立，上年含一次性大额合同。" }), "explained");

  const about = granted(await vetting.about(key, mayRead));
  assert.deepEqual(
    about.rows.map(({ state, open, outcome }) => [state, open, outcome]),
    [["explained", false, "说明成立，上年含一次性大额合同。"]],
  );
  assert.equal(granted(await vetting.about({ ...key, period: "2016" }, mayRead)).rows.length, 0);
  assert.equal((await findingsOf(store, plan)).filter(({ open }) => open).length, 0);
  assert.equal((await findingsOf(store, plan)).length, 1);
  const again = granted(await vetting.run(context(), actors.officer, mayRead));
  assert.equal(again.findings.find((one) => one.id === collapse.id)?.matter?.matter, id);
});

test("what is not found is not asked, and a matter without evidence is not sent", async () => {
  const unknown = await vetting.ask(context(), actors.officer, { ...asked, key: "ask-nothing", finding: "nothing" });
  assert.deepEqual(!unknown.ok && unknown.refusals.map(({ code }) => code), ["vetting/unknownFinding"]);
  const bare = granted(
    await procedures.open(actors.officer, {
      procedure: "figure-finding",
      values: { title: "手工登记", question: "?", owner: asked.owner, finding: "made-up", evidence: "none" },
      key: "by-hand-1",
      origin: { kind: "plan", id: plan.id },
      clauses: ["9.6.1"],
    }),
  );
  const sent = await procedures.step(actors.officer, {
    matter: bare.id,
    transition: "ask",
    values: {},
    revision: bare.revision,
    key: "send-by-hand",
  });
  assert.deepEqual(!sent.ok && sent.refusals.map(({ code }) => code), ["vetting/noEvidence"]);
  const evidence = await vetting.evidence(context(), bare.id);
  assert.deepEqual(!evidence.ok && evidence.refusals.map(({ code }) => code), ["vetting/unknownMatter"]);
});

test("without rules nothing is looked over, and guards are those the procedure names", async () => {
  const { vettingRules: _, ...without } = plan;
  const ruleless = await openVetting({ store, procedures, plan: without }).run(context(), actors.officer, mayRead);
  assert.deepEqual(!ruleless.ok && ruleless.refusals.map(({ code }) => code), ["vetting/noRules"]);
  const { figures } = context();
  assert.deepEqual(Object.keys(vettingGuards({ store, plan, figures: async () => figures })).sort(), [
    "finding-answer-holds",
    "finding-has-evidence",
  ]);
});
