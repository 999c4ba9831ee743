import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { evaluateTables, type File, type Specification, whyNotTables } from "#analyst";
import { specificationJsonSchema } from "#contract";
import { openPool } from "#evaluate/composite";
import { all, type Label, ok, type Result, refuse } from "#kernel";
import { type Command, languageOf, languageOption, type Program, type Words } from "./command.ts";
import { refusals } from "./refusals.ts";
import { specificationOf } from "./specification.ts";
import { both, type ExitCode, exitCodes, sayRefusals } from "./terminal.ts";

export const evaluateCommand: Command = {
  name: "evaluate",
  usage:
    "evaluate --data iData.csv --meta iMeta.csv --spec spec.json --out DIR [--errors errors.csv] [--replay PARAMETERS.csv] [--threads N] [--lang zh|en] | evaluate --schema",
  summary: {
    zh: "综合指数：由数据、框架两张表和方法说明，算出各步数据、得分、位次、区间和敏感度，写入目录；--schema 打印方法说明的格式",
    en: "A composite index from two tables and a specification: every data set, scores, ranks, intervals and indices into a folder; --schema prints the format of the specification",
  },
  options: {
    data: { type: "string" },
    meta: { type: "string" },
    spec: { type: "string" },
    out: { type: "string" },
    errors: { type: "string" },
    replay: { type: "string" },
    threads: { type: "string" },
    schema: { type: "boolean" },
    ...languageOption,
  },
  words: [0, 0],
  run: async (program, words) => {
    if (words.values.schema) {
      program.terminal.out(`${JSON.stringify(specificationJsonSchema(), null, 2)}\n`);
      return exitCodes.done;
    }
    const asked = await questionOf(words);
    if (!asked.ok) return sayRefusals(program.terminal, asked.refusals);
    return answer(program, words, asked.value);
  },
};

type Question = {
  readonly texts: Parameters<typeof evaluateTables>[0];
  readonly specification: Specification;
  readonly out: string;
  readonly threads: number;
};

/** @refuses cli/optionMissing, cannotRead, notText, threads, or analyst/… of the specification and the tables; all at once */
async function questionOf({ values }: Words): Promise<Result<Question>> {
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const missing = ["data", "meta", "spec", "out"].filter((name) => text(name) === undefined);
  if (missing.length > 0) return refuse(...missing.map((option) => refusals.optionMissing({ option: `--${option}` })));
  const threads = text("threads") === undefined ? availableParallelism() : Number(text("threads"));
  const counted = Number.isInteger(threads) && threads >= 1 && threads <= 256;
  const paths = ["data", "meta", "spec", "errors", "replay"].map((name) => text(name));
  const read = all(await Promise.all(paths.map(async (path) => (path === undefined ? ok(undefined) : textOf(path)))));
  if (!read.ok || !counted)
    return refuse(...(read.ok ? [] : read.refusals), ...(counted ? [] : [refusals.threads({ given: text("threads") ?? "" })]));
  const [data = "", meta = "", spec = "", errors, parameters] = read.value;
  const specification = specificationOf(spec);
  if (!specification.ok)
    return refuse(...specification.refusals, ...whyNotTables({ data, meta, ...(errors === undefined ? {} : { errors }) }));
  const texts = { data, meta, ...(errors === undefined ? {} : { errors }), ...(parameters === undefined ? {} : { parameters }) };
  return ok({ texts, specification: specification.value, out: text("out") ?? "", threads });
}

/** A text that one string can hold, with room for what is read from it. */
const mostBytes = 400_000_000;

/** The text of a file in UTF-8 or, where it is none, in GB18030, which older programs write. */
async function textOf(path: string): Promise<Result<string>> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return refuse(refusals.fileTooLarge({ file: path, mb: Math.ceil(size / 1e6), most: mostBytes / 1e6 }));
    const bytes = await readFile(path);
    return bytes.includes(0) ? refuse(refusals.notText({ file: path })) : decoded(bytes, path);
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
    if (!/^(ENOENT|EISDIR|EACCES|ENOTDIR|EPERM)$/.test(code)) throw fault;
    return refuse(refusals.cannotRead({ file: path, why: code }));
  }
}

function decoded(bytes: Uint8Array, file: string): Result<string> {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch {
      // Not in this encoding.
    }
  }
  return refuse(refusals.notText({ file }));
}

async function answer({ terminal }: Program, words: Words, { texts, specification, out, threads }: Question): Promise<ExitCode> {
  const pool = openPool(threads);
  try {
    const files = await evaluateTables(texts, specification, { pool, language: languageOf(words) });
    if (!files.ok) return sayRefusals(terminal, files.refusals);
    const written = await writeAll(out, files.value);
    if (!written.ok) return sayRefusals(terminal, written.refusals);
    if (written.value.length > 0) terminal.err(both(olderFiles(written.value)));
    terminal.out(`${files.value.map(({ name }) => join(out, name)).join("\n")}\n`);
    return exitCodes.done;
  } finally {
    await pool.close();
  }
}

/**
 * All files or none: each is written aside, and they take their names when the last one is whole.
 * @returns  other files that stand in the folder
 * @refuses cli/folderClosed
 */
async function writeAll(folder: string, files: readonly File[]): Promise<Result<readonly string[]>> {
  const aside = (name: string): string => join(folder, `.${name}.part`);
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, text } of files) await writeFile(aside(name), text);
    const names = new Set(files.map(({ name }) => name));
    const there = await readdir(folder, { withFileTypes: true });
    // A folder in the place of a file would stop the naming half-way.
    if (there.some((entry) => entry.isDirectory() && names.has(entry.name))) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    for (const name of names) await rename(aside(name), join(folder, name));
    return ok((await readdir(folder)).filter((name) => !names.has(name)).sort());
  } catch (fault) {
    await Promise.all(files.map(({ name }) => rm(aside(name), { force: true }).catch(() => undefined)));
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
    if (!/^(EACCES|EEXIST|EISDIR|ENAMETOOLONG|ENOENT|ENOSPC|ENOTDIR|EPERM|EROFS)$/.test(code)) throw fault;
    return refuse(refusals.folderClosed({ folder, why: code }));
  }
}

const olderFiles = (names: readonly string[]): Label => ({
  zh: `提示：目录中还有这些不是本次得出的文件，未作改动：${names.slice(0, 12).join("、")}。`,
  en: `Note: these files in the folder are not of this computation and were left as they are: ${names.slice(0, 12).join(", ")}.`,
});
