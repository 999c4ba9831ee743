import assert from "node:assert/strict";
import { after, test } from "node:test";
import { answers } from "#contract";
import { openPapers } from "#paper";
import { simulatedWorld } from "../../tests/support/world.ts";
import { openSituation } from "./situation.ts";

const closing: (() => unknown)[] = [];
const world = await simulatedWorld({ after: (end) => closing.push(end as () => unknown) });
after(async () => {
  for (const end of closing.reverse()) await end();
});
const situation = openSituation({ ...world, papers: openPapers(world.store) });
const { office, leader, science } = world.actors;

function granted<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly unknown[] }): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
const codes = (result: { readonly ok: boolean; readonly refusals?: readonly { readonly code: string }[] }) =>
  (result.refusals ?? []).map(({ code }) => code);
const month = "2026-03";

test("the situation counts every open matter once, by unit and by light, and opens them", async () => {
  const now = granted(await situation.now());
  assert.deepEqual(answers.situation.safeParse(now).error, undefined);
  const all = ({ red, yellow, green, grey }: typeof now.total) => red + yellow + green + grey;
  assert.equal(
    now.units.reduce((sum, unit) => sum + all(unit.lights), 0),
    all(now.total),
  );
  assert.ok(now.total.red > 0 && now.say.zh.includes(`红灯${now.total.red}项`));
  assert.match(now.units[0]?.hrefs.red ?? "", /^\/work\/list\?procedure=supervision&desk=.*&light=red&phase=open$/);
  const procedures = now.procedures.find(({ id }) => id === "supervision");
  assert.equal(procedures && all(procedures.lights), all(now.total));
});

test("every number of a period opens exactly as many items as it says", async () => {
  const period = granted(await situation.period(month));
  assert.deepEqual(answers.situationPeriod.safeParse(period).error, undefined);
  const counts = [
    period.opened,
    period.closed,
    period.cleared,
    ...period.rates.flatMap(({ met, missed }) => [met, missed]),
    ...period.ageing.flatMap(({ open, red }) => [open, red]),
    ...period.units.map(({ closed }) => closed),
  ];
  for (const { count, set } of counts) {
    if (set === null) continue;
    const behind = granted(await situation.items(set, month));
    assert.equal(behind.total, count, set);
    assert.deepEqual(answers.situationItems.safeParse(behind).error, undefined);
  }
  assert.ok(period.opened.count > 20 && period.closed.count >= 2);
  assert.equal(
    period.sources.reduce((sum, { lights }) => sum + lights.red, 0),
    granted(await situation.items("lit:red", month)).total,
  );
  for (const group of [...period.sources, ...period.levels]) assert.ok(granted(await situation.items(group.set, month)).total > 0);
});

test("a set or period that means nothing is refused with what to do", async () => {
  assert.deepEqual(codes(await situation.items("nothing", month)), ["situation/unknownSet"]);
  assert.deepEqual(codes(await situation.items("rate:nothing:met", month)), ["situation/unknownSet"]);
  assert.deepEqual(codes(await situation.period("2026-13")), ["situation/notAPeriod"]);
  assert.deepEqual(codes(await situation.score("nobody@140000", month, science)), ["situation/unknownUnit"]);
});

test("scores name units alone, and a unit's sheet lists every item with its reason", async () => {
  const board = granted(await situation.scores(month));
  assert.deepEqual(answers.scoreBoard.safeParse(board).error, undefined);
  const units = board.classes.flatMap(({ ranked, listed }) => [...ranked, ...listed]);
  assert.ok(units.length > 10 && units.every(({ desk }) => !desk.desk.startsWith("person:")));
  const of = "science-and-technology-department@140000";
  const row = units.find(({ desk }) => desk.desk === of);
  const sheet = granted(await situation.score(of, month, science));
  assert.deepEqual(answers.scoreSheet.safeParse(sheet).error, undefined);
  assert.deepEqual(sheet.score, row);
  assert.equal(sheet.items.filter(({ score }) => score !== null).length, row?.count);
  assert.ok(sheet.items.every(({ score, excluded }) => (score === null) === (excluded !== null)));
  assert.deepEqual([sheet.mayObject, granted(await situation.score(of, month, office)).mayObject], [true, false]);
});

test("reporting costs minutes, by the unit that wrote and the office that asked; the parts make the whole", async () => {
  const burden = granted(await situation.burden(month));
  assert.deepEqual(answers.burden.safeParse(burden).error, undefined);
  assert.ok(burden.minutes > 0);
  const sum = (of: readonly { readonly minutes: number }[]) => of.reduce((all, { minutes }) => all + minutes, 0);
  assert.deepEqual(
    [sum(burden.rows), sum(burden.offices), sum(burden.rows.flatMap(({ by }) => by))],
    [burden.minutes, burden.minutes, burden.minutes],
  );
  assert.equal(granted(await situation.burden("2025")).minutes, 0);
});

test("a bulletin is drafted, edited, approved by another, issued with its figures frozen, and stays after it is withdrawn", async () => {
  assert.deepEqual(codes(await situation.draftBulletin(office, "2026", "key-of-a-draft")), ["bulletin/notMonthOrQuarter"]);
  assert.deepEqual(codes(await situation.draftBulletin(office, "2027-01", "key-of-a-draft")), ["bulletin/notBegun"]);
  const { id } = granted(await situation.draftBulletin(office, month, "key-of-a-draft"));
  assert.equal(granted(await situation.draftBulletin(office, month, "key-of-a-draft")).id, id);
  assert.deepEqual(codes(await situation.draftBulletin(office, month, "another-key")), ["bulletin/alreadyDrafted"]);

  const draft = granted(await situation.bulletin(office, id));
  assert.deepEqual(answers.bulletin.safeParse(draft).error, undefined);
  assert.ok(draft.mayEdit && draft.sheet.issued === null && draft.talks.length > 0);
  assert.deepEqual(
    draft.acts.map(({ transition }) => transition),
    ["submit", "drop"],
  );
  const wordsOf = (id: string): string => {
    const block = draft.generated.find((one) => one.id === id);
    return block?.kind === "paragraph" ? block.text.zh : "";
  };
  const edits = [
    { block: "summary", what: "words", text: "本月在办{open}项，红灯{red}项须逐一清零。", was: wordsOf("summary") },
    { block: "warnings", what: "left-out", was: wordsOf("warnings") },
    { block: "red-list", what: "added", text: "以上事项请牵头单位于下月10日前报告进展。" },
  ];
  await world.step("office", id, "edit", { edits });
  const edited = granted(await situation.bulletin(office, id));
  assert.deepEqual(
    edited.differences.map(({ block, what, moved }) => [block, what, moved]),
    [
      ["summary", "words", false],
      ["warnings", "left-out", false],
      ["red-list", "added", false],
    ],
  );
  assert.ok(!edited.sheet.paper.blocks.some((block) => block.id === "warnings"));

  await world.step("office", id, "submit");
  assert.deepEqual(
    codes(await situation.issueBulletin(office, id, { revision: edited.revision + 1, key: "key-of-issue" })).length > 0,
    true,
  );
  await world.step("leader", id, "approve");
  const approved = granted(await situation.bulletin(office, id));
  assert.deepEqual(
    approved.acts.map(({ transition, form }) => [transition, form]),
    [["issue", null]],
  );
  assert.deepEqual(granted(await situation.bulletin(leader, id)).acts, []);
  const seen = { revision: approved.revision, key: "key-of-issue" };
  const { code } = granted(await situation.issueBulletin(office, id, seen));
  assert.equal(granted(await situation.issueBulletin(office, id, seen)).code, code);

  const red = granted(await situation.items("lit:red", month)).total;
  const issued = granted(await situation.bulletin(office, id));
  const figure = (bulletin: typeof issued) => bulletin.sheet.paper.figures.find((one) => one.id === "red")?.shown.zh;
  assert.deepEqual([issued.intact, issued.sheet.issued?.code, figure(issued)], [true, code, String(red)]);
  await world.pass(40 * 86_400_000);
  assert.ok(granted(await situation.items("lit:red", month)).total > red);
  assert.equal(figure(granted(await situation.bulletin(office, id))), String(red));

  await world.step("office", id, "withdraw", { reason: "模拟：红单有一项口径有误" });
  const withdrawn = granted(await situation.bulletin(office, id));
  assert.deepEqual(
    [withdrawn.sheet.mark?.zh, withdrawn.withdrawn?.zh, withdrawn.sheet.issued?.code],
    ["已撤回", "模拟：红单有一项口径有误", code],
  );
  const list = granted(await situation.bulletins(office));
  assert.deepEqual(answers.bulletinList.safeParse(list).error, undefined);
  assert.deepEqual([list.rows.length, list.rows[0]?.state, list.mayDraft], [1, "withdrawn", true]);
});

test("nobody issues a bulletin past its page: a code that is kept for no bulletin is refused", async () => {
  const { id } = granted(await situation.draftBulletin(office, "2026-Q1", "key-of-a-quarter"));
  await world.step("office", id, "submit");
  await world.step("leader", id, "approve");
  await assert.rejects(world.step("office", id, "issue", { code: "ZX-00000-00000" }), /bulletin\/notKept/);
  assert.deepEqual(codes(await situation.bulletin(office, "nothing")), ["bulletin/unknown"]);
});
