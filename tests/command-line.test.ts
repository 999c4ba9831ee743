import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

/** The command line as a person types it, in a process of its own, on a data folder of its own. */
const home = join(import.meta.dirname, "..");
let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhixing-cli-"));
});
after(() => rm(folder, { recursive: true, force: true }));

type Said = { readonly code: number; readonly out: string; readonly err: string };
function zhixing(args: readonly string[], data = "home"): Promise<Said> {
  return new Promise((done) => {
    const env = { ...process.env, ZHIXING_DATA: join(folder, data), DATABASE_URL: "", DATABASE_OWNER_URL: "" };
    execFile(process.execPath, [join(home, "src/main.ts"), ...args], { env, maxBuffer: 64_000_000 }, (fault, out, err) =>
      done({ code: typeof fault?.code === "number" ? fault.code : fault ? 99 : 0, out, err }),
    );
  });
}

test("help names every command in both languages and ends with 0", async () => {
  const { code, out } = await zhixing(["help"]);
  assert.equal(code, 0);
  for (const command of [
    "start",
    "plan check",
    "plan coverage",
    "data import",
    "data export",
    "figure",
    "targets",
    "people add",
    "people list",
    "audit verify",
    "db backup",
    "db restore",
  ])
    assert.match(out, new RegExp(`\\n  ${command}`));
  assert.match(out, /退出码 Exit codes/);
});

for (const [args, why] of [
  [["frobnicate"], "an unknown command"],
  [["figure"], "a missing word"],
  [["figure", "RD_EXP", "--colour"], "an unknown option"],
] as const)
  test(`${why} ends with 2 and the way to write it`, async () => {
    const { code, out, err } = await zhixing(args);
    assert.equal(code, 2);
    assert.equal(out, "");
    assert.match(err, /用法 Usage/);
  });

test("a reader who has seen enough and leaves is no fault", async () => {
  const told = spawn(process.execPath, [join(home, "src/main.ts"), "evaluate", "--schema"], { stdio: ["ignore", "pipe", "pipe"] });
  let err = "";
  told.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  told.stdout.once("readable", () => told.stdout.destroy());
  const code = await new Promise((done) => told.once("close", done));
  assert.deepEqual([code, err], [0, ""]);
});

test("a figure answers to its code, and --json leaves only JSON on standard output", async () => {
  const { code, out } = await zhixing(["figure", "RD_EXP", "--region", "140000", "--as-of", "2023-12-31", "--json"]);
  assert.equal(code, 0);
  const answer = JSON.parse(out);
  assert.deepEqual(
    [answer.indicator, answer.value, answer.unit, answer.period, answer.publishedOn],
    ["rd-expenditure", "298.2", "CNY-100m", "2023", "2024-10-02"],
  );
});

test("as known on a day before its publication, the year before is the latest", async () => {
  const { out } = await zhixing(["figure", "rd-expenditure", "--as-of", "2023-12-31", "--known-at", "2024-09-30", "--json"]);
  assert.deepEqual([JSON.parse(out).period, JSON.parse(out).value], ["2022", "273.7"]);
});

test("an unknown indicator, region and day are refused together with 1, and what is near is named", async () => {
  const { code, err } = await zhixing(["figure", "rd-expendture", "--region", "999999", "--as-of", "soon"]);
  assert.equal(code, 1);
  for (const part of ["cli/unknownIndicator", "cli/unknownRegion", "cli/notADay", "rd-"]) assert.ok(err.includes(part), part);
});

test("all 45 targets are listed with their status as of the end of 2023", async () => {
  const { out } = await zhixing(["targets", "--as-of", "2023-12-31", "--json"]);
  const targets: readonly { id: string; status: { id: string } }[] = JSON.parse(out).targets;
  assert.equal(targets.length, 45);
  const statusOf = (id: string): string | undefined => targets.find((t) => t.id === id)?.status.id;
  assert.deepEqual([statusOf("rd-expenditure"), statusOf("high-tech-enterprises")], ["behind", "warning"]);
});

test("the carried plan passes its check, and its coverage counts every clause", async () => {
  const checked = await zhixing(["plan", "check", "--json"]);
  assert.equal(checked.code, 0);
  assert.equal(JSON.parse(checked.out).clauses, 160);
  const covered = await zhixing(["plan", "coverage", "--json"]);
  assert.equal(JSON.parse(covered.out).clauses.length, 160);
});

const header = "code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en";

test("a file with faults is refused with every fault, and nothing of it is written", async () => {
  const path = join(folder, "faulty.csv");
  await writeFile(
    path,
    `${header}\nNRDI,140000,2025,501,organisation,exact,2026-03-01,plan-document,,\nNO_SUCH,990099,2025,many,CNY,exact,,nobody,,\n`,
  );
  const { code, err } = await zhixing(["data", "import", path]);
  assert.equal(code, 1);
  assert.match(err, /faulty\.csv/);
  const { out } = await zhixing(["figure", "NRDI", "--json"]);
  assert.equal(JSON.parse(out).value, null);
});

test("a good file is imported once, however often it is given, and its figure is there", async () => {
  const path = join(folder, "good.csv");
  await writeFile(path, `${header}\nNRDI,140000,2025,501,organisation,exact,2026-03-01,plan-document,,\n`);
  const first = await zhixing(["data", "import", path, "--json"]);
  assert.deepEqual([first.code, JSON.parse(first.out).value.added], [0, 1]);
  const again = await zhixing(["data", "import", path, "--json"]);
  assert.deepEqual([JSON.parse(again.out).value.added, JSON.parse(again.out).value.same], [0, 1]);
  assert.equal(JSON.parse((await zhixing(["figure", "NRDI", "--json"])).out).value, "501");
});

test("everything can be exported, to a file that appears whole", async () => {
  const path = join(folder, "all.csv");
  const { code, out } = await zhixing(["data", "export", "--all", "--format", "csv", "--out", path]);
  assert.deepEqual([code, out], [0, ""]);
  const text = await readFile(path, "utf8");
  assert.match(text, /^indicator_code,/);
  assert.ok(text.includes("NRDI,new-rd-institutions"));
});

test("an export without a choice, or to where nothing can be written, is refused", async () => {
  assert.equal((await zhixing(["data", "export"])).code, 1);
  const { code, err } = await zhixing(["data", "export", "--indicator", "RD_EXP", "--out", join(folder, "nowhere/all.csv")]);
  assert.equal(code, 1);
  assert.match(err, /cli\/cannotWrite/);
});

test("with --json a refusal, too, is JSON on standard output", async () => {
  const { code, out } = await zhixing(["figure", "NO_SUCH", "--as-of", "2023-02-30", "--json"]);
  assert.equal(code, 1);
  const codes = JSON.parse(out).refusals.map((refusal: { code: string }) => refusal.code);
  assert.deepEqual(codes, ["cli/unknownIndicator", "cli/notADay"]);
});

test("the audit verifies after an import, and the anchor is outside the database", async () => {
  const { code, out } = await zhixing(["audit", "verify", "--json"]);
  const report = JSON.parse(out);
  assert.equal(code, 0);
  assert.ok(report.events >= 2 && report.roots >= 1 && report.anchored === report.roots);
});

test("a backup restored into an empty folder answers the same, and is refused where something is", async () => {
  const path = join(folder, "all.backup.gz");
  assert.equal((await zhixing(["db", "backup", path])).code, 0);
  assert.equal((await zhixing(["db", "restore", path])).code, 1);
  assert.equal((await zhixing(["db", "restore", path], "elsewhere")).code, 0);
  const { out } = await zhixing(["figure", "NRDI", "--json"], "elsewhere");
  assert.equal(JSON.parse(out).value, "501");
});
