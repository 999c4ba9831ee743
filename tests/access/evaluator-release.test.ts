import assert from "node:assert/strict";
import { test } from "node:test";
import { granted } from "../support/access.ts";
import {
  anotherMatter,
  commissionWorld,
  figuresOpened,
  freshKey,
  type Page,
  prepared,
  read,
  refusedBy,
  stepBy,
  visitStep,
} from "../support/commission.ts";
import { visitorOf } from "../support/visitor.ts";

test("a release under embargo is read by the evaluator it was opened for, as the very page and marked, and each look is on record", async (t) => {
  const made = await commissionWorld(t);
  const { officer, decider, evaluator } = made;
  const release = await anotherMatter(made);
  const { id } = await prepared(made);
  const opening = figuresOpened(made, { what: { kind: "release", release: release.id } });
  const open = () => officer.act("POST", `/api/third-party/${id}/scope`, opening);
  assert.deepEqual(await refusedBy(open()), ["commission/notPrepared"]);
  const { revision } = await read<{ revision: number }>(officer.get(`/api/matters/${release.id}`));
  await read(officer.act("POST", `/api/releases/${release.id}/preparation`, { revision, key: freshKey() }));
  const item = (await read<{ id: string }>(open())).id;

  const path = `/open/releases/${release.id}`;
  const status = async (who = evaluator, more = ""): Promise<number> => (await who.get(`${path}${more}`)).status;
  const anybody = visitorOf(made.api);
  const other = visitorOf(made.api);
  const { person, signIn } = made.world;
  const { token } = granted(await signIn(await person("another-evaluator", "third-party-evaluator")));
  other.cookies.set("zhixing-session", token);

  await stepBy(officer, id, "submit");
  const { scopeDigest } = await read<Page>(decider.get(`/api/third-party/${id}`));
  await stepBy(decider, id, "offer", { scope: scopeDigest });
  assert.equal(await status(), 404);
  await read(visitStep(evaluator, id, "accept", { interests: "none", undertaking: true }));

  const shown = await (await evaluator.get(path)).text();
  assert.match(shown, /保密期内/);
  // What could be taken along is not part of what was opened.
  assert.doesNotMatch(shown, /class="download"/);
  assert.deepEqual(await refusedBy(evaluator.get(`/api/releases/${release.id}/files/csv`)), ["api/noRight"]);
  assert.equal(await status(evaluator, "/units/140000"), 200);
  assert.deepEqual([await status(anybody), await status(other), await status(other, "/units/140000")], [404, 404, 404]);
  const page = await read<{ scope: { href: string | null }[] }>(evaluator.get(`/api/evaluator/${id}`));
  assert.equal(page.scope.at(-1)?.href, path);

  const reads = async () => (await read<Page>(officer.get(`/api/third-party/${id}`))).reads.map((one) => [one.item, one.how]);
  assert.deepEqual(await reads(), [
    [item, "looked"],
    [item, "looked"],
  ]);
  await read(officer.act("POST", `/api/third-party/${id}/scope/${item}/end`, { says: "模拟：不再需要" }));
  assert.deepEqual(
    [await status(), await status(evaluator, "/units/140000"), await status(evaluator, "/indicators/rd-intensity")],
    [404, 404, 404],
  );
  assert.equal((await reads()).length, 2);
});
