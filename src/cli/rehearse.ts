import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { defineRefusals, type Label, ok, type Refusal, type Result, refuse, toDecimal } from "#kernel";
import { lastRoot, restore, StoreRefused, verifyAudit } from "#store";
import type { App, Command, Program, Words } from "./command.ts";
import { both, type ExitCode, exitCodes, sayRefusals } from "./terminal.ts";

const refusals = defineRefusals("rehearse", {
  noBackup: {
    kind: "not-found",
    say: ({ path }: { path: string }) => ({
      zh: `“${path}”里没有备份文件（*.backup.gz）。请给出备份文件，或存放备份的目录。`,
      en: `There is no backup (*.backup.gz) in "${path}". Name a backup, or the folder they are kept in.`,
    }),
  },
  badFigure: {
    kind: "invalid",
    say: ({ text }: { text: string }) => ({
      zh: `--figure 的“${text}”无法识别，请写作 RD_EXP:2023=298.2（指标代码、所属期、值），指标和所属期须有数。`,
      en: `"${text}" for --figure cannot be read; write RD_EXP:2023=298.2 (indicator code, period, value) of a figure that exists.`,
    }),
  },
  otherFigure: {
    kind: "conflict",
    say: ({ text, found }: { text: string; found: string }) => ({
      zh: `恢复出的数与已知的不符：${text}，恢复出的是 ${found}。请勿依靠这份备份，并查明原因。`,
      en: `A restored figure is not the known one: ${text}, restored was ${found}. Do not rely on this backup; find out why.`,
    }),
  },
  otherRoot: {
    kind: "conflict",
    say: ({ number, anchor }: { number: number; anchor: string }) => ({
      zh: `恢复出的第 ${number} 号审计根不在锚文件“${anchor}”里：备份与库外留存的锚不是同一段历史。`,
      en: `The restored audit root ${number} does not stand in the anchor file "${anchor}": the backup and the anchors kept outside are not one history.`,
    }),
  },
  auditBroken: {
    kind: "conflict",
    say: ({ first, count }: { first: Label; count: number }) => ({
      zh: `恢复出的审计链有 ${count} 处不符，首先是：${first.zh}`,
      en: `The restored audit has ${count} breaks, the first: ${first.en}`,
    }),
  },
});

/** The file itself, or the newest of a folder: backups are named after their moment. */
async function newestBackup(path: string): Promise<Result<string>> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return ok(path);
  const names = found?.isDirectory() ? (await readdir(path)).filter((name) => name.endsWith(".backup.gz")).sort() : [];
  const newest = names.at(-1);
  return newest === undefined ? refuse(refusals.noBackup({ path })) : ok(join(path, newest));
}

/** The restored audit against itself, and its last root against the anchors that were kept elsewhere. */
async function auditFaults({ store }: App, anchor: string | undefined): Promise<readonly Refusal[]> {
  const { breaks } = await verifyAudit(store, { anchorFile: store.anchorFile });
  const [first] = breaks;
  if (first) return [refusals.auditBroken({ first: first.say, count: breaks.length })];
  const root = await lastRoot(store);
  if (anchor === undefined || !root) return [];
  const kept = await readFile(anchor, "utf8").catch(() => "");
  return kept.includes(`"${root.root}"`) ? [] : [refusals.otherRoot({ number: root.number, anchor })];
}

/** One figure that somebody knows, read the way every page reads it. */
async function figureFaults({ plan, ledger, today }: App, text: string): Promise<readonly Refusal[]> {
  const [, code = "", period = "", value = ""] = /^([\w-]+):([^=]+)=(-?[\d.]+)$/.exec(text) ?? [];
  const indicator = plan.findIndicator(code);
  if (!indicator) return [refusals.badFigure({ text })];
  const figures = await ledger.figures();
  const read = figures.at(indicator.id, plan.regions.home, period, { asOf: today(), knownAt: null });
  if (read.kind === "gap") return [refusals.badFigure({ text })];
  const found = toDecimal(read.quantity);
  return found === value ? [] : [refusals.otherFigure({ text, found })];
}

/** Restores a backup where it harms nothing, and compares: rows and digests of every table, the audit and its anchors, a known figure. */
export const dbRehearse: Command = {
  name: "db rehearse",
  usage: "db rehearse FILE|FOLDER [--figure CODE:PERIOD=VALUE] [--anchor FILE]",
  summary: {
    zh: "恢复演练：把备份（目录中最新的一份）恢复到临时库，核对行数、摘要、审计根和一个已知的数，然后删除临时库",
    en: "Rehearse a restore: bring a backup (the newest of a folder) into a scratch database, compare rows, digests, audit roots and a known figure, then remove it",
  },
  options: { figure: { type: "string" }, anchor: { type: "string" } },
  words: [1, 1],
  run: rehearse,
};

async function rehearse(program: Program, { positionals: [source = ""], values }: Words): Promise<ExitCode> {
  const { terminal } = program;
  const path = await newestBackup(source);
  if (!path.ok) return sayRefusals(terminal, path.refusals);
  const opened = await program.openScratch();
  if (!opened.ok) return sayRefusals(terminal, opened.refusals);
  const app = opened.value;
  try {
    const restored = await restore(app.store, path.value);
    const figure = typeof values.figure === "string" ? values.figure : undefined;
    const anchor = typeof values.anchor === "string" ? values.anchor : undefined;
    const faults = [...(await auditFaults(app, anchor)), ...(figure === undefined ? [] : await figureFaults(app, figure))];
    if (faults.length > 0) return sayRefusals(terminal, faults);
    const { madeAt, tables, rows, files } = restored;
    terminal.out(
      both({
        zh: `✓ ${path.value} 可以恢复：${madeAt} 的 ${tables} 张表、${rows} 行、${files} 个文件，行数与摘要逐表一致，审计链与审计根相符${figure ? `，${figure} 相符` : ""}。`,
        en: `✓ ${path.value} can be restored: ${tables} tables, ${rows} rows, ${files} files of ${madeAt}; counts and digests agree table by table, audit and roots verify${figure ? `, ${figure} agrees` : ""}.`,
      }),
    );
    return exitCodes.done;
  } catch (fault) {
    if (fault instanceof StoreRefused) return sayRefusals(terminal, [fault.refusal]);
    throw fault;
  } finally {
    await app.close();
  }
}
