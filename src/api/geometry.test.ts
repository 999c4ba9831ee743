import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { shanxi14th } from "#plan/shanxi-14th";
import { loadGeometry } from "./geometry.ts";

const carried = new URL("../../plan/shanxi-14th/geometry/cities.geojson", import.meta.url).pathname;

test("the carried outlines are the eleven cities, with source and licence and no review number", async () => {
  const loaded = await loadGeometry(carried);
  assert.ok(loaded.ok && loaded.value);
  const cities = shanxi14th.regions.regions.map((r) => r.code).filter((code) => code.startsWith("14") && /[1-9]00$|[1-9]\d00$/.test(code));
  assert.deepEqual(loaded.value.features.map((f) => f.id).sort(), cities.filter((code) => code !== "140000").sort());
  assert.deepEqual([loaded.value.licence, loaded.value.reviewNumber], ["Apache-2.0", null]);
  for (const { properties, geometry } of loaded.value.features)
    for (const ring of geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat())
      assert.deepEqual(ring[0], ring.at(-1), `${properties.name} is closed`);
});

test("without a file there is no map, and a broken file is refused by name", async () => {
  assert.deepEqual(await loadGeometry(`${carried}.none`), { ok: true, value: null });
  const folder = await mkdtemp(join(tmpdir(), "geometry-"));
  try {
    for (const text of ["{", "{}", JSON.stringify({ type: "FeatureCollection" })]) {
      await writeFile(join(folder, "cities.geojson"), text);
      const loaded = await loadGeometry(join(folder, "cities.geojson"));
      assert.deepEqual(!loaded.ok && loaded.refusals.map((r) => r.code), ["geometry/unreadable"]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
