import { parseArgs } from "node:util";
import type { Command, Program } from "./command.ts";
import { dataCommands } from "./data-commands.ts";
import { evaluateCommand } from "./evaluate-command.ts";
import { figureCommands } from "./figure-commands.ts";
import { peopleCommands } from "./people-commands.ts";
import { planCommands } from "./plan-commands.ts";
import { proofreadCommand } from "./proofread-command.ts";
import { supervisionCommands } from "./supervision-commands.ts";
import { systemCommands } from "./system-commands.ts";
import { type ExitCode, exitCodes } from "./terminal.ts";
import { verifyCommand } from "./verify-command.ts";

const start: Command = {
  name: "start",
  usage: "start",
  summary: {
    zh: "启动系统并打印访问地址（环境变量 PORT、ZHIXING_DATA、DATABASE_URL、DATABASE_OWNER_URL）",
    en: "Start the system and print its address (PORT, ZHIXING_DATA, DATABASE_URL, DATABASE_OWNER_URL are honoured)",
  },
  options: {},
  words: [0, 0],
  run: (program) => program.start(),
};

const commands: readonly Command[] = [
  start,
  ...planCommands,
  ...dataCommands,
  ...figureCommands,
  proofreadCommand,
  evaluateCommand,
  verifyCommand,
  ...peopleCommands,
  ...supervisionCommands,
  ...systemCommands,
];

function help(only: readonly Command[]): string {
  const lines = only.map(({ usage, summary }) => `  ${usage}\n      ${summary.zh}\n      ${summary.en}\n`);
  return `知行 Zhixing\n\n用法 Usage: npm run -s zhixing -- <命令 command>\n\n${lines.join("")}\n退出码 Exit codes: 0 完成 done · 1 被拒绝 refused · 2 用法不对 wrong usage · 70 程序或环境故障 fault\n--json 时标准输出只有 JSON。 With --json, standard output is JSON only.\n`;
}

/** One command line → its exit code; nothing is thrown for what a person typed. */
export async function run(argv: readonly string[], program: Program): Promise<ExitCode> {
  const { terminal } = program;
  const asksHelp = argv.includes("--help") || argv.includes("-h") || argv[0] === "help" || argv.length === 0;
  const words = argv[0] === "help" ? argv.slice(1) : argv;
  const command = commands.find(({ name }) => name.split(" ").every((part, i) => words[i] === part));
  if (asksHelp) {
    terminal.out(help(command ? [command] : commands));
    return exitCodes.done;
  }
  if (argv[0] === "--version") {
    terminal.out(`${program.version}\n`);
    return exitCodes.done;
  }
  if (!command) {
    const family = commands.filter(({ name }) => name.startsWith(`${argv[0]} `));
    terminal.err(
      `✗ 没有“${argv.join(" ")}”这个命令，可用的命令如下。\n  There is no command "${argv.join(" ")}"; these there are.\n\n${help(family.length > 0 ? family : commands)}`,
    );
    return exitCodes.usage;
  }
  try {
    const rest = argv.slice(command.name.split(" ").length);
    const { values, positionals } = parseArgs({ args: [...rest], options: command.options, allowPositionals: true, strict: true });
    const [least, most] = command.words;
    if (positionals.length < least || positionals.length > most) throw new Error(command.usage);
    const asked = values.json === true ? { ...program, terminal: { ...terminal, json: true } } : program;
    return await command.run(asked, { values: values as Readonly<Record<string, string | boolean | undefined>>, positionals });
  } catch (fault) {
    if (!isUsageFault(fault, command)) throw fault;
    terminal.err(`✗ 命令写法不对，请按下面的用法书写。\n  The command's words are off: ${fault.message}\n\n${help([command])}`);
    return exitCodes.usage;
  }
}

const isUsageFault = (fault: unknown, { usage }: Command): fault is Error =>
  fault instanceof Error && (fault.message === usage || ("code" in fault && String(fault.code).startsWith("ERR_PARSE_ARGS")));
