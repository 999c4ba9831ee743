import assert from "node:assert/strict";
import { before, test } from "node:test";
import { z } from "zod";
import { sql } from "#store";
import { days } from "../../tests/support/access.ts";
import {
  type CommissionWorld,
  commissionWorld,
  freshKey,
  type Page,
  prepared,
  published,
  read,
  refusedBy,
  stepBy,
  visitStep,
  working,
} from "../../tests/support/commission.ts";
import type { Visitor } from "../../tests/support/visitor.ts";

let made: CommissionWorld;
before(async () => {
  made = await commissionWorld();
});

const reason = "模拟：终稿第 7 页引用的数据有误";
const template = z.object({ template: z.string() });
/** What the evaluator was told, the newest first. */
const toldEvaluator = async (): Promise<readonly string[]> => {
  const desk = `person:${made.account}`;
  const rows = await made.world.store.rows(sql`select template from notice where desk = ${desk} order by id desc`, template);
  return rows.map((row) => row.template);
};
const told = async (who: Visitor): Promise<readonly string[]> => {
  const { rows } = await read<{ rows: { template: string }[] }>(who.get("/api/notices"));
  return rows.map((row) => row.template);
};
type Seen = {
  readonly comparison: unknown;
  readonly withdrawal: { readonly reason: string; readonly signed: unknown; readonly statement: { readonly says: string } | null } | null;
  readonly withdrawalWaits: boolean;
};
const seen = (who: Visitor, path: string): Promise<Seen> => read<Seen>(who.get(path));
const takeBack = (id: string, item: string) =>
  made.officer.act("POST", `/api/third-party/${id}/scope/${item}/end`, { says: "模拟：不再需要" });

test("what was published is withdrawn by two persons, and its page stays and says when and why", async () => {
  const { id } = await published(made);
  const anybody = await made.as("public");
  const page = async (path: string): Promise<string> => (await anybody.get(path)).text();
  const before = await read<{ report: { files: { href: string; digest: string }[] } }>(anybody.get(`/api/published-evaluations/${id}`));
  const [file] = before.report.files;

  await assert.rejects(stepBy(made.decider, id, "withdraw", {}), /procedure\/nothingOwed/);
  await stepBy(made.officer, id, "ask-withdrawal", { reason });
  await assert.rejects(stepBy(made.officer, id, "ask-withdrawal", { reason }), /commission\/withdrawalWaits/);
  await assert.rejects(stepBy(made.officer, id, "withdraw", {}), /procedure\/notYourPart/);
  assert.equal((await seen(made.officer, `/api/third-party/${id}`)).withdrawalWaits, true);
  assert.equal((await seen(made.evaluator, `/api/evaluator/${id}`)).withdrawal, null);
  assert.doesNotMatch(await page(`/open/evaluations/${id}`), /撤回/);
  assert.match(JSON.stringify(await read(made.decider.get("/api/work"))), new RegExp(id));

  await stepBy(made.decider, id, "withdraw", {});
  const shown = await page(`/open/evaluations/${id}`);
  for (const words of [
    new RegExp(`已于 ${made.today} 撤回`),
    new RegExp(reason),
    /尚未就撤回作出陈述/,
    /不再提供下载/,
    new RegExp(file?.digest ?? ""),
  ])
    assert.match(shown, words);
  for (const gone of [/与平台数据逐项比较/, /同意报告结论/, new RegExp(file?.href ?? "")]) assert.doesNotMatch(shown, gone);
  assert.match(await page(`/open/evaluations/${id}?lang=en`), /was withdrawn on/);
  assert.match(await page("/open/evaluations"), /其中 1 项已撤回[\s\S]*已撤回<\/b>/);
  assert.deepEqual(await refusedBy(anybody.get(file?.href ?? "")), ["commission/reportWithdrawn"]);
  for (const at of [`/api/third-party/${id}`, `/api/evaluator/${id}`]) {
    const { comparison, withdrawal } = await seen(at.startsWith("/api/e") ? made.evaluator : made.officer, at);
    assert.equal(comparison, null, at);
    assert.equal(withdrawal?.reason, reason, at);
  }
  assert.ok((await toldEvaluator()).includes("third-party-recalled"));
  assert.ok((await told(made.unit)).includes("third-party-withdrawn"));
  const { news } = await read<{ news: { kind: string }[] }>(made.evaluator.get("/api/evaluator"));
  assert.ok(news.some(({ kind }) => kind === "withdrawn"));

  const statement = "模拟：本机构坚持评价结论，已另行更正第 7 页";
  await read(visitStep(made.evaluator, id, "speak-to-withdrawal", { statement }));
  assert.deepEqual(await refusedBy(visitStep(made.evaluator, id, "speak-to-withdrawal", { statement })), ["procedure/tooOften"]);
  assert.match(await page(`/open/evaluations/${id}`), new RegExp(statement));
  assert.equal((await seen(made.officer, `/api/third-party/${id}`)).withdrawal?.statement?.says, statement);
});

test("a withdrawal that is decided against leaves everything as it was; the same person does not ask and sign", async () => {
  const { id } = await published(made);
  await stepBy(made.decider, id, "ask-withdrawal", { reason });
  await assert.rejects(stepBy(made.decider, id, "withdraw", {}), /procedure\/didTheOther/);
  await stepBy(made.decider, id, "keep-published", { reason: "模拟：经核对数据无误" });
  const { comparison, withdrawal, withdrawalWaits } = await seen(made.officer, `/api/third-party/${id}`);
  assert.notEqual(comparison, null);
  assert.deepEqual([withdrawal, withdrawalWaits], [null, false]);
  assert.ok((await told(made.officer)).includes("third-party-kept"));
});

test("ratings that were all in stay on the page of what is withdrawn", async () => {
  const { id } = await published(made);
  const grades = { quality: 4, independence: 5, timeliness: 3, conduct: 5, reason: "模拟：证据充分" };
  await stepBy(made.officer, id, "rate-by-officer", grades);
  await stepBy(made.unit, id, "rate-by-unit", grades);
  await stepBy(made.officer, id, "close");
  await stepBy(made.officer, id, "ask-withdrawal", { reason });
  await stepBy(made.decider, id, "withdraw", {});
  const { ratings, withdrawnAt } = await read<{ ratings: unknown[]; withdrawnAt: string | null }>(
    made.officer.get(`/api/published-evaluations/${id}`),
  );
  assert.equal(ratings.length, 2);
  assert.notEqual(withdrawnAt, null);
});

test("whoever has something taken back is told of it in the same act; before the signature nobody is told", async () => {
  const { id, item } = await working(made);
  const before = (await toldEvaluator()).length;
  await read(takeBack(id, item));
  const after = await toldEvaluator();
  assert.equal(after.length, before + 1);
  assert.equal(after[0], "third-party-taken-back");
  assert.deepEqual(await refusedBy(takeBack(id, item)), ["commission/grantEnded"]);
  assert.deepEqual(await refusedBy(takeBack(id, "no-such")), ["commission/notOpened"]);
  const early = await prepared(made);
  await read(takeBack(early.id, early.item));
  assert.equal((await toldEvaluator()).length, after.length);
  assert.equal((await read<Page>(made.officer.get(`/api/third-party/${early.id}`))).scope[0]?.state, "taken-back");
});

test("what is taken back on the matter's own page is closed and told of all the same", async () => {
  const { id, item } = await working(made);
  await stepBy(made.decider, id, "take-back", { item, reason: "模拟：任务调整" });
  assert.deepEqual(await refusedBy(made.evaluator.get(`/api/evaluator/${id}/figures/${item}`)), ["commission/takenBack"]);
  assert.ok((await toldEvaluator()).includes("third-party-taken-back"));
  const { revision } = await read<{ revision: number }>(made.officer.get(`/api/matters/${id}`));
  const again = { transition: "take-back", values: { item, reason: "一" }, revision, key: freshKey() };
  assert.deepEqual(await refusedBy(made.officer.act("POST", `/api/matters/${id}/steps`, again)), ["commission/grantEnded"]);
});

test("a withdrawal that nobody decides on is called to mind, also where the evaluation was closed", async () => {
  const { id } = await published(made);
  await made.world.pass(days(40));
  const again = { ...made, officer: await made.as("evaluation-officer"), decider: await made.as("leading-group-office") };
  assert.equal((await read<Page>(again.officer.get(`/api/third-party/${id}`))).state, "closed");
  await stepBy(again.officer, id, "ask-withdrawal", { reason });
  await made.world.pass(days(9));
  const decider = await made.as("leading-group-office");
  const asked = await read<{ rows: { template: string; matter: { id: string } | null }[] }>(decider.get("/api/notices"));
  assert.deepEqual(
    asked.rows.slice(0, 2).map((row) => row.template),
    ["third-party-late", "third-party-withdrawal-asked"],
  );
});
