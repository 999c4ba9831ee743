import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

/** The rehearsal as an operator runs it, on a backup of the program's own figures. */
const home = join(import.meta.dirname, "../..");
let folder = "";
let backups = "";
let anchors = "";

type Said = { readonly code: number; readonly out: string; readonly err: string };
function zhixing(...args: readonly string[]): Promise<Said> {
  return new Promise((done) => {
    const env = { ...process.env, ZHIXING_DATA: join(folder, "home"), DATABASE_URL: "", DATABASE_OWNER_URL: "" };
    execFile(process.execPath, [join(home, "src/main.ts"), ...args], { env, maxBuffer: 64_000_000 }, (fault, out, err) =>
      done({ code: typeof fault?.code === "number" ? fault.code : fault ? 99 : 0, out, err }),
    );
  });
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "zhixing-rehearse-"));
  backups = join(folder, "backups");
  anchors = join(folder, "home/anchors/audit-roots.jsonl");
  const figures = join(folder, "more.csv");
  const head = "code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en\n";
  await writeFile(figures, `${head}NRDI,140000,2025,501,organisation,exact,2026-03-01,plan-document,,\n`);
  const imported = await zhixing("data", "import", figures); // seals the audit, so that there is a root to compare
  assert.equal(imported.code, 0, imported.err);
  const made = await zhixing("db", "backup", join(folder, "zhixing-2026-01-01.backup.gz"));
  assert.equal(made.code, 0, made.err);
});
after(() => rm(folder, { recursive: true, force: true }));

test("the newest backup of a folder is restored elsewhere and compared: rows, digests, audit roots, a known figure", async () => {
  const { code, out, err } = await zhixing("db", "rehearse", folder, "--figure", "RD_EXP:2023=298.2", "--anchor", anchors);
  assert.equal(code, 0, err);
  assert.match(out, /可以恢复[\s\S]*RD_EXP:2023=298\.2 相符[\s\S]*can be restored/);
});

test("a figure that is not the known one, and anchors of another history, are both told", async () => {
  const other = join(folder, "other.jsonl");
  await writeFile(other, '{"number":1,"cut":"2026-01-01T00:00:00.000Z","root":"00"}\n');
  const { code, err } = await zhixing("db", "rehearse", folder, "--figure", "RD_EXP:2023=298.3", "--anchor", other);
  assert.equal(code, 1);
  assert.match(err, /rehearse\/otherRoot[\s\S]*rehearse\/otherFigure/);
});

test("a backup in which one byte was changed is refused", async () => {
  const bytes = await readFile(join(folder, "zhixing-2026-01-01.backup.gz"));
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
  const damaged = join(folder, "damaged");
  await writeFile(damaged, bytes);
  const { code, err } = await zhixing("db", "rehearse", damaged);
  assert.equal(code, 1);
  assert.match(err, /store\/backupDamaged/);
});

test("a folder without a backup is refused", async () => {
  const { code, err } = await zhixing("db", "rehearse", backups);
  assert.equal(code, 1);
  assert.match(err, /rehearse\/noBackup/);
});
