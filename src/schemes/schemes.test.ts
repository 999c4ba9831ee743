import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { personNames } from "#access";
import { paperDocument } from "#paper";
import { actorOf } from "#procedure";
import { sql } from "#store";
import { granted, origin } from "../../tests/support/access.ts";
import { publishedFigures } from "../../tests/support/figures.ts";
import { simulatedWorld } from "../../tests/support/world.ts";
import { openSchemes } from "./schemes.ts";

// The clock of this world stands in March 2026.
const world = await simulatedWorld(undefined, { told: [] });
const { plan, store, procedures, actors, access, database } = world;
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const namesOf = (ids: readonly string[]) => personNames(store, ids);
const schemes = openSchemes({ plan, store, procedures, namesOf, threads: 1 });
const today = store.today();
const context = { plan, figures, asOf: today, knownAt: null, today } as const;
const officer = actorOf(
  plan,
  await access.viewerOf(granted(await access.signInForTrial("evaluation-officer", origin(), "science-and-technology-department")).token),
);

let keys = 0;
const key = (): string => {
  keys += 1;
  return `scheme-key-${keys}`;
};
const label = { zh: "模拟：省域试编方案", en: "Simulated: a scheme on trial" };
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const see = async (draft: string, actor = officer) => granted(await schemes.draft(context, actor, draft, namesOf));
const begun = async (next = false) =>
  granted(await schemes.begin(context, officer, { start: { kind: "scheme", id: "province-innovation", next }, label, key: key() }));

test("a draft begins from a shipped scheme or from nothing, and the same key begins it once", async () => {
  const given = { start: { kind: "scheme", id: "province-innovation", next: false }, label, key: key() } as const;
  const [first, again] = [granted(await schemes.begin(context, officer, given)), granted(await schemes.begin(context, officer, given))];
  assert.deepEqual([first.id, first.revision, first.faults], [again.id, again.revision, []]);
  const empty = granted(await schemes.begin(context, officer, { start: { kind: "empty", subject: "city" }, label, key: key() }));
  assert.deepEqual(codes(empty.faults), ["define/leafMissing"]);
  const unknown = await schemes.begin(context, officer, { start: { kind: "scheme", id: "no-such", next: true }, label, key: key() });
  assert.deepEqual(unknown.ok ? [] : codes(unknown.refusals), ["schemes/unknownScheme"]);
  const other = await schemes.begin(context, actors.science, { ...given, key: key() });
  assert.equal(other.ok, false);
  assert.ok(granted(await schemes.drafts(officer, namesOf)).rows.some(({ id }) => id === first.id));
});

test("a draft is saved text by text, a stale one is refused, and two texts are compared in words", async () => {
  const { id } = await begun();
  const { body } = await see(id);
  const changed = { ...body, tree: body.tree.map((node) => (node.id === "inputs" ? { ...node, weight: 40 } : node)) };
  const saved = granted(await schemes.save(context, officer, id, { body: changed, base: 1, says: "模拟：加重投入" }));
  assert.deepEqual([saved.revision, saved.tried, saved.faults], [2, 2, []]);
  const stale = await schemes.save(context, officer, id, { body: changed, base: 1, says: "" });
  assert.deepEqual(stale.ok ? [] : codes(stale.refusals), ["schemes/draftMoved"]);
  const renamed = await schemes.save(context, officer, id, { body: { ...body, id: "another" }, base: 2, says: "" });
  assert.deepEqual(renamed.ok ? [] : codes(renamed.refusals), ["schemes/otherScheme"]);
  const foreign = await schemes.save(context, actors.office, id, { body, base: 2, says: "" });
  assert.deepEqual(foreign.ok ? [] : codes(foreign.refusals), ["schemes/mayNotDraft"]);
  const { changes } = granted(await schemes.compare(context, id, "1", "2"));
  assert.deepEqual(
    changes.map(({ place, what, before, after }) => [place, what, before?.zh, after?.zh]),
    [["inputs", "changed", "25", "40"]],
  );
  const shown = await see(id);
  assert.deepEqual([shown.history.map(({ revision }) => revision), shown.mayEdit, shown.mayAdopt], [[2, 1], true, false]);
  const text = granted(await schemes.text(id, 1, namesOf));
  assert.deepEqual(text.body.tree, body.tree);
});

test("a preview tells every fault at once, counts each text once, and gives a result beside the text it is held against", async () => {
  const { id } = await begun();
  const { body } = await see(id);
  const steps = body.method.steps.map((step) => (step.step === "aggregate" ? ({ step: "aggregate", method: "topsis" } as const) : step));
  const wrong = {
    ...body,
    tree: body.tree.map((node) => (node.id === "inputs" ? { ...node, weight: -1 } : node)),
    method: { ...body.method, steps },
  };
  const faulty = granted(await schemes.preview(context, { body: wrong }));
  const counted = granted(await schemes.tryText(context, officer, { body: wrong, draft: id }));
  assert.deepEqual(
    [codes(faulty.faults).sort(), faulty.result, codes(counted.faults).sort(), counted.tried, counted.spread],
    [["define/schemeWeight", "schemes/notInStudio"], null, ["define/schemeWeight", "schemes/notInStudio"], null, null],
  );
  const heavier = (weight: number) => ({ ...body, tree: body.tree.map((node) => (node.id === "inputs" ? { ...node, weight } : node)) });
  const shown = granted(await schemes.preview(context, { body: heavier(60) }));
  assert.deepEqual([shown.result?.units.length, shown.result?.ranks.filter((rank) => rank === 1).length], [31, 1]);
  assert.ok(Math.abs((shown.result?.shares.inputs ?? 0) - 60 / 135) < 1e-12);
  const tried = granted(await schemes.tryText(context, officer, { body: heavier(60), draft: id }));
  // One of the three was tried in a draft begun from the same scheme before.
  assert.deepEqual([tried.checksum, tried.tried], [shown.checksum, 3]);
  assert.ok(tried.spread?.ranks.every(({ nominal, low, high }, i) => nominal === shown.result?.ranks[i] && (low ?? 0) <= (high ?? 0)));
  assert.equal(granted(await schemes.tryText(context, officer, { body: heavier(60), draft: id })).tried, 3);
  assert.equal(granted(await schemes.tryText(context, officer, { body: heavier(61), draft: id })).tried, 4);
  const renamed = { ...heavier(61), label: { zh: "模拟：改名", en: "Simulated: renamed" } };
  assert.equal(granted(await schemes.tryText(context, officer, { body: renamed, draft: id })).tried, 4);
  const other = await schemes.tryText(context, actors.office, { body, draft: id });
  assert.deepEqual(other.ok ? [] : codes(other.refusals), ["schemes/mayNotDraft"]);
});

const shares = (
  body: { readonly tree: readonly { readonly id: string; readonly parent?: string }[] },
  of: (siblings: number, at: number) => number,
) => {
  const parents = Map.groupBy(body.tree, ({ parent }) => parent ?? "");
  return Object.fromEntries(
    [...parents].flatMap(([parent, children]) => (parent === "" ? [] : children.map(({ id }, at) => [id, of(children.length, at)]))),
  );
};

test("stakeholders share out a hundred points; the office sees names, others units and roles, and everybody the spread and what it does to ranks", async () => {
  const { id } = await begun();
  const { body } = await see(id);
  const early = await schemes.beginBallot(officer, id, { kind: "points", until: "2020-01-01", says: "" });
  assert.deepEqual(early.ok ? [] : codes(early.refusals), ["schemes/ballotDay"]);
  const not = await schemes.beginBallot(actors.office, id, { kind: "points", until: today, says: "" });
  assert.deepEqual(not.ok ? [] : codes(not.refusals), ["schemes/mayNotInvite"]);
  const ballot = granted(await schemes.beginBallot(officer, id, { kind: "points", until: today, says: "模拟：请按重要程度分配" })).id;
  const asked = granted(await schemes.ballot(actors.science, ballot));
  assert.deepEqual([asked.open, asked.own, asked.nodes.length], [true, null, 5]);
  const lacking = await schemes.vote(actors.science, ballot, { points: { inputs: 50, outputs: 60 } });
  assert.equal(lacking.ok ? 0 : new Set(codes(lacking.refusals)).size, 1);
  const wrong = await schemes.vote(actors.science, ballot, { points: { ...shares(body, (count) => 100 / count), inputs: 90 } });
  assert.deepEqual(wrong.ok ? [] : codes(wrong.refusals), ["schemes/pointsSum"]);
  const even = granted(await schemes.vote(actors.science, ballot, { points: shares(body, (count) => 100 / count) }));
  assert.equal(even.weights.inputs, 0.25);
  granted(await schemes.vote(actors.office, ballot, { points: shares(body, (count, at) => (at === 0 ? 0 : 100 / (count - 1))) }));
  // A later vote of the same person takes the place of the first.
  granted(await schemes.vote(actors.office, ballot, { points: shares(body, (_, at) => (at === 0 ? 100 : 0)) }));
  const own = granted(await schemes.votes(context, officer, ballot, namesOf));
  assert.deepEqual([own.voters.length, own.voters.every(({ name }) => name !== null && name !== "")], [2, true]);
  const others = granted(await schemes.votes(context, actors.office, ballot, namesOf));
  assert.ok(others.voters.every(({ name, by }) => name === null && by.zh !== ""));
  const inputs = own.spread.find(({ id: child }) => child === "inputs");
  assert.deepEqual([inputs?.mean, inputs?.low, inputs?.high, inputs?.written], [0.625, 0.25, 1, 0.25]);
  assert.ok(own.effect?.rows.some(({ low, high }) => low !== high));
  granted(await schemes.closeBallot(officer, ballot));
  granted(await schemes.closeBallot(officer, ballot));
  const late = await schemes.vote(actors.science, ballot, { points: shares(body, (count) => 100 / count) });
  assert.deepEqual(late.ok ? [] : codes(late.refusals), ["schemes/ballotClosed"]);
});

test("pairwise judgements give weights and say how consistent they are", async () => {
  const { id } = await begun();
  const ballot = granted(await schemes.beginBallot(officer, id, { kind: "pairs", until: today, says: "" })).id;
  const { nodes } = granted(await schemes.ballot(actors.science, ballot));
  const judged = Object.fromEntries(
    nodes.map(({ id: parent, children }) => [
      parent,
      { of: children.map((child) => child.id), matrix: children.map((_, a) => children.map((__, b) => (a === b ? 1 : a < b ? 2 : 0.5))) },
    ]),
  );
  const missing = await schemes.vote(actors.science, ballot, { judgements: { index: judged.index ?? { of: [], matrix: [] } } });
  assert.deepEqual(missing.ok ? [] : [...new Set(codes(missing.refusals))], ["schemes/judgementShape"]);
  const cast = granted(await schemes.vote(actors.science, ballot, { judgements: judged }));
  assert.ok(cast.consistency.every(({ ratio, good }) => ratio !== null && good));
  assert.ok((cast.weights.inputs ?? 0) > (cast.weights.environment ?? 1));
});

test("a scheme is proposed by one and adopted by another as exactly the same text, with its effect on past ranks and its audit kept", async () => {
  const { id } = await begun(true);
  const { body } = await see(id);
  const heavier = { ...body, tree: body.tree.map((node) => (node.id === "outputs" ? { ...node, weight: 50 } : node)) };
  granted(
    await schemes.tryText(context, officer, {
      body: { ...heavier, tree: heavier.tree.map((n) => (n.id === "inputs" ? { ...n, weight: 30 } : n)) },
      draft: id,
    }),
  );
  const saved = granted(await schemes.save(context, officer, id, { body: heavier, base: 1, says: "模拟：加重产出" }));
  const effect = granted(await schemes.effect(context, id));
  assert.deepEqual(
    [effect.periods.length, effect.against?.checksum === saved.checksum, effect.periods.some(({ mostShift }) => (mostShift ?? 0) > 0)],
    [5, false, true],
  );
  // Nothing that only stands in another order in the store is taken for a change.
  const { changes } = granted(await schemes.compare(context, id, "in-force", "2"));
  assert.deepEqual(
    changes.map(({ place }) => place),
    ["scheme", "outputs"],
  );
  const draft = await see(id);
  const wrong = granted(
    await schemes.propose(context, officer, id, { checksum: "0", revision: draft.matterRevision, key: key(), note: "" }),
  );
  assert.deepEqual([wrong.done, codes(wrong.refusals)], [false, ["schemes/otherText"]]);
  const proposed = granted(
    await schemes.propose(context, officer, id, {
      checksum: saved.checksum,
      revision: draft.matterRevision,
      key: key(),
      note: "模拟：请审定",
    }),
  );
  assert.deepEqual([proposed.done, proposed.refusals], [true, []]);
  const shown = await see(id, actors.office);
  const { tried } = shown;
  assert.equal(tried - shown.triedElsewhere, 3);
  assert.deepEqual([shown.proposal?.tried, shown.proposal?.checksum, shown.mayAdopt, shown.mayEdit], [tried, saved.checksum, true, false]);
  assert.equal(shown.proposal?.effect.periods.length, 5);
  const audit = granted(await schemes.draftAudit(context, id));
  assert.deepEqual([audit.kept, audit.sheet.paper.blocks.filter(({ kind }) => kind === "heading").length], [true, 10]);
  assert.ok((await paperDocument(audit.sheet, "en")).length > 5000);
  const signing = { checksum: saved.checksum, from: today, revision: shown.matterRevision, key: key(), note: "" } as const;
  const self = granted(await schemes.adopt(officer, id, { ...signing, key: key() }));
  assert.equal(self.done, false);
  const other = granted(await schemes.adopt(actors.office, id, { ...signing, checksum: "0", key: key() }));
  assert.deepEqual(codes(other.refusals), ["schemes/otherText"]);
  const past = granted(await schemes.adopt(actors.office, id, { ...signing, from: "2024-01-01", key: key() }));
  assert.deepEqual(codes(past.refusals), ["schemes/fromInPast"]);
  const adopted = granted(await schemes.adopt(actors.office, id, signing));
  assert.deepEqual([adopted.done, adopted.state], [true, "adopted"]);
  const { head, versions } = granted(await schemes.scheme(context, officer, { id: "province-innovation" }));
  assert.deepEqual([head.origin, head.checksum, head.adoption?.tried, versions.length], ["adopted", saved.checksum, tried, 2]);
  const before = granted(await schemes.scheme({ ...context, asOf: "2025-12-31" }, officer, { id: "province-innovation" }));
  assert.equal(before.head.origin, "shipped");
  const old = granted(await schemes.result(context, { id: "province-innovation", text: before.head.checksum }));
  assert.equal(old.result.checksum, before.head.checksum);
  const after = await schemes.save(context, officer, id, { body, base: 2, says: "" });
  assert.deepEqual(after.ok ? [] : codes(after.refusals), ["schemes/notInDraft"]);
  const kept = await store.rows(
    sql`select count(*)::int as count from scheme_evidence where matter_id = ${id}`,
    z.object({ count: z.number() }),
  );
  assert.equal(kept[0]?.count, 1);
});

test("a proposal is returned with a reason and can be changed again", async () => {
  const { id, checksum } = await begun();
  const draft = await see(id);
  assert.equal(granted(await schemes.draftAudit(context, id)).kept, false);
  granted(await schemes.propose(context, officer, id, { checksum, revision: draft.matterRevision, key: key(), note: "" }));
  const { matterRevision } = await see(id);
  const returned = granted(
    await schemes.sendBack(actors.office, id, { revision: matterRevision, key: key(), reason: "模拟：权重理由不足" }),
  );
  assert.deepEqual([returned.done, (await see(id)).mayEdit], [true, true]);
});

test("what is not there is told: schemes, texts, periods, drafts, revisions, votes", async () => {
  const { id } = await begun();
  const said = async (work: Promise<{ readonly ok: boolean; readonly refusals?: readonly { readonly code: string }[] }>) =>
    codes((await work).refusals ?? []);
  const which = { id: "province-innovation" };
  assert.deepEqual(await said(schemes.result(context, { id: "none" })), ["schemes/unknownScheme"]);
  assert.deepEqual(await said(schemes.result(context, { ...which, text: "0" })), ["schemes/unknownText"]);
  assert.deepEqual(await said(schemes.result(context, { ...which, period: "1999" })), ["schemes/noSuchPeriod"]);
  assert.deepEqual(await said(schemes.unit(context, which, "999999")), ["schemes/unknownUnit"]);
  assert.deepEqual(await said(schemes.draft(context, officer, "none", namesOf)), ["schemes/unknownDraft"]);
  assert.deepEqual(await said(schemes.text(id, 9, namesOf)), ["schemes/unknownRevision"]);
  assert.deepEqual(await said(schemes.compare(context, id, "1", "9")), ["schemes/unknownRevision"]);
  assert.deepEqual(await said(schemes.ballot(officer, "none")), ["schemes/unknownBallot"]);
  const ballot = granted(await schemes.beginBallot(officer, id, { kind: "points", until: today, says: "" })).id;
  assert.deepEqual(await said(schemes.vote(actors.science, ballot, {})), ["schemes/voteEmpty"]);
  assert.deepEqual(await said(schemes.vote(actors.science, ballot, { points: { inputs: 100 } })).then((all) => [...new Set(all)]), [
    "schemes/pointsMissing",
  ]);
});

test("a proposal typed by hand without its evidence is refused by the procedure itself", async () => {
  const { id, checksum } = await begun();
  const { matterRevision: revision } = await see(id);
  const values = { checksum, evidence: "0", tried: 1 };
  const stepped = await procedures.step(officer, { matter: id, transition: "propose", values, revision, key: key() });
  assert.deepEqual(stepped.ok ? [] : codes(stepped.refusals), ["schemes/noEvidence"]);
});

test("an adopted text that was altered in the database is a fault, never a silent change of ranks", async () => {
  const altered = "update scheme_text set body = jsonb_set(body, '{reachBack}', '3') where says = $1";
  await database.asAdmin(altered, ["模拟：加重产出"]);
  await assert.rejects(schemes.result(context, { id: "province-innovation" }), /not the text that was signed/);
});
