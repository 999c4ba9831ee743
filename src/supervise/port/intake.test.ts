import assert from "node:assert/strict";
import test from "node:test";
import { codesOf, granted, type SupervisedWorld, supervisedWorld } from "../../../tests/support/supervision.ts";
import { envelopeOf } from "./envelope.ts";
import { packageTables, packageText } from "./package.ts";
import { openPortPage, type PortPage } from "./page.ts";
import type { Row } from "./values.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const pageOf = ({ database, plan, procedures }: SupervisedWorld): PortPage => openPortPage({ store: database.store, plan, procedures });
/** A package as the browser brings it: the workbook's first sheet, as it was filled in. */
const sheetOf = (answers: readonly Row[]) => {
  const [{ columns, rows }] = packageTables(envelopeOf("2026-03-02T08:00:00.000Z", [], answers));
  return { name: "反馈.xlsx", bytes: bytesOf(""), sheet: [columns, ...rows] };
};
const signed = { id: "s-1", number: "13710-7", act: "签收", at: "2026-03-02 10:00" };
const arranged = {
  ...{ id: "s-2", number: "13710-7", act: "当日安排", at: "2026-03-02 15:00", who: "模拟：成果处" },
  ...{ did: "模拟：已部署", result: "模拟：3 家", next: "模拟：走访", nextOn: "2026-03-06" },
};
const outcomes = (rows: readonly { readonly id: string; readonly became: string; readonly why: readonly { readonly code: string }[] }[]) =>
  rows.map(({ id, became, why }) => [id, became, ...why.map(({ code }) => code)].join(" "));

test("whoever assigns binds a number, changes where it is answered and ends it; nobody else does, and each act is told with who and when", async (t) => {
  const world = await supervisedWorld(t);
  const page = pageOf(world);
  const matter = await world.assigned();
  const { office, lead, supervisor } = world.cast;
  for (const actor of [lead, supervisor])
    assert.deepEqual(codesOf(await page.bind(actor, { matter, number: "13710-7", answered: "there" })), ["port/notTheirs"]);
  assert.deepEqual(codesOf(await page.bind(office, { matter, number: "有 空格", answered: "there" })), ["port/badNumber"]);
  assert.deepEqual(codesOf(await page.unbind(office, matter)), ["port/notBoundNow"]);
  granted(await page.bind(office, { matter, number: "13710-7", answered: "there" }));
  assert.deepEqual(codesOf(await world.step(lead, matter, "sign")), ["supervise/answeredThere"]);
  world.clock.forward(60_000);
  granted(await page.bind(office, { matter, number: "13710-7", answered: "here" }));
  granted(await world.step(lead, matter, "sign"));
  world.clock.forward(60_000);
  granted(await page.unbind(office, matter));
  const { binding, history } = await page.ofMatter(matter);
  assert.equal(binding, null);
  assert.deepEqual(
    history.map(({ kind, number, answered, person, at }) => [kind, number, answered, person, at.slice(11, 16)].join(" ")),
    ["unbound 13710-7  clerk 01:02", "bound 13710-7 here clerk 01:01", "bound 13710-7 there clerk 01:00"],
  );
});

test("a dry run says of each answer what would become of it, with all that is wrong, and keeps nothing; then it happens as it was said", async (t) => {
  const world = await supervisedWorld(t);
  const page = pageOf(world);
  const matter = await world.assigned();
  const { office } = world.cast;
  granted(await page.bind(office, { matter, number: "13710-7", answered: "there" }));
  const brought = sheetOf([
    ...[signed, arranged, { ...signed }],
    { ...arranged, id: "", number: "13710-8", act: "表扬" },
    { ...arranged, id: "s-5", did: "", nextOn: "明天" },
  ]);
  const said = [
    ...["s-1 taken", "s-2 taken", "s-1 known", " refused port/noAnswerId port/notBound port/unknownAct"],
    "s-5 refused procedure/tooOften form/missing form/notDay",
  ];
  const tried = granted(await page.take(office, brought, true));
  assert.deepEqual(outcomes(tried), said);
  assert.equal((await world.snapshot(matter)).matter.state, "assigned");
  assert.deepEqual(granted(await page.desk(office)).history, []);
  assert.deepEqual(outcomes(granted(await page.take(office, brought, false))), said);
  assert.equal((await world.snapshot(matter)).matter.state, "working");
  assert.deepEqual(outcomes(granted(await page.take(office, sheetOf([signed, arranged]), false))), ["s-1 known", "s-2 known"]);
  assert.deepEqual(codesOf(await page.desk(world.cast.lead)), ["port/notTheirs"]);
  assert.equal(granted(await page.desk(world.cast.supervisor)).mayAct, false);
  const { history, bound } = granted(await page.desk(office));
  assert.deepEqual(history.map(({ direction, taken, refused, person }) => [direction, taken, refused, person]).toSorted(), [
    ["in", 0, 0, "clerk"],
    ["in", 2, 2, "clerk"],
  ]);
  assert.deepEqual(
    bound.map(({ number, answered, person }) => [number, answered, person]),
    [["13710-7", "there", "clerk"]],
  );
});

test("what is fetched is noted once by whoever fetched it; a file that was changed, is none of ours or holds nothing is refused whole", async (t) => {
  const world = await supervisedWorld(t);
  const page = pageOf(world);
  const matter = await world.assigned();
  const { office, lead } = world.cast;
  granted(await page.bind(office, { matter, number: "13710-9", answered: "here" }));
  granted(await world.step(lead, matter, "sign"));
  const made = granted(await page.pack(office));
  assert.deepEqual([made.matters, made.answers, made.isNew], [1, 1, true]);
  assert.equal(granted(await page.pack(office)).isNew, false);
  assert.equal(granted(await page.desk(office)).history.length, 1);
  assert.deepEqual(codesOf(await page.pack(lead)), ["port/notTheirs"]);
  const text = (content: string, name = "包.json") => ({ name, bytes: bytesOf(content), sheet: undefined });
  const taken = async (brought: Parameters<PortPage["take"]>[1]) => codesOf(await page.take(office, brought, true));
  assert.deepEqual(
    outcomes(granted(await page.take(office, text(made.text), true))).map((one) => one.split(" ").at(-1)),
    ["port/answeredHere"],
  );
  assert.deepEqual(await taken(text(made.text.replace("签收", "退回"))), ["port/fileChanged"]);
  assert.deepEqual(await taken(text("{}")), ["port/notOurs"]);
  assert.deepEqual(await taken(text("一,二\r\n1,2\r\n", "表.csv")), ["port/noAnswers"]);
  assert.deepEqual(await taken(sheetOf([])), ["port/noAnswers"]);
  const many = Array.from({ length: 1001 }, (_, n) => ({ ...signed, id: `m-${n}` }));
  assert.deepEqual(await taken(sheetOf(many)), ["port/tooManyAnswers"]);
  const own = envelopeOf("2026-03-02T08:00:00.000Z", [], [signed]);
  assert.deepEqual(outcomes(granted(await page.take(office, text(packageText(own)), true))), ["s-1 refused port/notBound"]);
});
