import { backup, restore, verifyAudit } from "#store";
import type { App, Command, Program, Words } from "./command.ts";
import { both, type ExitCode, exitCodes, progressOf, sayRefusals } from "./terminal.ts";
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
  const report = await verifyAudit(app.store, { anchorFile: typeof values.anchor === "string" ? values.anchor : app.anchorFile });
  if (values.json) terminal.out(`${JSON.stringify(report)}\n`);
  else if (report.breaks.length === 0)
    terminal.out(
      both({
        zh: `✓ ${report.streams} 条流、${report.events} 个事件、${report.roots} 个封存根,全部相符。`,
        en: `✓ ${report.streams} streams, ${report.events} events, ${report.roots} sealed roots: all agree.`,
      }),
    );
  for (const { say } of report.breaks) terminal.err(`✗ ${say.zh}\n  ${say.en}\n`);
  return report.breaks.length === 0 ? exitCodes.done : exitCodes.refused;
}

const dbBackup: Command = {
  name: "db backup",
  usage: "db backup FILE",
  summary: { zh: "把全部数据与文件备份到一个文件", en: "Back up all data and files into one file" },
  options: {},
  words: [1, 1],
  run: (program, { positionals }) =>
    withApp(program, async (app) => {
      const made = await backup(app.store, {
        file: positionals[0] ?? "",
        progress: progressOf(program.terminal, { zh: "备份", en: "Backing up" }),
      });
      if (!made.ok) return sayRefusals(program.terminal, made.refusals);
      program.terminal.out(
        both({
          zh: `✓ 已备份 ${made.value.tables} 张表、${made.value.rows} 行、${made.value.files} 个文件。`,
          en: `✓ ${made.value.tables} tables, ${made.value.rows} rows, ${made.value.files} files backed up.`,
        }),
      );
      return exitCodes.done;
    }),
};

const dbRestore: Command = {
  name: "db restore",
  usage: "db restore FILE",
  summary: {
    zh: "把备份恢复到空库(先用 ZHIXING_DATA 或 DATABASE_URL 指向空库)",
    en: "Restore a backup into an empty database (point ZHIXING_DATA or DATABASE_URL at one first)",
  },
  options: {},
  words: [1, 1],
  run: async (program, { positionals }) => {
    const opened = await program.open({ loadData: false });
    if (!opened.ok) return sayRefusals(program.terminal, opened.refusals);
    try {
      const done = await restore(opened.value.store, {
        file: positionals[0] ?? "",
        progress: progressOf(program.terminal, { zh: "恢复", en: "Restoring" }),
      });
      if (!done.ok) return sayRefusals(program.terminal, done.refusals);
      program.terminal.out(
        both({
          zh: `✓ 已恢复 ${done.value.tables} 张表、${done.value.rows} 行,逐表核对一致。`,
          en: `✓ ${done.value.tables} tables, ${done.value.rows} rows restored and checked table by table.`,
        }),
      );
      return exitCodes.done;
    } finally {
      await opened.value.close();
    }
  },
};

export const systemCommands: readonly Command[] = [auditVerify, dbBackup, dbRestore];
