import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { specification, specificationJsonSchema } from "#contract";
import type { Program } from "./command.ts";
import { evaluateCommand } from "./evaluate-command.ts";
import { run } from "./run.ts";

const folder = await mkdtemp(join(tmpdir(), "evaluate-"));
test.after(() => rm(folder, { recursive: true, force: true }));
const write = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};

/** The command reads files only: nothing of the program is opened. */
async function typed(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), isTty: false };
  const never = () => Promise.reject(new Error("not opened"));
  const program = { terminal, version: "0", checkPlan: never, open: never, openScratch: never, start: never } as unknown as Program;
  return { code: await run(["evaluate", ...words], program), out: out.join(""), err: err.join("") };
}

const data = await write("iData.csv", "uCode,uName,a,b\nA,Alpha,1,5\nB,Beta,2,3\nC,Gamma,3,4\n");
const meta = await write("iMeta.csv", "iCode,Type,Parent,Weight,Direction\na,Indicator,x,1,1\nb,Indicator,x,1,-1\nx,Aggregate,,1,\n");
const spec = await write(
  "spec.json",
  JSON.stringify({
    steps: [
      { step: "normalise", method: "min-max" },
      { step: "aggregate", method: "arithmetic" },
    ],
  }),
);

test("two tables and a specification become a folder of results", async () => {
  const out = join(folder, "out");
  const { code } = await typed("--data", data, "--meta", meta, "--spec", spec, "--out", out, "--threads", "1");
  assert.equal(code, 0);
  assert.deepEqual((await readdir(out)).includes("report.html"), true);
  assert.equal(
    await readFile(join(out, "scores.csv"), "utf8"),
    "uCode,uName,Rank,x\nC,Gamma,1,75\nB,Beta,2,75\nA,Alpha,3,0\n"
      .replace("B,Beta,2", "B,Beta,1")
      .replace("C,Gamma,1,75\nB,Beta,1,75", "B,Beta,1,75\nC,Gamma,1,75"),
  );
});

test("everything missing on the command line is told at once", async () => {
  const { code, err } = await typed();
  assert.equal(code, 1);
  for (const option of ["--data", "--meta", "--spec", "--out"]) assert.ok(err.includes(option));
});

test("a specification is refused with every place that is wrong", async () => {
  const wrong = await write("wrong.json", JSON.stringify({ steps: [{ step: "screen", availability: 3 }], runs: -1 }));
  const { code, err } = await typed("--data", data, "--meta", meta, "--spec", wrong, "--out", join(folder, "no"));
  assert.equal(code, 1);
  assert.match(err, /steps\.0\.availability/);
  assert.match(err, /runs/);
});

test("what is wrong with the tables is told together with what is wrong with the specification, in both languages", async () => {
  const wrong = await write(
    "both.json",
    JSON.stringify({ steps: [{ step: "normalize" }, { step: "screen", availability: "all" }], factor: [] }),
  );
  const gappy = await write("gappy.csv", "uCode,a,b\nA,1\n");
  const { err } = await typed("--data", gappy, "--meta", meta, "--spec", wrong, "--out", join(folder, "no"));
  for (const said of [/there is no such word; use one of denominate, screen/, /没有这种写法/, /"factor"/, /应为数/, /analyst\/lineWidth/])
    assert.match(err, said);
  const bare = await write("bare.json", '{"steps": [] // none\n}');
  assert.match((await typed("--data", data, "--meta", meta, "--spec", bare, "--out", join(folder, "no"))).err, /JSON 里不写注释/);
});

test("a file that is too large to be read at once is told before it is opened", async () => {
  const huge = await write("huge.csv", "");
  await truncate(huge, 400_000_001);
  assert.match((await typed("--data", huge, "--meta", meta, "--spec", spec, "--out", join(folder, "no"))).err, /cli\/fileTooLarge/);
});

test("a method of each level the tree can have is understood", async () => {
  const levels = (level: number) => ({ levels: { [level]: { method: "geometric" } } });
  const asked = (level: number) => ({
    steps: [
      { step: "normalise", method: "rank" },
      { step: "aggregate", method: "arithmetic", ...levels(level) },
    ],
  });
  const [high, higher] = [await write("high.json", JSON.stringify(asked(12))), await write("higher.json", JSON.stringify(asked(101)))];
  const typedWith = (path: string) =>
    typed("--data", data, "--meta", meta, "--spec", path, "--out", join(folder, "levels"), "--threads", "1");
  // The tree has two levels: that is told by the engine, with the levels there are.
  assert.match((await typedWith(high)).err, /evaluate\/levelUnknown/);
  assert.match((await typedWith(higher)).err, /analyst\/specification/);
});

for (const [what, args] of [
  ["a file that is not there", ["--data", join(folder, "none.csv"), "--threads", "0"]],
  ["text that is no JSON", ["--data", data, "--spec", meta]],
] as const)
  test(`${what} is refused and nothing is written`, async () => {
    const { code } = await typed("--meta", meta, "--spec", spec, "--out", join(folder, "not"), ...args);
    assert.equal(code, 1);
    assert.equal((await readdir(folder)).includes("not"), false);
  });

test("the published format is the one the command prints and checks by", async () => {
  const published = await readFile(new URL("../../docs/schemas/evaluate.schema.json", import.meta.url), "utf8");
  assert.deepEqual(JSON.parse(published), JSON.parse(JSON.stringify(specificationJsonSchema())));
  assert.equal(JSON.stringify(JSON.parse((await typed("--schema")).out)), JSON.stringify(specificationJsonSchema()));
  assert.ok(evaluateCommand.usage.includes("--schema"));
});

test("every example of the guide is understood, and every option of a specification has one", async () => {
  const guide = await readFile(new URL("../../docs/guide/analyst.md", import.meta.url), "utf8");
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = ""]) => JSON.parse(text) as unknown);
  const [steps, factors] = examples.filter(Array.isArray) as unknown[][];
  const [whole] = examples.filter((example) => !Array.isArray(example));
  assert.ok(steps && factors && whole);
  const understood = (given: unknown) => specification.safeParse(given).error?.message;
  for (const step of steps) assert.equal(understood({ steps: [step] }), undefined, JSON.stringify(step));
  for (const factor of factors) assert.equal(understood({ steps: [steps[0]], factors: [factor] }), undefined, JSON.stringify(factor));
  assert.equal(understood(whole), undefined);
  const absent = [...namesIn(specificationJsonSchema())].filter((name) => !guide.includes(`"${name}"`));
  assert.deepEqual(absent, []);
});

/** Names of fields, and words that a field can be, in a JSON schema. */
function namesIn(schema: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (at: unknown): void => {
    if (typeof at !== "object" || at === null) return;
    for (const [key, below] of Object.entries(at)) {
      if (key === "properties") for (const name of Object.keys(below as object)) found.add(name);
      if (key === "const") found.add(String(below));
      if (key === "enum") for (const word of below as readonly unknown[]) found.add(String(word));
      visit(below);
    }
  };
  visit(schema);
  return found;
}

test("a table in the national encoding is read, with its names whole; a cell that could be a formula is defused", async () => {
  const gbk = join(folder, "gbk.csv");
  // 甲 and 乙 in GBK.
  const lines = [..."uCode,uName,a,b\r\n=A,"].map((c) => c.charCodeAt(0));
  await writeFile(
    gbk,
    Uint8Array.from([
      ...lines,
      0xbc,
      0xd7,
      ...[..."\u002c1,5\r\nB,"].map((c) => c.charCodeAt(0)),
      0xd2,
      0xd2,
      ...[...",2,3\r\n"].map((c) => c.charCodeAt(0)),
    ]),
  );
  const out = join(folder, "gbk");
  const { code } = await typed("--data", gbk, "--meta", meta, "--spec", spec, "--out", out, "--threads", "1");
  assert.equal(code, 0);
  assert.equal(await readFile(join(out, "scores.csv"), "utf8"), "uCode,uName,Rank,x\nB,乙,1,100\n'=A,甲,2,0\n");
});

test("a folder that cannot be written to is told, and other files in a folder are named", async () => {
  const blocked = await typed("--data", data, "--meta", meta, "--spec", spec, "--out", data, "--threads", "1");
  assert.deepEqual([blocked.code, blocked.err.includes("cli/folderClosed")], [1, true]);
  const out = join(folder, "used");
  await mkdir(join(out, "weights.csv"), { recursive: true });
  const half = await typed("--data", data, "--meta", meta, "--spec", spec, "--out", out, "--threads", "1");
  assert.ok(half.code === 1 && half.err.includes("EISDIR"));
  assert.deepEqual(
    (await readdir(out)).filter((name) => name.endsWith(".part")),
    [],
  );
  await rm(join(out, "weights.csv"), { recursive: true });
  await writeFile(join(out, "mine.txt"), "");
  assert.match((await typed("--data", data, "--meta", meta, "--spec", spec, "--out", out, "--threads", "1")).err, /mine\.txt/);
});
