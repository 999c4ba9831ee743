import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { newUuid7, openStore } from "#store";
import { systemClock, testRandom } from "../../tests/support/index.ts";
import { ensureFolder } from "./folder.ts";
import { StoreRefused } from "./refusals.ts";

function base(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "zhixing-folder-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
const unusableAt = (at: string) => (error: unknown) => {
  assert.ok(error instanceof StoreRefused && error.refusal.code === "store/folderUnusable", String(error));
  for (const text of [error.refusal.say.zh, error.refusal.say.en]) assert.ok(text.includes("ZHIXING_DATA") && text.includes(`${at} `));
  return true;
};

test("a data folder some levels deep is made, and one that is there is left as it is", (t) => {
  const folder = join(base(t), "a", "数据", "c");
  ensureFolder(folder);
  writeFileSync(join(folder, "kept"), "");
  ensureFolder(folder);
  assert.ok(existsSync(join(folder, "kept")));
});

test("a file in the place of the data folder, or above it, is refused and named", (t) => {
  const file = join(base(t), "afile");
  writeFileSync(file, "");
  for (const folder of [file, join(file, "deeper", "still")]) assert.throws(() => ensureFolder(folder), unusableAt(file));
});

test("a link that leads nowhere is refused", (t) => {
  const link = join(base(t), "link");
  symlinkSync(join(link, "..", "nowhere"), link);
  assert.throws(() => ensureFolder(link), unusableAt(link));
});

test("a place that takes no folders is refused at once", { skip: process.platform !== "linux" }, () => {
  assert.throws(() => ensureFolder("/proc/nope/deeper"), unusableAt("/proc/nope"));
});

test("a folder without the right to write is refused", { skip: process.platform === "win32" || process.getuid?.() === 0 }, (t) => {
  const folder = join(base(t), "closed");
  mkdirSync(folder, { mode: 0o500 });
  assert.throws(() => ensureFolder(join(folder, "data")), unusableAt(folder));
});

test("the store refuses an unusable folder before it starts anything", async (t) => {
  const file = join(base(t), "afile");
  writeFileSync(file, "");
  await assert.rejects(openStore({ dataDir: file, clock: systemClock, newId: newUuid7(systemClock, testRandom) }), unusableAt(file));
});
