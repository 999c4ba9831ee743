import assert from "node:assert/strict";
import { before, test } from "node:test";
import { type Answer, answers, type RouteName } from "#contract";
import { type Visitor, visitorOf } from "../../tests/support/visitor.ts";
import { simulatedWorld } from "../../tests/support/world.ts";
import { apiOver } from "../../tests/support/world-api.ts";
import type { Who } from "../../tests/support/world-stories.ts";

let visitors: Readonly<Record<"office" | "leader" | "science" | "taiyuan", Visitor>>;
let overdue = "";
before(async () => {
  const world = await simulatedWorld(undefined, { told: ["overdue"] });
  overdue = world.matters.get("overdue") ?? "";
  const api = await apiOver(world);
  const at = async (who: Who): Promise<Visitor> => {
    const visitor = visitorOf(api, "http://localhost:4070");
    visitor.cookies.set("zhixing-session", await world.tokenOf(who));
    return visitor;
  };
  visitors = { office: await at("office"), leader: await at("leader"), science: await at("science"), taiyuan: await at("taiyuan") };
});

async function got<N extends RouteName>(_: N, response: Promise<Response>): Promise<Answer<N>> {
  const answer = await response;
  const body: unknown = await answer.json();
  assert.equal(answer.status, 200, JSON.stringify(body));
  return body as Answer<N>;
}
async function codes(response: Promise<Response>): Promise<readonly string[]> {
  const { refusals = [] } = (await (await response).json()) as { readonly refusals?: readonly { readonly code: string }[] };
  return refusals.map(({ code }) => code);
}
const listed = (who: Visitor, query = "") => got("alerts", who.get(`/api/alerts${query}`));
const about = (who: Visitor, what: string) => got("matterProposal", who.get(`/api/proposals/${encodeURIComponent(what)}?asOf=2023-12-31`));

test("the rules are run by those who decide; a department reads what they found and may not judge it", async () => {
  const { office, science } = visitors;
  assert.deepEqual(await codes(science.act("POST", "/api/alerts/record", {})), ["alerts-desk/notDeciding"]);
  const ran = await got("recordAlerts", office.act("POST", "/api/alerts/record", {}));
  assert.ok(ran.fired > 5 && ran.released === 5, JSON.stringify(ran));
  assert.deepEqual(await got("recordAlerts", office.act("POST", "/api/alerts/record", {})), { fired: 0, released: 0 });
  const list = await listed(science);
  assert.deepEqual(answers.alertList.parse(list), list);
  assert.ok(list.rows.every(({ actions, stands }) => actions.length === 0 && stands));
  const decision = science.act("POST", `/api/alerts/${list.rows[0]?.id}/decision`, { kind: "confirmed", says: "" });
  assert.deepEqual(await codes(decision), ["alerts-desk/notDeciding"]);
  assert.deepEqual((await visitors.taiyuan.get("/api/alerts")).status, 403);
});

test("a judged alert names who judged it, moves the counts, and asks for the matter only when confirmed", async () => {
  const { office } = visitors;
  const [first, second] = (await listed(office, "?shown=leaders")).rows;
  assert.deepEqual(first?.actions, ["confirm", "explain", "false-alarm"]);
  const confirmed = await got("decideAlert", office.act("POST", `/api/alerts/${first?.id}/decision`, { kind: "confirmed", says: "" }));
  assert.ok(confirmed.actions.includes("open-matter"));
  assert.match(confirmed.history.at(-1)?.who ?? "", /领导小组办公室/);
  const says = "口径调整，待下期数。";
  await got("decideAlert", office.act("POST", `/api/alerts/${second?.id}/decision`, { kind: "explained", says, until: "2026-09-30" }));
  const { counts, precision } = await listed(office);
  assert.deepEqual([counts.confirmed, counts.explained, precision.judged, precision.right, precision.share], [1, 1, 2, 1, 0.5]);
});

test("a number proposes a matter in facts: gap, clauses, lead, leading figures, split by city, and no value to report", async () => {
  const made = await about(visitors.leader, "target:rd-expenditure");
  assert.deepEqual(answers.matterProposal.parse(made), made);
  assert.match(made.say.zh, /298\.2亿元.*滞后/);
  assert.deepEqual(
    [made.values.source, made.values.lead, made.target?.id, made.split.length],
    ["instruction", "science-and-technology-department", "rd-expenditure", 11],
  );
  assert.deepEqual(
    made.leadingFigures.map(({ id }) => id),
    ["rd-deductions-helped"],
  );
  const figure = await about(visitors.leader, "indicator:rd-expenditure:140200:2021");
  assert.match(figure.say.zh, /大同.*6\.8亿元/);
  assert.deepEqual(await codes(visitors.leader.get("/api/proposals/nothing:at-all")), ["proposals/unknown"]);
  assert.deepEqual(await codes(visitors.leader.get("/api/proposals/target:nothing")), ["monitor/unknownTarget"]);
});

test("the opening form is filled with the same proposal", async () => {
  const { prefilled } = await got("form", visitors.office.get("/api/forms/supervision@1?proposal=target:high-tech-enterprises"));
  assert.equal(prefilled.target?.value, "high-tech-enterprises");
  assert.match(String(prefilled.requirement?.value), /高新技术企业/);
});

test("live counts by unit, a unit's page, and a matter's leading figure for those who read the matter", async () => {
  const now = await got("cockpitNow", visitors.leader.get("/api/cockpit/now"));
  assert.deepEqual([now.lights.red, now.units[0]?.desk.desk], [1, "science-and-technology-department@140000"]);
  const unit = await got("desk", visitors.leader.get("/api/desks/science-and-technology-department?asOf=2023-12-31"));
  assert.ok(unit.targets.some(({ id }) => id === "rd-expenditure") && unit.lights.red === 1 && unit.alerts > 0);
  assert.deepEqual(await codes(visitors.leader.get("/api/desks/nobody")), ["alerts-desk/unknownDesk"]);
  assert.deepEqual(await got("leading", visitors.taiyuan.get(`/api/matters/${overdue}/leading`)), { figure: null });
});
