import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { compilePlan, type Plan } from "#define";
import { shanxi14th } from "#plan/shanxi-14th";
import { toy } from "#plan/toy";
import { whyNotImport } from "./tidy/floors.ts";
import { bilingualFaults, type Labelled, labelsIn, labelsWritten } from "./tidy/labels.ts";
import { isBadlyNamed, patterns } from "./tidy/patterns.ts";
import { allowedLines, longFiles } from "./tidy/size.ts";
import { code, importsOf, isTest, sourceFiles } from "./tidy/sources.ts";

const files = sourceFiles(["src", "plan", "tests", "bench"]);
const texts = new Map(files.map((path) => [path, readFileSync(path, "utf8")]));
const bare = new Map([...texts].map(([path, text]) => [path, code(text)]));

/** Files and lines where a pattern stands; the list is empty when the house is tidy. */
function found(pattern: RegExp, where: ReadonlyMap<string, string>, applies: (path: string) => boolean = () => true): readonly string[] {
  return [...where]
    .filter(([path]) => applies(path) && /\.tsx?$/.test(path))
    .flatMap(([path, text]) => text.split("\n").flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])));
}

test("imports go down only, through doors, and rooms of one floor do not know each other", () => {
  const doors = new Set(Object.keys(JSON.parse(readFileSync("package.json", "utf8")).imports));
  const wrong = files
    .filter((path) => /^(src|plan)\//.test(path) && !isTest(path))
    .flatMap((path) =>
      importsOf(texts.get(path) ?? "").flatMap((found) => {
        const why = whyNotImport(path, found, doors);
        return why === undefined ? [] : [`${path} → ${found.from}: ${why}`];
      }),
    );
  assert.deepEqual(wrong, []);
});

test("only app, main and the store read a clock or draw randomness", () => {
  const elsewhere = (path: string) => /^(src|plan)\//.test(path) && !/^src\/(app\.ts|main\.ts|store\/)/.test(path) && !isTest(path);
  assert.deepEqual([...found(patterns.clock, bare, elsewhere), ...found(patterns.chance, bare, elsewhere)], []);
});

test("nothing is typed any, asserted to be there, or hidden from the checker", () => {
  assert.deepEqual([...found(patterns.any, bare), ...found(patterns.sure, bare), ...found(patterns.hidden, texts, notThis)], []);
});

test("nothing is left to be done later, and no test is left out", () => {
  assert.deepEqual([...found(patterns.later, texts, notThis), ...found(patterns.skipped, bare)], []);
});

test("a file is called by what it is, in kebab-case", () => {
  assert.deepEqual(files.filter(isBadlyNamed), []);
});

test("no file grows past what one idea needs, and an exception only shrinks", () => {
  assert.deepEqual(longFiles(texts), []);
  for (const [path, lines] of Object.entries(allowedLines)) assert.ok(texts.has(path), `${path} (${lines}) is gone: take it off the list`);
});

test("every label written in the program or the plan is in the language it says", () => {
  const written = [...texts]
    .filter(([path]) => /^(src|plan)\//.test(path) && !isTest(path))
    .flatMap(([path, text]) => labelsWritten(path, text));
  assert.deepEqual(written.flatMap(bilingualFaults), []);
});

for (const plan of [shanxi14th, toy]) {
  test(`the plan ${plan.id} is plain data: it comes back from JSON as it was`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(plan)), plan);
  });
  test(`every label of the plan ${plan.id} is Chinese and English`, () => {
    const labels: readonly Labelled[] = labelsIn(plan);
    assert.deepEqual(labels.flatMap(bilingualFaults), []);
    assert.ok(labels.length > 0);
  });
  test(`every clause the plan ${plan.id} cites exists`, () => {
    const known = new Set(clausesOf(plan));
    assert.deepEqual(
      citationsOf(plan).filter((id) => !known.has(id)),
      [],
    );
  });
  test(`the plan ${plan.id} compiles without a fault`, () => {
    const answer = compilePlan(plan);
    assert.deepEqual(answer.ok ? [] : answer.refusals.map(({ say }) => say.en), []);
  });
}

/** The rules themselves name what they forbid. */
function notThis(path: string): boolean {
  return !path.startsWith("tests/tidy");
}

function clausesOf({ preamble, chapters }: Plan): readonly string[] {
  const all = [...preamble, ...chapters.flatMap((c) => [...c.clauses, ...c.sections.flatMap((s) => s.clauses)])];
  return all.map(({ id }) => id);
}

/** Whatever stands in a list called `clauses` and is a text. */
function citationsOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => [
    ...(key === "clauses" && Array.isArray(member) ? member.filter((item) => typeof item === "string") : []),
    ...citationsOf(member),
  ]);
}
