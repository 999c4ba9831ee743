import assert from "node:assert/strict";
import { test } from "node:test";
import { personNames } from "#access";
import { actorOf } from "#procedure";
import { granted, origin } from "../../tests/support/access.ts";
import { publishedFigures } from "../../tests/support/figures.ts";
import { simulatedWorld } from "../../tests/support/world.ts";
import { openSchemes } from "./schemes.ts";

const { plan, store, procedures, access } = await simulatedWorld(undefined, { told: [] });
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const namesOf = (ids: readonly string[]) => personNames(store, ids);
const schemes = openSchemes({ plan, store, procedures, namesOf, threads: 1 });
const today = store.today();
const context = { plan, figures, asOf: today, knownAt: null, today } as const;
const officer = actorOf(
  plan,
  await access.viewerOf(granted(await access.signInForTrial("evaluation-officer", origin(), "science-and-technology-department")).token),
);
const label = { zh: "模拟：设区市试编方案", en: "Simulated: a scheme for cities" };
const see = async (draft: string) => granted(await schemes.draft(context, officer, draft, namesOf));
const begunFrom = async (start: Parameters<typeof schemes.begin>[2]["start"]) =>
  see(granted(await schemes.begin(context, officer, { start, label, key: key() })).id);
let keys = 0;
const key = (): string => {
  keys += 1;
  return `trial-key-${keys}`;
};

test("the intervals of a text being tried are those its result has once it is saved", async () => {
  const start = { kind: "scheme", id: "province-innovation", next: false } as const;
  const { id, scheme, body } = await begunFrom(start);
  const changed = { ...body, tree: body.tree.map((node) => (node.id === "inputs" ? { ...node, weight: 33 } : node)) };
  const { checksum, spread } = granted(await schemes.tryText(context, officer, { body: changed, draft: id }));
  const saved = granted(await schemes.save(context, officer, id, { body: changed, base: 1, says: "" }));
  assert.equal(saved.checksum, checksum);
  const { period, seed, runs, ranks, tied } = granted(await schemes.uncertainty(context, { id: scheme, text: checksum }));
  assert.deepEqual([spread?.period, spread?.seed, spread?.runs, spread?.ranks, spread?.tied], [period, seed, runs, ranks, tied]);
  assert.ok(runs === 512 && tied.some((group) => group.length > 1));
});

test("what was tried is not begun anew: another draft of the scheme, a copy of it, or a dropped draft takes nothing off the count", async () => {
  const weights = [61.5, 62.5, 63.5] as const;
  const start = { kind: "scheme", id: "city-innovation", next: true } as const;
  const first = granted(await schemes.begin(context, officer, { start, label, key: key() }));
  const { body } = await see(first.id);
  const root = body.tree.find(({ parent }) => parent === undefined)?.id;
  const pillar = body.tree.find(({ parent }) => parent === root)?.id;
  const heavier = (weight: number, from = body) => ({
    ...from,
    tree: from.tree.map((node) => (node.id === pillar ? { ...node, weight } : node)),
  });
  for (const weight of weights) granted(await schemes.tryText(context, officer, { body: heavier(weight), draft: first.id }));
  assert.deepEqual([(await see(first.id)).tried, (await see(first.id)).triedElsewhere], [4, 0]);
  const { matterRevision: revision } = await see(first.id);
  const dropped = await procedures.step(officer, {
    matter: first.id,
    transition: "drop",
    values: { reason: "模拟：另起草稿" },
    revision,
    key: key(),
  });
  assert.ok(dropped.ok);
  const again = granted(await schemes.begin(context, officer, { start, label, key: key() }));
  assert.equal(again.tried, 4);
  const copy = granted(await schemes.begin(context, officer, { start: { ...start, next: false }, label, key: key() }));
  assert.equal(copy.tried, 4);
  const other = granted(await schemes.tryText(context, officer, { body: heavier(64.5, (await see(copy.id)).body), draft: copy.id }));
  assert.equal(other.tried, 5);
  const shown = await see(again.id);
  assert.deepEqual([shown.tried, shown.triedElsewhere], [5, 4]);
});
