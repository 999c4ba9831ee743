import assert from "node:assert/strict";
import { test } from "node:test";
import { holdersOfRole, personNames } from "#access";
import { openCommissions } from "#commission";
import { openAttachments, openWork, type Procedures } from "#procedure";
import { openSchemes } from "#schemes";
import { sql } from "#store";
import { answeringPlaces } from "#supervise";
import {
  commissionWorld,
  figuresOpened,
  freshKey,
  type Page,
  read,
  refusedBy,
  visitStep,
  working,
} from "../../../tests/support/commission.ts";
import { visitorOf } from "../../../tests/support/visitor.ts";
import { apiOver } from "../../../tests/support/world-api.ts";

test("a kill between the answer to a request and what it opens leaves neither; sent again, both are there once", async (t) => {
  const made = await commissionWorld(t);
  const { plan, store, procedures } = made.world;
  const kills = { on: true };
  /** The line to the database breaks after the items are written and before the act stands. */
  const dying: Procedures = {
    ...procedures,
    step: (actor, request, beside) =>
      procedures.step(
        actor,
        request,
        beside &&
          (async (tx, stepped) => {
            const written = await beside(tx, stepped);
            if (kills.on) await tx.run(sql`select pg_terminate_backend(pg_backend_pid())`);
            return written;
          }),
      ),
  };
  const namesOf = (ids: readonly string[]) => personNames(store, ids);
  const work = openWork({ store, plan, procedures: dying, namesOf, isAnsweredThere: answeringPlaces(store) });
  const commissions = openCommissions({
    plan,
    store,
    procedures: dying,
    namesOf,
    fromOutside: work.reads.fromOutside,
    attachments: openAttachments(store),
    schemes: openSchemes({ plan, store, procedures, namesOf, threads: 1 }),
    holdersOfRole,
  });
  const decider = visitorOf(await apiOver(made.world, { commissions }));
  for (const [name, value] of made.decider.cookies) decider.cookies.set(name, value);

  const { id } = await working(made);
  await read(visitStep(made.evaluator, id, "ask-more", { what: "模拟：各市研发经费", why: "模拟：第二个问题" }));
  const seen = (): Promise<Page> => read<Page>(made.decider.get(`/api/third-party/${id}`));
  const before = await seen();
  const open = [figuresOpened(made, { what: { kind: "scheme", scheme: "province-innovation", period: null } }), figuresOpened(made)];
  const answer = {
    request: before.requests[0]?.id,
    verdict: "granted",
    reason: "模拟：属评价任务所需",
    open,
    revision: before.revision,
    key: freshKey(),
  };
  const send = () => decider.act("POST", `/api/third-party/${id}/requests`, answer);

  assert.ok((await send()).status >= 500);
  const after = await seen();
  assert.deepEqual([after.revision, after.scope.length, after.requests[0]?.answer], [before.revision, 1, null]);

  kills.on = false;
  await read(send());
  // A lost answer is asked for once more.
  await read(send());
  const done = await seen();
  assert.deepEqual([done.revision, done.scope.length, done.requests[0]?.answer?.verdict], [before.revision + 1, 3, "granted"]);

  const stale = { ...answer, key: freshKey() };
  assert.deepEqual(await refusedBy(made.decider.act("POST", `/api/third-party/${id}/requests`, stale)), ["procedure/changedMeanwhile"]);
  assert.equal((await seen()).scope.length, 3);
});
