import assert from "node:assert/strict";
import { test } from "node:test";
import { openClosing } from "#closing";
import { answers } from "#contract";
import type { ReadingContext } from "#monitor";
import { openPapers } from "#paper";
import { publishedFigures } from "../../tests/support/figures.ts";
import { simulatedWorld } from "../../tests/support/world.ts";
import { seedsOf } from "./seeds.ts";

const world = await simulatedWorld(undefined, { told: ["overdue"] });
const { store, plan, procedures, actors } = world;
const papers = openPapers(store);
const closing = openClosing({ store, procedures, papers });
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const today = store.today();
const context: ReadingContext = { plan, figures, asOf: today, knownAt: null, today };
const given = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly unknown[] }): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const page = async (id: string, who: "office" | "leader" = "office") => given(await closing.page(context, actors[who], id));

test("an evaluation is drafted by the office alone, of the plan's last day, once at a time", async () => {
  const refused = await closing.draft(context, actors.science, { asOf: "2025-12-31", key: "by-science" });
  assert.equal(refused.ok, false);
  const { id } = given(await closing.draft(context, actors.office, { asOf: "2025-12-31", key: "first-draft" }));
  assert.equal(given(await closing.draft(context, actors.office, { asOf: "2025-12-31", key: "first-draft" })).id, id);
  const again = await closing.draft(context, actors.office, { asOf: "2025-12-31", key: "other-draft" });
  assert.deepEqual(again.ok ? [] : again.refusals.map(({ code }) => code), ["closing/alreadyDrafted"]);
  const bad = await closing.draft(context, actors.office, { asOf: "soon", key: "malformed-day" });
  assert.deepEqual(bad.ok ? [] : bad.refusals.map(({ code }) => code), ["closing/asOfMalformed"]);
});

test("every target has its paragraph with verdict, and every figure in it the way to its passport", async () => {
  const [row] = given(await closing.list(context, actors.office)).rows;
  const draft = await page(row?.id ?? "");
  assert.deepEqual(answers.evaluation.parse(draft), draft);
  const { paper } = draft.sheet;
  const paragraphs = paper.blocks.filter(({ id }) => id.startsWith("target-"));
  assert.equal(paragraphs.length, plan.targets.length);
  assert.ok(
    paragraphs.every((block) => block.kind === "paragraph" && block.text.zh.includes("判定：") && block.text.en.includes("Verdict:")),
  );
  const named = JSON.stringify(paragraphs).match(/\{v-[\w-]+\}/g) ?? [];
  const known = new Set(paper.figures.map(({ id }) => `{${id}}`));
  assert.ok(named.length > 10 && named.every((name) => known.has(name)));
  assert.ok(paper.figures.every(({ href }) => href?.startsWith("/indicators/")));
  const turnover = paragraphs.find(({ id }) => id === "target-technology-contract-turnover");
  assert.ok(turnover?.kind === "paragraph" && turnover.text.zh.includes("办结0项、在办1项"));
});

test("people put a paragraph otherwise, hand it in, another decides, and it is issued under a code with the words they wrote", async () => {
  const id = given(await closing.list(context, actors.office)).rows[0]?.id ?? "";
  const edit = { block: "lesson-doublings-and-enterprises", what: "words", text: "模拟：先摸清底数再定目标。", was: "" };
  const by = (transition: string, who: "office" | "leader", values = {}) => world.step(who, id, transition, values);
  await by("edit", "office", { edits: [edit] });
  const { differences, sheet, mayEdit, acts } = await page(id);
  assert.deepEqual([differences.length, mayEdit, sheet.issued], [1, true, null]);
  assert.ok(acts.some(({ transition }) => transition === "submit"));
  assert.deepEqual((await page(id, "leader")).mayEdit, false);
  await by("submit", "office");
  await by("approve", "leader");
  const { revision } = await page(id);
  const typed = await procedures.step(actors.office, {
    matter: id,
    transition: "issue",
    values: { code: "ABCD-1234" },
    revision,
    key: "typed-a-code",
  });
  assert.deepEqual(typed.ok ? [] : typed.refusals.map(({ code }) => code), ["closing/notKept"]);
  const { code } = given(await closing.issue(context, actors.office, id, { revision, key: "issue-first" }));
  const issued = await page(id);
  assert.deepEqual([issued.state, issued.code, issued.intact, issued.sheet.issued?.code], ["issued", code, true, code]);
  assert.ok(JSON.stringify(issued.sheet.paper).includes(edit.text));
  assert.equal(given(await closing.issue(context, actors.office, id, { revision, key: "issue-again" })).code, code);
});

test("seeds follow the verdicts: raise what is reached, define what cannot be measured, settle the data of the rest", () => {
  const seeds = new Map(seedsOf({ ...context, asOf: "2025-12-31" }).map((seed) => [seed.target, seed.what]));
  assert.equal(seeds.size, plan.targets.length);
  assert.deepEqual(
    ["technology-contract-turnover", "county-transfer-agencies", "high-tech-enterprises", "new-rd-institutions"].map((id) => seeds.get(id)),
    ["raise", "define", "settle", "settle"],
  );
});
