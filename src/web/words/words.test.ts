import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import type { Label } from "#kernel";

const web = join(import.meta.dirname, "..");
const folder = import.meta.dirname;
const others = new Set(["index.ts", "later.ts", "later-words.ts", "words.test.ts"]);
const files = globSync("*.ts", { cwd: folder }).filter((file) => !others.has(file));
const groups = new Map<string, Readonly<Record<string, Label>>>();
for (const file of files) {
  const held: Record<string, unknown> = await import(join(folder, file));
  groups.set(file, Object.values(held)[0] as Readonly<Record<string, Label>>);
}
const all = [...groups.values()].flatMap((table) => Object.entries(table));
const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();

test("no word is defined twice", () => {
  const seen = new Set<string>();
  assert.deepEqual(
    all.map(([key]) => key).filter((key) => seen.size === seen.add(key).size),
    [],
  );
});
test("both languages of a word take the same values", () => {
  const differing = all.filter(([, { zh, en }]) => slots(zh).join() !== slots(en).join()).map(([key]) => key);
  assert.deepEqual(differing, []);
});
test("no word is empty in either language", () =>
  assert.deepEqual(
    all.filter(([, { zh, en }]) => zh === "" || en === "").map(([key]) => key),
    [],
  ));

const isLater = (file: string) => readFileSync(join(folder, file), "utf8").includes("\naddWords(");
/** Keys that a source names, whole or by the beginning of a template. */
function namedIn(source: string, keys: readonly string[]): readonly string[] {
  const whole = new Set([...source.matchAll(/"([a-zA-Z][\w.-]*)"/g)].map((m) => m[1]));
  const begun = [...source.matchAll(/`([a-zA-Z][\w.-]*\.)\$\{/g)].map((m) => m[1] ?? "");
  return keys.filter((key) => whole.has(key) || begun.some((start) => key.startsWith(start)));
}

test("a file that says words of a later group brings that group along", () => {
  const later = files.filter(isLater);
  const missing: string[] = [];
  for (const path of globSync("**/*.{ts,tsx}", { cwd: web }).filter((p) => !p.startsWith("words/") && !p.endsWith(".test.ts"))) {
    const source = readFileSync(join(web, path), "utf8");
    for (const file of later) {
      const named = namedIn(source, Object.keys(groups.get(file) ?? {}));
      if (named.length > 0 && !source.includes(`words/${basename(file)}"`))
        missing.push(`${path}: ${file} (${named.slice(0, 3).join(", ")})`);
    }
  }
  assert.deepEqual(missing, []);
});
