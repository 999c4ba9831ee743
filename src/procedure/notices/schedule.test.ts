import assert from "node:assert/strict";
import { test } from "node:test";
import { granted, testAccess } from "../../../tests/support/access.ts";
import { readersOf, scheduleNotices } from "./schedule.ts";

test("everybody with a post gets a digest unless they say otherwise, and both jobs have their hour", async (t) => {
  const { access, store, plan, person, signIn, database } = await testAccess(t, {
    settings: { mode: "trial", origin: "http://localhost:4070" },
  });
  const post = { unit: "science-and-technology-department" };
  const wang = await person("wang", "department-officer", post);
  await person("liming", "department-officer", post);
  const viewer = await access.viewerOf(granted(await signIn(wang)).token);
  granted(await access.preferences.write(viewer, "digest", "off"));
  const readers = await readersOf({ plan, access });
  assert.deepEqual(
    readers.map(({ actor, wantsDigest }) => [actor.seats[0]?.desk, wantsDigest, actor.person === viewer.signedIn?.person.id]).sort(),
    [
      ["science-and-technology-department@140000", false, true],
      ["science-and-technology-department@140000", true, false],
    ],
  );
  await scheduleNotices({ store, plan, access });
  const { rows } = await database.asAdmin("select name, cron from pgboss.schedule order by name");
  assert.deepEqual(rows, [
    { name: "notice-digest", cron: "30 8 * * *" },
    { name: "notice-urgent", cron: "* * * * *" },
  ]);
});
