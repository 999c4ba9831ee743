import assert from "node:assert/strict";
import { test } from "node:test";
import { codes, granted, testAccess } from "../../tests/support/access.ts";

test("people keep what they like for themselves, and nobody else reads it", async (t) => {
  const { access, person, signIn } = await testAccess(t);
  const [li, zhang] = await Promise.all(
    ["li.wei", "zhang.min"].map(async (login) => access.viewerOf(granted(await signIn(await person(login))).token)),
  );
  assert.ok(li && zhang);
  const columns = { order: ["name", "value"], hidden: [] };
  granted(await access.preferences.write(li, "columns.indicators", columns));
  granted(await access.preferences.write(li, "followed", ["rd-intensity"]));
  granted(await access.preferences.write(li, "followed", ["rd-intensity", "high-tech-enterprises"]));
  assert.deepEqual(await access.preferences.read(li), {
    "columns.indicators": columns,
    followed: ["rd-intensity", "high-tech-enterprises"],
  });
  assert.deepEqual(await access.preferences.read(zhang), {});
  granted(await access.preferences.write(li, "followed", null));
  assert.deepEqual(Object.keys(await access.preferences.read(li)), ["columns.indicators"]);
});

test("preferences have bounds: their names, their size, their number, and somebody who has signed in", async (t) => {
  const { access, person, signIn } = await testAccess(t);
  const li = await access.viewerOf(granted(await signIn(await person("li.wei"))).token);
  const { write } = access.preferences;
  assert.deepEqual(codes(await write(li, "Not a name", "x".repeat(9_000))), ["access/preferenceName", "access/preferenceTooLarge"]);
  for (let i = 0; i < 64; i += 1) granted(await write(li, `p${i}`, i));
  assert.deepEqual(codes(await write(li, "one-more", 1)), ["access/tooManyPreferences"]);
  granted(await write(li, "p7", "again"));
  assert.deepEqual(codes(await write({ views: new Set(["open"]), signedIn: null }, "p", 1)), ["access/signedOut"]);
  assert.deepEqual(await access.preferences.read({ views: new Set(["open"]), signedIn: null }), {});
});
