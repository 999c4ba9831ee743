import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { granted } from "../../tests/support/access.ts";
import { releaseWorld } from "../../tests/support/releases.ts";
import { findingsOf } from "./findings/rows.ts";
import { openVetting } from "./vetting.ts";

const world = await releaseWorld();
const { store, plan, procedures, actors, ledger, step } = world;
const vetting = openVetting({ store, plan, procedures });
const mayRead = async () => true;
const folder = new URL("../../plan/shanxi-14th/data/observations/", import.meta.url);
const file = "provinces-technology-market.csv";
const printed = await readFile(new URL(file, folder), "utf8");
const imported = async (name: string, content: string): Promise<void> => {
  granted(await ledger.importObservations([{ name, content: Buffer.from(content) }], "tester"));
  world.clock.forward(1000);
};
await imported(file, printed);
const context = async () => ({ figures: await ledger.figures(), today: store.today() });
const key = { indicator: "technology-output-turnover", region: "630000", period: "2019" } as const;

const answer = async (id: string) =>
  procedures.step(actors.science, {
    matter: id,
    transition: "answer",
    values: { answer: "corrected", explanation: "模拟：来源重新公布。" },
    revision: (await procedures.snapshot(id))?.matter.revision ?? 0,
    key: `answer-${id}-${world.clock.now()}`,
  });

test("a source corrects a figure that was asked about: the question closes, the finding goes, the figure before it and the question stay", async () => {
  const found = granted(await vetting.run(await context(), actors.officer, mayRead)).findings;
  const collapse = found.find(({ check, region }) => check === "break" && region === key.region);
  assert.ok(collapse, JSON.stringify(found.map(({ check, region }) => [check, region])));
  const asked = { finding: collapse.id, question: "模拟：请说明降幅。", owner: "science-and-technology-department", key: "ask-about-it" };
  const { id } = granted(await vetting.ask(await context(), actors.officer, asked));

  const tooEarly = await answer(id);
  assert.deepEqual(!tooEarly.ok && tooEarly.refusals.map(({ code }) => code), ["vetting/notCorrected"]);
  world.clock.forward(3600_000);
  const [head = ""] = printed.split(/\r?\n/);
  const line = printed.split(/\r?\n/).find((row) => row.startsWith("TECH_OUT_AMT,630000,2019,")) ?? "";
  const before = line.split(",")[3] ?? "";
  // The same figure with a later day of publication: a new vintage, never an edit.
  const cells = line.split(",").map((cell, at) => (at === 3 ? "760000" : at === 6 ? "2026-11-23" : cell));
  await imported("corrected.csv", `${head}\n${cells.join(",")}\n`);
  const now = (await ledger.figures()).at(key.indicator, key.region, key.period, { asOf: store.today(), knownAt: null });
  assert.ok(now.kind === "figure");
  assert.deepEqual([now.vintages.length, Number(now.vintages[0]?.value), Number(now.vintages.at(-1)?.value)], [2, Number(before), 760000]);

  granted(await answer(id));
  assert.equal(await step("office", id, "confirm", { outcome: "模拟：来源已更正，以新数为准。" }), "corrected");

  const run = granted(await vetting.run(await context(), actors.officer, mayRead));
  assert.equal(
    run.findings.some((one) => one.id === collapse.id),
    false,
  );
  assert.deepEqual(
    run.earlier.map(({ matter, state, open }) => [matter, state, open]),
    [[id, "corrected", false]],
  );
  const evidence = granted(await vetting.evidence(await context(), id));
  assert.equal(evidence.stillFound, false);
  assert.ok(evidence.finding.figures.some(({ period, value }) => period === key.period && Number(value) === Number(before)));
  const [stays] = granted(await vetting.about(key, mayRead)).rows;
  assert.deepEqual([stays?.matter, stays?.open, stays?.outcome], [id, false, "模拟：来源已更正，以新数为准。"]);
  assert.deepEqual(
    (await findingsOf(store, plan, [key])).map(({ state, answered, open }) => [state, answered, open]),
    [["corrected", true, false]],
  );
});
test("who may not read the question learns from the passport that it was asked, where it stands and what was decided, and no way to it", async () => {
  const [told] = granted(await vetting.about(key, async () => false)).rows;
  assert.deepEqual(
    [told?.matter, told?.explanation, told?.state, told?.outcome],
    [null, null, "corrected", "模拟：来源已更正，以新数为准。"],
  );
  assert.match(told?.number ?? "", /^HC-/);
  assert.ok(!("id" in (told ?? {})));
});
