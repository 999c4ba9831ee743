import { readFile, stat } from "node:fs/promises";
import { ok, type Result, refuse } from "#kernel";
import { checkedText, type Draft, draftOfDocx, proofread, proofreadLimits, proofreadRefusals } from "#proofread";
import { type Command, jsonOption, languageOf, languageOption, type Program, type Words } from "./command.ts";
import { refusals } from "./refusals.ts";
import { type ExitCode, exitCodes, sayRefusals, table } from "./terminal.ts";
import { withApp } from "./with-app.ts";

export const proofreadCommand: Command = {
  name: "proofread",
  usage: "proofread FILE.docx|FILE.txt [--lang zh|en] [--json]",
  summary: {
    zh: "校数：核对文稿中带单位的数是否与公布数相符；文稿不保存",
    en: "Check the figures of a draft against what is published; nothing of it is kept",
  },
  options: { ...jsonOption, ...languageOption },
  words: [1, 1],
  run: async (program, words) => {
    const draft = await draftFrom(words.positionals[0] ?? "");
    if (!draft.ok) return sayRefusals(program.terminal, draft.refusals);
    return withApp(program, async (app) => {
      const today = app.today();
      const figures = await app.ledger.figures();
      return answer(program, words, proofread({ plan: app.plan, figures, asOf: today, knownAt: null, today }, draft.value));
    });
  },
};

/** @refuses cli/cannotRead, and what the proof-reader refuses */
async function draftFrom(path: string): Promise<Result<Draft>> {
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  return /\.docx$/i.test(path) ? draftOfDocx(bytes.value) : checkedText(new TextDecoder().decode(bytes.value));
}

async function bytesOf(path: string): Promise<Result<Buffer>> {
  try {
    const { size } = await stat(path);
    return size > proofreadLimits.bytes ? refuse(proofreadRefusals.tooLarge({ most: proofreadLimits.bytes })) : ok(await readFile(path));
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
    if (!/^(ENOENT|EISDIR|EACCES|ENOTDIR|EPERM)$/.test(code)) throw fault;
    return refuse(refusals.cannotRead({ file: path, why: code }));
  }
}

const heads = {
  zh: ["位置", "文中写作", "标记", "应为", "说明"],
  en: ["Place", "Written", "Mark", "Should be", "Why"],
} as const;

function answer({ terminal }: Program, words: Words, result: ReturnType<typeof proofread>): ExitCode {
  const language = languageOf(words);
  if (words.values.json) {
    // The draft is its sender's already; what is new are the findings.
    terminal.out(`${JSON.stringify({ moment: result.moment, counts: result.counts, findings: result.findings })}\n`);
    return exitCodes.done;
  }
  const markText = new Map(result.counts.map(({ mark, label }) => [mark, label[language]]));
  const rows = result.findings.map((f) => [
    f.place[language],
    f.written,
    markText.get(f.mark) ?? f.mark,
    f.right?.[language] ?? "—",
    f.why[language],
  ]);
  terminal.out(`${rows.length > 0 ? table([heads[language], ...rows]) : ""}${result.sentence[language]}\n`);
  return exitCodes.done;
}
