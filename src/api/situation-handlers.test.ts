import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import type { Answer } from "#contract";
import { sql } from "#store";
import { visitorOf } from "../../tests/support/visitor.ts";
import { simulatedWorld } from "../../tests/support/world.ts";
import { apiOver } from "../../tests/support/world-api.ts";
import type { Who } from "../../tests/support/world-stories.ts";

test("behind a number stand the titles of matters one may read; of others it is said that there are some", async (t) => {
  const world = await simulatedWorld(t, { told: ["overdue"] });
  const api = await apiOver(world);
  const itemsFor = async (who: Who): Promise<Answer<"situationItems">["items"]> => {
    const visitor = visitorOf(api, "http://localhost:4070");
    visitor.cookies.set("zhixing-session", await world.tokenOf(who));
    const response = await visitor.get("/api/supervision/items?set=open");
    assert.equal(response.status, 200, await response.clone().text());
    return ((await response.json()) as Answer<"situationItems">).items;
  };
  const all = await itemsFor("office");
  assert.ok(all.length > 0 && all.every(({ title }) => title !== null));
  for (const who of ["science", "taiyuan"] as const) {
    const own = new Set(
      (
        await world.store.rows(
          sql`select distinct m.id from matter m join matter_party p on p.subject_id = m.subject_id and p.matter_id in (m.id, m.root_id)
            where p.desk = any(${world.actors[who].seats.map(({ desk }) => desk)})`,
          z.object({ id: z.string() }),
        )
      ).map(({ id }) => id),
    );
    const seen = await itemsFor(who);
    assert.equal(seen.length, all.length);
    assert.deepEqual(
      seen.map(({ title }) => title !== null),
      seen.map(({ id }) => own.has(id)),
      who,
    );
  }
});
