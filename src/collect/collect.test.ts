import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { sql } from "#store";
import { days } from "../../tests/support/access.ts";
import { collectWorld, scheme } from "../../tests/support/collect.ts";
import { at } from "../../tests/support/work.ts";
import { openCollecting } from "./collecting.ts";

const world = await collectWorld();
const { plan, collecting, schemes, context, officer, keeper, clock, database } = world;
const science = "science-and-technology-department";
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code.replace("collect/", ""));
const given = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: unknown }): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const value = (leaf: number, unit: number): string => String(10 + ((leaf * 7 + unit * 5) % 23) + unit);
let keys = 0;
const key = (): string => {
  keys += 1;
  return `test-key-${keys}`;
};
const handed = async (cells: Parameters<typeof collecting.handIn>[2]["cells"], more: object = {}, actor = keeper(science)) =>
  given(
    await collecting.handIn(await context(), actor, {
      ...{ scheme, period: "2024", keeper: science, cells, note: "", matter: null, key: key() },
      ...more,
    }),
  );
const cell = (leaf: string, unit: string, value: string, reason = "") => ({ leaf, unit, value, reason });
const page = async (period = "2024", more = {}) => given(await collecting.page(await context(more), keeper(science), { scheme, period }));
const sheetsKept = async () =>
  (await database.store.rows(sql`select count(*)::int as n from collected_sheet`, z.object({ n: z.number() })))[0]?.n;

let zones: readonly string[] = [];

test("the register holds what was published, says why there are no enterprises, and grows by two persons", async () => {
  const before = given(await collecting.register(await context(), officer, "zone"));
  assert.equal(before.rows.length, plan.registeredUnits("zone").length);
  assert.ok(before.rows.every(({ source, entered }) => source !== null && entered === null));
  const enterprises = before.kinds.find(({ id }) => id === "enterprise");
  assert.deepEqual([enterprises?.count, enterprises?.whyNone?.zh.includes("名录变更")], [0, true]);
  clock.forward(days(1));
  zones = await world.enterZones(12);
  const after = given(await collecting.register(await context(), officer, "zone"));
  assert.equal(after.rows.filter(({ entered, stands }) => entered !== null && stands).length, 12);
  const then = given(await collecting.register(await context({ knownAt: "2026-03-02" }), officer, "zone"));
  assert.equal(then.rows.length, before.rows.length, "nobody knew of them the day before");
  const earlier = given(await collecting.register(await context({ asOf: "2020-12-31" }), officer, "zone"));
  assert.ok(
    earlier.rows.filter(({ entered }) => entered).every(({ stands }) => !stands),
    "they began in 2021",
  );
  const again = await world.procedures.open(keeper(science), {
    procedure: "register-change",
    values: { title: "模拟：有误", kind: "enterprise", basis: "模拟" },
    key: key(),
    origin: { kind: "plan", id: plan.id },
  });
  const rows = [
    { act: "enter", zh: "模拟：甲公司", en: "Simulated A", region: "140100", on: "2025-01-01" },
    { act: "enter", zh: "模拟：甲公司", en: "Simulated A", region: "140100", code: "911401007019100000", on: "2025-01-01" },
    { act: "enter", zh: "模拟：乙公司", en: "", region: "140100", code: "91140000111111111X", on: "2025-01-01" },
    { act: "leave", unit: "nobody", on: "2025-01-01" },
  ];
  const refused = await world.step(keeper(science), given(again).id, "propose", { rows });
  assert.ok(!refused.ok);
  const found = refused.refusals.map(({ code }) => code);
  for (const code of ["collect/codeMissing", "collect/nameTaken", "collect/nameMissing", "collect/notListed"])
    assert.ok(found.includes(code), `${code}: ${found.join()}`);
  assert.ok(
    found.some((code) => code.startsWith("kernel/") || code.startsWith("identifier") || code.includes("Uscc") || code.includes("check")),
    found.join(),
  );
});

test("a sheet with anything wrong is refused whole, with all its faults, and nothing of it is kept", async () => {
  const [a = "", b = ""] = zones;
  const kept = await sheetsKept();
  const cells = [
    cell("high-tech-share", a, "十二"),
    cell("sme-growth", "nobody", "3"),
    cell("no-such-leaf", a, "3"),
    cell("rd-intensity", a, "3"),
    cell("platforms-density", b, "1"),
    cell("platforms-density", b, "2"),
    cell("contract-intensity", b, "1,234.5 %"),
    cell("graduation-rate", b, "123"),
  ];
  const refused = await handed(cells);
  assert.deepEqual(codes(refused.refusals).sort(), ["cellTwice", "notNumber", "notPossible", "otherKeeper", "unknownLeaf", "unknownUnit"]);
  const early = await handed([cell("high-tech-share", a, "3")], { period: "2026" });
  assert.deepEqual(codes(early.refusals), ["periodOutside"]);
  const foreign = await handed([cell("high-tech-share", a, "3")], {}, keeper("finance-department"));
  assert.deepEqual(codes(foreign.refusals), ["notKeeper"]);
  assert.deepEqual(codes((await handed([cell("high-tech-share", a, " ")])).refusals), ["nothingGiven"]);
  assert.deepEqual([await sheetsKept(), (await page()).matters.length], [kept, 0]);
  const list = await schemes.list(await context(), officer);
  assert.equal(given(list).rows.find(({ id }) => id === scheme)?.result, null);
});

test("handed in by their keepers and accepted, figures of a dozen zones give scores and ranks with intervals", async () => {
  await world.collectAll(zones, "2024", value);
  const result = given(await schemes.result(await context(), { id: scheme })).result;
  const ranked = result.units.flatMap((unit, i) => (result.ranks[i] === null ? [] : [unit]));
  assert.deepEqual(ranked.map(({ id }) => id).sort(), [...zones].sort());
  assert.ok(ranked.every(({ region, label }) => region === "140100" && label.zh.startsWith("模拟：")));
  const uncertain = given(await schemes.uncertainty(await context(), { id: scheme }));
  assert.ok(uncertain.ranks.filter(({ low, high }) => low !== null && high !== null).length === 12);
  const data = given(await schemes.data(await context(), { id: scheme }));
  const own = data.leaves[0]?.cells.find(({ unit }) => unit === zones[0]);
  assert.match(own?.collected?.number ?? "", /^CJ-2026-\d{4}$/);
  assert.equal(own?.collected?.on, database.store.today());
  const card = given(await schemes.unit(await context(), { id: scheme }, zones[0] ?? ""));
  assert.ok(card.cells.every(({ collected, measure, counted }) => collected !== null && measure === null && counted !== null));
  assert.deepEqual(card.cells.find(({ leaf }) => leaf === "labour-productivity")?.counted, { zh: "万元/人", en: "10k yuan per person" });
  given(await schemes.audit(await context(), { id: scheme }));
  const there = await page();
  assert.ok(there.keepers.every(({ there: n, of }) => n === (of / there.units.length) * 12));
  const lone = await schemes.result(await context({ knownAt: "2026-03-01" }), { id: scheme });
  assert.deepEqual(lone.ok ? [] : codes(lone.refusals), ["schemes/nothingPublished"], "nothing was known before");
});

test("a correction says why, waits for another person, moves the index, and leaves what was known before", async () => {
  const [a = ""] = zones;
  const before = given(await schemes.result(await context(), { id: scheme })).result.scores;
  const knownThen = database.store.today();
  clock.forward(days(3));
  assert.deepEqual(codes((await handed([cell("high-tech-share", a, "99")])).refusals), ["reasonMissing"]);
  assert.deepEqual(codes((await handed([cell("high-tech-share", a, value(4, 0))])).refusals), ["nothingGiven"], "it says so already");
  const sheet = await handed([cell("high-tech-share", a, "９９.５%", "模拟：复核后更正")]);
  assert.ok(sheet.done, JSON.stringify(sheet));
  const waiting = (await page()).cells.find(({ leaf, unit }) => leaf === "high-tech-share" && unit === a);
  assert.deepEqual([waiting?.value, waiting?.waiting?.value], [value(4, 0), "99.5"]);
  const both = at(plan, `keeper-${science}`, "evaluation-officer", science);
  const own = await world.step(both, sheet.matter ?? "", "accept");
  assert.deepEqual(own.ok, false, "whoever handed it in does not accept it");
  assert.deepEqual(given(await schemes.result(await context(), { id: scheme })).result.scores, before);
  given(await world.step(officer, sheet.matter ?? "", "accept"));
  const after = given(await schemes.result(await context(), { id: scheme })).result.scores;
  assert.notDeepEqual(after, before);
  const then = given(await schemes.result(await context({ knownAt: knownThen }), { id: scheme })).result.scores;
  assert.deepEqual(then, before);
  const history = given(
    await collecting.history(await context(), officer, { scheme, leaf: "high-tech-share", unit: a, period: "2024" }),
  ).rows;
  assert.deepEqual(
    history.map(({ value: of, holds, reason }) => [of, holds, reason]),
    [
      ["99.5", true, "模拟：复核后更正"],
      [value(4, 0), false, ""],
    ],
  );
});

test("of two sheets for one cell the second must be looked at again, and a figure can be taken back with a reason", async () => {
  const [, b = ""] = zones;
  const first = await handed([cell("sme-growth", b, "1", "模拟：甲")]);
  const second = await handed([cell("sme-growth", b, "2", "模拟：乙")]);
  given(await world.step(officer, first.matter ?? "", "accept"));
  const late = await world.step(officer, second.matter ?? "", "accept");
  assert.deepEqual(late.ok ? [] : codes(late.refusals), ["movedMeanwhile"]);
  given(await world.step(officer, second.matter ?? "", "return", { reason: "模拟：请对照最新的数" }));
  const returned = (await page()).matters.find(({ matter }) => matter === second.matter);
  assert.deepEqual(returned?.cells, [cell("sme-growth", b, "2", "模拟：乙")]);
  const matter = { id: second.matter ?? "", revision: returned?.revision ?? 0 };
  const again = await handed([cell("sme-growth", b, "", "模拟：口径有误，撤回")], { matter });
  assert.ok(again.done, JSON.stringify(again));
  given(await world.step(officer, second.matter ?? "", "accept"));
  const now = (await page()).cells.find(({ leaf, unit }) => leaf === "sme-growth" && unit === b);
  assert.equal(now, undefined);
});

test("of two sheets for one cell accepted in the same instant one counts, and the other is told what changed", async () => {
  const leaf = "graduation-rate";
  for (const [round, zone] of zones.slice(3, 9).entries()) {
    const sheets = [await handed([cell(leaf, zone, "1", "模拟：甲")]), await handed([cell(leaf, zone, "2", "模拟：乙")])];
    const ids = sheets.map(({ matter }) => matter ?? "");
    const answers = await Promise.all(ids.map((id) => world.step(officer, id, "accept")));
    const lost = answers.findIndex((one) => !one.ok);
    assert.deepEqual(
      answers.map((one) => (one.ok ? "counts" : codes(one.refusals).join())).sort(),
      ["counts", "movedMeanwhile"],
      `round ${round}`,
    );
    const holds = (await page()).cells.find((one) => one.leaf === leaf && one.unit === zone);
    assert.equal(holds?.matter, ids[1 - lost]);
  }
});

test("two changes that enter one unit in the same instant enter it once", async () => {
  const ids = await Promise.all(
    [1, 2].map(async () => {
      const opened = given(
        await world.procedures.open(keeper(science), {
          procedure: "register-change",
          values: { title: "模拟：同一机构", kind: "institution", basis: "模拟" },
          key: key(),
          origin: { kind: "plan", id: plan.id },
        }),
      );
      const rows = [{ act: "enter", zh: "模拟：同一研究院", en: "Simulated institute", region: "140100", on: "2024-01-01" }];
      given(await world.step(keeper(science), opened.id, "propose", { rows }));
      return opened.id;
    }),
  );
  const answers = await Promise.all(ids.map((id) => world.step(officer, id, "accept")));
  assert.deepEqual(answers.map((one) => (one.ok ? "counts" : codes(one.refusals).join())).sort(), ["counts", "nameTaken"]);
});

test("a template is filled in and read back; one of another year, or no template, is refused", async () => {
  const [, , c = ""] = zones;
  const made = given(
    await collecting.template(await context(), keeper(science), { scheme, period: "2023", keeper: science, language: "zh" }),
  );
  const [unit, leaf, put] = ["对象代号", "指标代号", "数值"].map((name) => made.columns.indexOf(name));
  const rows = made.rows.map((row) => [...row] as unknown[]);
  const line = rows.find((row) => row[unit ?? 0] === c && row[leaf ?? 0] === "sme-growth");
  assert.ok(line);
  line[put ?? 0] = "12.5";
  const asked = { scheme, period: "2023", keeper: science };
  const read = given(await collecting.read(await context(), asked, [made.columns, ...rows]));
  assert.deepEqual(read, { cells: [cell("sme-growth", c, "12.5")], refusals: [] });
  const other = await collecting.read(await context(), { ...asked, period: "2022" }, [made.columns, ...rows]);
  assert.deepEqual(other.ok ? [] : codes(other.refusals), ["otherTemplate"]);
  const none = await collecting.read(await context(), asked, [["a", "b"]]);
  assert.deepEqual(none.ok ? [] : codes(none.refusals), ["notATemplate"]);
  const many = (count: number) => [made.columns, ...Array.from({ length: count }, () => line), ["", ""], []];
  const full = given(await collecting.read(await context(), asked, many(5_000)));
  assert.deepEqual([full.cells.length, codes(full.refusals)], [5_000, ["cellTwice"]], "rows that were only formatted do not count");
  const long = await collecting.read(await context(), asked, many(5_001));
  assert.deepEqual(long.ok ? [] : codes(long.refusals), ["tooManyLines"]);
});

test("a sheet altered behind the program's back stops every answer that rests on it", async () => {
  const other = await collectWorld();
  const ids = await other.enterZones(2);
  await other.collectAll(ids, "2024", value, [science]);
  await other.database.asAdmin(`update collected_sheet set body = jsonb_set(body, '{cells,0,value}', '"1000"')`);
  const store = other.database.another(other.clock.now);
  const fresh = openCollecting({ plan, store, procedures: other.procedures, schemesOn: async () => [] });
  await assert.rejects(fresh.world((await other.context()).figures), /not the one that was handed in/);
});
