import assert from "node:assert/strict";
import test from "node:test";
import { days } from "../../../tests/support/access.ts";
import { granted, supervisedWorld } from "../../../tests/support/supervision.ts";
import { sheetById, sheetsOfMatter } from "./sheets.ts";

test("each rung of the ladder leaves one sheet with matter, requirement, unit, person, limit, number and a code", async (t) => {
  const { assigned, cast, pass, step, database, plan, procedures } = await supervisedWorld(t);
  const id = await assigned();
  granted(await step(cast.lead, id, "sign"));
  granted(await procedures.assign(cast.lead, id, "lead", cast.lead.person));
  for (let day = 0; day < 9; day += 1) await pass(days(1));
  const sheets = await sheetsOfMatter(database.store, plan, id);
  const ofFirstDay = sheets.filter(({ deadline }) => deadline.zh === "当日安排（1）").map(({ kind, colour }) => `${kind} ${colour}`);
  assert.deepEqual(ofFirstDay.toReversed(), ["dun plain", "notify yellow", "escalate yellow", "list red"]);
  const [newest] = sheets;
  assert.ok(newest);
  assert.equal(newest.id, `DB-2026-0001-${newest.id.split("-").at(-1)}`);
  assert.match(newest.code, /^ZX-/);
  assert.deepEqual(
    [newest.matter.title, newest.matter.requirement, newest.unit.zh, newest.person, newest.issuer.zh],
    ["模拟：技术合同登记服务", "模拟：帮助企业登记技术合同", "山西省科学技术厅", "officer", "山西省创新生态建设领导小组办公室"],
  );
  assert.deepEqual(await sheetById(database.store, plan, newest.id), newest);
  assert.equal(new Set(sheets.map(({ code }) => code)).size, sheets.length);
});

test("a sheet gives its limit as official papers do: day and hour in words, the end of a day as its 24th hour", async (t) => {
  const { assigned, cast, pass, step, database, plan } = await supervisedWorld(t);
  const id = await assigned();
  granted(await step(cast.lead, id, "sign"));
  for (let day = 0; day < 3; day += 1) await pass(days(1));
  const sheet = (await sheetsOfMatter(database.store, plan, id)).find(({ kind }) => kind === "notify");
  assert.ok(sheet);
  assert.match(sheet.say.zh, /^下列事项应于2026年3月\d+日24时前反馈/);
  assert.match(sheet.say.en, /was due at 24:00 on \d+ March 2026 /);
});

test("what is no sheet is not found", async (t) => {
  const { assigned, database, plan } = await supervisedWorld(t);
  await assigned();
  for (const id of ["DB-2026-0001-1", "DB-2026-0001-99", "nonsense", "DB-2026-0001"])
    assert.equal(await sheetById(database.store, plan, id), undefined);
});
