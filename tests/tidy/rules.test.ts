import assert from "node:assert/strict";
import test from "node:test";
import { whyNotImport } from "./floors.ts";
import { bilingualFaults, labelsIn, labelsWritten } from "./labels.ts";
import { isBadlyNamed, patterns } from "./patterns.ts";
import { longFiles } from "./size.ts";
import { code, importsOf } from "./sources.ts";

const doors = new Set(
  ["kernel", "define", "store", "ledger", "evaluate", "monitor", "download", "contract", "api", "cli", "app"].map((d) => `#${d}`),
);
const allowed = (path: string, statement: string) => importsOf(statement).every((found) => whyNotImport(path, found, doors) === undefined);

for (const [path, statement, answer] of [
  ["src/ledger/a.ts", 'import { ok } from "#kernel";', true],
  ["src/ledger/a.ts", 'import { b } from "./b/c.ts";', true],
  ["src/ledger/b/a.ts", 'import { b } from "../c.ts";', true],
  ["src/ledger/a.ts", 'import { b } from "../store/sql.ts";', false],
  ["src/ledger/a.ts", 'import { b } from "#evaluate";', false],
  ["src/ledger/a.ts", 'import type { b } from "#monitor";', false],
  ["src/ledger/a.ts", 'import { b } from "#store/sql.ts";', false],
  ["src/ledger/a.ts", 'import { b } from "#app";', false],
  ["src/ledger/a.ts", 'import pg from "pg";', false],
  ["src/store/a.ts", 'import pg from "pg";', true],
  ["src/store/a.ts", 'import type { Plan } from "#define";', false],
  ["src/kernel/a.ts", 'import { readFileSync } from "node:fs";', false],
  ["src/monitor/a.ts", 'import type { Figure } from "#contract";', true],
  ["src/monitor/a.ts", 'import { answers } from "#contract";', false],
  ["src/monitor/a.ts", 'import { b } from "#download";', false],
  ["src/contract/a.ts", 'import { z } from "zod";', true],
  ["src/contract/a.ts", 'import type { Plan } from "#define";', false],
  ["src/api/a.ts", 'import { contract } from "#contract";', true],
  ["src/api/a.ts", 'import { b } from "#cli";', false],
  ["src/web/a.tsx", 'import { contract } from "#contract";\nimport type { Clause } from "#define";', true],
  ["src/web/a.tsx", 'import { compilePlan } from "#define";', false],
  ["src/web/a.tsx", 'import { b } from "#api";', false],
  ["src/app.ts", 'import { b } from "#store";', true],
  ["src/elsewhere/a.ts", 'import { b } from "#kernel";', false],
  ["src/cli/a.ts", 'const b = await import("../api/c.ts");', false],
  ["plan/toy/a.ts", 'import { defineTarget } from "#define";\nimport { b } from "./b.ts";', true],
  ["plan/toy/a.ts", 'import { ok } from "#kernel";', false],
  ["plan/toy/a.ts", 'import { b } from "../shanxi-14th/index.ts";', false],
] as const)
  test(`${path} ${answer ? "may" : "may not"} say ${statement.replace("\n", " ")}`, () => assert.equal(allowed(path, statement), answer));

for (const [name, lines, others] of [
  ["clock", ["Date.now()", "new Date()", "new Date;", "performance.now()"], ["new Date(text)", "new DateRange()", "update.now"]],
  ["chance", ["Math.random()", "randomUUID()", "crypto.randomBytes(4)"], ["randomly()"]],
  ["any", ["x: any", "x as any", "Map<string, any>", "any[] | any"], ["many: string", "fc.anything()", "x.any()"]],
  ["sure", ["a!.b", "list[0]!;", "f()!)", "a! as B"], ["a !== b", "!a", "a != b", "if (!(a))"]],
  ["skipped", ["test.skip(", "it.only(", "{ skip: true }"], ["{ skip: missing }", "skip(2)"]],
] as const)
  test(`the pattern for "${name}" finds what it should and nothing else`, () => {
    for (const line of lines) assert.match(code(line), patterns[name], line);
    for (const line of others) assert.doesNotMatch(code(line), patterns[name], line);
  });

test("comments and the insides of texts are not read as program, and lines keep their number", () => {
  const text = `const a = "Date.now()"; // new Date()\n/* Math.random()\n */ const b = \`x \${c}\`;`;
  assert.equal(code(text).split("\n").length, 3);
  for (const pattern of [patterns.clock, patterns.chance]) assert.doesNotMatch(code(text), pattern);
});

test("labels are judged by their language", () => {
  const label = (zh: unknown, en: unknown) => bilingualFaults({ path: "x", zh, en }).length;
  assert.deepEqual([label("研发", "R&D"), label("GDP", "GDP"), label("%", "%")], [0, 0, 0]);
  assert.deepEqual([label("Output", "Output"), label("研发", "研发"), label("", "R&D"), label("研发", undefined)], [1, 1, 1, 1]);
  assert.deepEqual(labelsIn({ list: [{ id: "a", label: { zh: "甲", en: "A" } }] }), [{ path: "/list/a/label", zh: "甲", en: "A" }]);
  assert.deepEqual(labelsWritten("x", `say: { zh: \`有 \${n} 个\`, en: "{{n}} of them" }`), [
    { path: "x", zh: "有 0 个", en: "0 of them" },
  ]);
});

test("a file is too long past its limit, and an exception is withdrawn when it is needed no more", () => {
  const text = (lines: number) => "x\n".repeat(lines);
  const faults = (path: string, lines: number) => longFiles(new Map([[path, text(lines)]]), { "src/old.ts": 462 }).length;
  assert.deepEqual([faults("src/a.ts", 300), faults("src/a.ts", 301), faults("plan/a.ts", 600), faults("plan/a.ts", 601)], [0, 1, 0, 1]);
  assert.deepEqual([faults("src/old.ts", 100), faults("src/old.ts", 462), faults("src/old.ts", 9999)], [1, 0, 1]);
});

test("names that say nothing are found at the end of a file's name", () => {
  assert.deepEqual(["src/a/string-utils.ts", "src/data.ts", "src/aB.ts"].map(isBadlyNamed), [true, true, true]);
  assert.deepEqual(["src/cli/data-commands.ts", "src/day.test.ts", "src/0001-store.sql"].map(isBadlyNamed), [false, false, false]);
});
