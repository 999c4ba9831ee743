import { readFile } from "node:fs/promises";
import { ok, type Result, refuse } from "#kernel";
import { sealAudit } from "#store";
import { type AnsweredIn, bind, folderPort, httpPort, sendOut, takeIn, unbind } from "#supervise";
import { type App, type Command, jsonOption, type Program, type Words } from "./command.ts";
import { refusals } from "./refusals.ts";
import { both, type ExitCode, exitCodes, sayRefusals } from "./terminal.ts";
import { withApp } from "./with-app.ts";

const actor = "cli";
const text = (value: unknown): string => (typeof value === "string" ? value : "");

async function act<T>(program: Program, words: Words, work: (app: App) => Promise<Result<T>>, say: (done: T) => string): Promise<ExitCode> {
  const { terminal } = program;
  return withApp(
    program,
    async (app) => {
      const done = await work(app);
      if (!done.ok) return sayRefusals(terminal, done.refusals);
      await sealAudit(app.store, app.store.anchorFile);
      terminal.out(words.values.json ? `${JSON.stringify(done)}\n` : say(done.value));
      return exitCodes.done;
    },
    { loadData: false },
  );
}

const portOptions = { ...jsonOption, url: { type: "string" }, "token-file": { type: "string" }, format: { type: "string" } } as const;

/** Files in a folder, or the province's interface; the token is read from a file, so that it stands in no list of processes. */
async function portOf({ values, positionals }: Words): Promise<Result<ReturnType<typeof folderPort>>> {
  const url = text(values.url).replace(/\/+$/, "");
  const [folder] = positionals;
  if ((url === "") === (folder === undefined)) return refuse(refusals.folderOrUrl({}));
  if (folder !== undefined) return ok(folderPort(folder, values.format === "json" ? "json" : "csv"));
  const file = text(values["token-file"]);
  const token = file === "" ? "" : await readFile(file, "utf8").catch((fault: Error) => fault);
  return typeof token === "string" ? ok(httpPort({ url, token: token.trim() })) : refuse(refusals.cannotRead({ file, why: token.message }));
}

const usage = "FOLDER | --url ADDRESS --token-file FILE";

const bindCommand: Command = {
  name: "supervision bind",
  usage: "supervision bind MATTER --number NUMBER --answered here|there [--json]",
  summary: {
    zh: "把督办事项（如 DB-2026-0012）绑定到“13710”系统编号，并定在哪边反馈",
    en: "Bind a matter (DB-2026-0012) to its number in the provincial system, and say where it is answered",
  },
  options: { ...jsonOption, number: { type: "string" }, answered: { type: "string" } },
  words: [1, 1],
  run: (program, words) =>
    act(
      program,
      words,
      async ({ store }) => {
        const { number, answered } = words.values;
        if (text(number) === "" || (answered !== "here" && answered !== "there")) return refuse(refusals.bindingUnclear({}));
        return bind(store, { ourNumber: words.positionals[0] ?? "", number: text(number), answered: answered as AnsweredIn }, actor);
      },
      ({ ourNumber, number, answered }) =>
        both({
          zh: `✓ ${ourNumber} 已绑定 ${number}，在${answered === "here" ? "本系统" : "那边"}反馈。`,
          en: `✓ ${ourNumber} is bound to ${number} and answered ${answered}.`,
        }),
    ),
};

const unbindCommand: Command = {
  name: "supervision unbind",
  usage: "supervision unbind NUMBER [--json]",
  summary: { zh: "解除绑定，事项恢复在本系统反馈", en: "End a binding; the matter is answered here again" },
  options: jsonOption,
  words: [1, 1],
  run: (program, words) =>
    act(
      program,
      words,
      ({ store }) => unbind(store, words.positionals[0] ?? "", actor),
      () => both({ zh: "✓ 已解除绑定。", en: "✓ The binding has ended." }),
    ),
};

const exportCommand: Command = {
  name: "supervision export",
  usage: `supervision export ${usage} [--format csv|json] [--json]`,
  summary: {
    zh: "把已绑定的事项和在本系统的反馈送往“13710”系统（文件夹或接口）；没有变化则不送",
    en: "Send bound matters and what was answered here to the provincial system; nothing where nothing changed",
  },
  options: portOptions,
  words: [0, 1],
  run: (program, words) =>
    act(
      program,
      words,
      async (app) => {
        const port = await portOf(words);
        return port.ok ? sendOut(app, port.value) : port;
      },
      ({ to, matters, answers }) =>
        to === null
          ? both({ zh: "✓ 自上次以来没有变化，未重复送出。", en: "✓ Nothing has changed since; nothing was sent again." })
          : both({
              zh: `✓ 送出事项 ${matters} 件、反馈 ${answers} 条：${to}`,
              en: `✓ Sent ${matters} matter(s) and ${answers} answer(s): ${to}`,
            }),
    ),
};

const importCommand: Command = {
  name: "supervision import",
  usage: `supervision import ${usage} [--json]`,
  summary: {
    zh: "接收“13710”系统的反馈，逐条成为事项的办理记录；重复接收不会重复",
    en: "Take in answers from the provincial system as steps of their matters; twice is once",
  },
  options: portOptions,
  words: [0, 1],
  run: (program, words) =>
    act(
      program,
      words,
      async (app) => {
        const port = await portOf(words);
        return port.ok ? takeIn(app, port.value) : port;
      },
      ({ taken, known, refused }) =>
        both({
          zh: `✓ 新接收 ${taken} 条，已有 ${known} 条，未接收 ${refused.length} 条。`,
          en: `✓ ${taken} taken in, ${known} known already, ${refused.length} not taken in.`,
        }) +
        refused
          .map(({ id, number, why }) => `  ✗ ${number} ${id}\n${why.map(({ say }) => `    ${say.zh}\n    ${say.en}\n`).join("")}`)
          .join(""),
    ),
};

export const supervisionCommands: readonly Command[] = [bindCommand, unbindCommand, exportCommand, importCommand];
