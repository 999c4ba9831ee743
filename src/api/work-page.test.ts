import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Answer, RouteName } from "#contract";
import type { Visitor } from "../../tests/support/visitor.ts";
import { type WorkApi, workApi } from "../../tests/support/work-api.ts";

let whole: WorkApi;
let assigner: Visitor;
let officer: Visitor;
let helper: Visitor;
before(async () => {
  whole = await workApi();
  assigner = await whole.at("decision-maker", "toy-government");
  officer = await whole.at("officer", "toy-science");
  helper = await whole.at("officer", "toy-statistics");
});

async function asked<N extends RouteName>(_: N, response: Promise<Response>): Promise<Answer<N>> {
  const got = await response;
  const body: unknown = await got.json();
  assert.equal(got.status, 200, JSON.stringify(body));
  return body as Answer<N>;
}

let keys = 0;
const key = (): string => `page-${String(++keys).padStart(6, "0")}`;
const draft = (title: string) => ({
  procedure: "toy-supervision",
  key: key(),
  origin: { kind: "clause", id: "2.2.1" },
  values: { title, lead: "toy-science", support: ["toy-statistics"], size: "ordinary" },
});
const opened = (title: string) => asked("openMatter", assigner.act("POST", "/api/matters", draft(title)));
const page = (who: Visitor, id: string) => asked("matter", who.get(`/api/matters/${id}`));
const step = async (who: Visitor, id: string, transition: string, values = {}) =>
  who.act("POST", `/api/matters/${id}/steps`, { transition, values, revision: (await page(who, id)).revision, key: key() });

test("what a running deadline waits for is offered before what was given already", async () => {
  const { id } = await opened("先办要办的");
  await step(officer, id, "sign");
  const offered = async () => (await page(officer, id)).possible.map(({ transition }) => transition);
  const before = await offered();
  assert.equal(before[0], "report", before.join());
  await step(officer, id, "report", { text: "已安排" });
  await step(helper, id, "countersign");
  const after = await offered();
  assert.ok(after.length > 1 && after[0] !== "report", after.join());
});

test("a batch acts for the desk each of its acts names, as a single act does", async () => {
  const { id, revision } = await opened("由指定单位签收");
  const sign = (desk: string) => ({ matter: id, transition: "sign", values: {}, revision, key: key(), desk });
  const sent = (desk: string, dryRun: boolean) =>
    asked("stepMatters", officer.act("POST", "/api/matters/steps", { steps: [sign(desk)], dryRun }));
  const elsewhere = await sent("toy-statistics@140000", false);
  assert.deepEqual([elsewhere.done, elsewhere.each[0]?.refusals.map(({ code }) => code)], [false, ["procedure/notYourPart"]]);
  const lead = (await page(officer, id)).lead.desk;
  assert.equal((await sent(lead, false)).done, true);
});

test("a matter with a number in another system says which of the two it is answered in", async () => {
  const { id, number } = await opened("有省系统编号的事项");
  const bound = async (answered: "here" | "there"): Promise<void> => {
    await whole.database.asAdmin(
      "insert into supervision_binding (number, matter_id, answered, person, bound_at) values ('13710-1', $1, $2, 'clerk', now()) on conflict (number) do update set answered = excluded.answered",
      [id, answered],
    );
    await whole.database.asAdmin("update matter set external = '13710-1' where number = $1", [number]);
  };
  assert.equal((await page(officer, id)).external, null);
  for (const answered of ["here", "there"] as const) {
    await bound(answered);
    assert.deepEqual((await page(officer, id)).external, { number: "13710-1", answeredThere: answered === "there" });
  }
});
