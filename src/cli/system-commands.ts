import { backup, restore, verifyAudit } from "#store";
import type { App, Command, Program, Words } from "./command.ts";
import { dbRehearse } from "./rehearse.ts";
import { both, type ExitCode, exitCodes, type Terminal } from "./terminal.ts";
import { withApp } from "./with-app.ts";

const auditVerify: Command = {
  name: "audit verify",
  usage: "audit verify [--anchor FILE] [--json]",
  summary: {
    zh: "核验审计链、封存根与库外锚文件",
    en: "Verify the audit chains, the sealed roots and the anchor file outside the database",
  },
  options: { anchor: { type: "string" }, json: { type: "boolean" } },
  words: [0, 0],
  run: (program, words) => withApp(program, (app) => auditRun(program, app, words)),
};

async function auditRun({ terminal }: Program, app: App, { values }: Words): Promise<ExitCode> {
  const report = await verifyAudit(app.store, { anchorFile: typeof values.anchor === "string" ? values.anchor : app.store.anchorFile });
  if (values.json) terminal.out(`${JSON.stringify(report)}\n`);
  else if (report.breaks.length === 0)
    terminal.out(
      both({
        zh: `✓ ${report.streams} 条流、${report.events} 个事件、${report.roots} 个封存根（其中 ${report.anchored} 个已锚定）全部相符；最近一次封存之后还有 ${report.unsealed} 个事件。`,
        en: `✓ ${report.streams} streams, ${report.events} events, ${report.roots} sealed roots (${report.anchored} anchored): all agree; ${report.unsealed} events came after the last seal.`,
      }),
    );
  for (const { say } of report.breaks) terminal.err(`✗ ${say.zh}\n  ${say.en}\n`);
  return report.breaks.length === 0 ? exitCodes.done : exitCodes.refused;
}

/** The size of a backup is not known before it is made, so each part is named as it comes. */
const eachPart =
  (terminal: Terminal) =>
  ({ what, rows }: { readonly what: string; readonly rows: number }): void =>
    terminal.err(`  ${what} ${rows}\n`);

const dbBackup: Command = {
  name: "db backup",
  usage: "db backup FILE",
  summary: { zh: "把全部数据与文件备份到一个文件", en: "Back up all data and files into one file" },
  options: {},
  words: [1, 1],
  run: (program, { positionals: [target = ""] }) =>
    withApp(program, async (app) => {
      const { path, tables, rows, files } = await backup(app.store, target, eachPart(program.terminal));
      program.terminal.out(
        both({
          zh: `✓ 已备份到 ${path}：${tables} 张表、${rows} 行、${files} 个文件。`,
          en: `✓ Backed up to ${path}: ${tables} tables, ${rows} rows, ${files} files.`,
        }),
      );
      return exitCodes.done;
    }),
};

const dbRestore: Command = {
  name: "db restore",
  usage: "db restore FILE",
  summary: {
    zh: "把备份恢复到空库（先用 ZHIXING_DATA 或 DATABASE_URL 指向空库）",
    en: "Restore a backup into an empty database (point ZHIXING_DATA or DATABASE_URL at one first)",
  },
  options: {},
  words: [1, 1],
  run: (program, { positionals: [source = ""] }) =>
    withApp(
      program,
      async (app) => {
        const { madeAt, tables, rows, files } = await restore(app.store, source, eachPart(program.terminal));
        program.terminal.out(
          both({
            zh: `✓ 已恢复 ${madeAt} 的备份：${tables} 张表、${rows} 行、${files} 个文件，逐表核对一致。`,
            en: `✓ Restored the backup of ${madeAt}: ${tables} tables, ${rows} rows, ${files} files, each table checked.`,
          }),
        );
        return exitCodes.done;
      },
      { loadData: false },
    ),
};

export const systemCommands: readonly Command[] = [auditVerify, dbBackup, dbRestore, dbRehearse];
