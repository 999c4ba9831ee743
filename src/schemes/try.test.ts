import { test } from "node:test";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "../../tests/support/figures.ts";
import { openSchemes } from "./schemes.ts";
test("try", async () => {
  const plan = checkedPlan(shanxi14th);
  const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
  const context = { plan, figures, asOf: "2026-11-22", knownAt: null, today: "2026-11-22" } as const;
  const none = async () => new Map<string, string>();
  const store = { rows: async () => [], snapshot: async () => { throw 0 }, transaction: async () => { throw 0 }, today: () => "2026-11-22" as const };
  const schemes = openSchemes({ plan, store: store as never, procedures: {} as never, namesOf: none, threads: 2 });
  const actor = { person: "", seats: [] };
  const time = async (name: string, work: () => Promise<unknown>) => {
    const t = performance.now();
    const r = (await work()) as { ok: boolean; value?: unknown; refusals?: { say: { zh: string } }[] };
    console.log(name, (performance.now() - t).toFixed(1), r.ok ? JSON.stringify(r.value).length : r.refusals?.map((x) => x.say.zh));
    return r as { ok: boolean; value: any };
  };
  const l = await time("list", () => schemes.list(context, actor));
  for (const row of l.value.rows) console.log(row.id, row.period, row.result?.home?.rank, row.result?.home?.before, row.whyNot.map((x: any) => x.say.zh));
  for (const row of l.value.rows) {
    const which = { id: row.id };
    console.log("==", row.id);
    await time("scheme", () => schemes.scheme(context, actor, which));
    if (!row.result) continue;
    await time("result", () => schemes.result(context, which));
    await time("data", () => schemes.data(context, which));
    const c = await time("coherence", () => schemes.coherence(context, which));
    if (row.id === "province-innovation") console.log(c.value.flags, c.value.groups, c.value.effective.slice(0, 6));
    const cmp = await time("comparison", () => schemes.comparison(context, which));
    if (cmp.ok) console.log(cmp.value.methods.map((m: any) => `${m.id} ${m.meanShift?.toFixed(2)} ${m.mostShift} ${m.agreement?.toFixed(3)} ${m.whyNot.map((x: any) => x.say.zh)}`).join("\n"));
    await time("trends", () => schemes.trends(context, which));
    const u = await time("uncertainty", () => schemes.uncertainty(context, which));
    if (u.ok && row.id === "province-innovation") console.log(u.value.runs, u.value.tied, u.value.factors, u.value.ranks[3], u.value.convergence, u.value.remarks);
    await time("uncertainty again", () => schemes.uncertainty(context, which));
    const unit = await time("unit", () => schemes.unit(context, which, "140000"));
    if (unit.ok && row.id === "province-innovation") console.log(unit.value.strengths, unit.value.weaknesses, JSON.stringify(unit.value.attribution), unit.value.without, unit.value.cells[0]);
    const uu = await time("unit uncertainty", () => schemes.unitUncertainty(context, which, "140000"));
    if (uu.ok && row.id === "province-innovation") console.log(JSON.stringify(uu.value));
    const li = await time("lift", () => schemes.lift(context, which, "140000", { to: { kind: "rank", rank: 15 }, leaves: row.id === "province-innovation" ? ["rd-intensity", "rd-personnel-density", "technology-sold-intensity"] : [] }));
    if (li.ok) console.log(JSON.stringify(li.value));
    const audit = await time("audit", () => schemes.audit(context, which));
    if (audit.ok && row.id === "province-innovation") for (const b of audit.value.sheet.paper.blocks) console.log(JSON.stringify(b.text?.zh ?? b.rows?.slice(0, 3).map((r: any) => r.cells.map((c: any) => c.zh)) ?? b.items?.map((i: any) => i.zh)));
  }
  const ch = await time("choices", () => schemes.choices(context, "province"));
  console.log(ch.value.subjects, ch.value.indicators.slice(0, 2));
});
