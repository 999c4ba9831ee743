import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { analystRefusals, evaluateTables, type File, type Specification } from "#analyst";
import { specificationJsonSchema, specification as specificationSchema } from "#contract";
import { openPool } from "#evaluate/composite";
import { all, ok, type Result, refuse } from "#kernel";
import { type Command, languageOf, languageOption, type Program, type Words } from "./command.ts";
import { refusals } from "./refusals.ts";
import { type ExitCode, exitCodes, sayRefusals } from "./terminal.ts";

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

/** @refuses cli/optionMissing, cannotRead, wrongCount, analyst/specification; all at once */
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
  if (!specification.ok) return specification;
  const texts = { data, meta, ...(errors === undefined ? {} : { errors }), ...(parameters === undefined ? {} : { parameters }) };
  return ok({ texts, specification: specification.value, out: text("out") ?? "", threads });
}

async function textOf(path: string): Promise<Result<string>> {
  try {
    return ok(await readFile(path, "utf8"));
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
    if (!/^(ENOENT|EISDIR|EACCES|ENOTDIR|EPERM)$/.test(code)) throw fault;
    return refuse(refusals.cannotRead({ file: path, why: code }));
  }
}

/** @refuses analyst/specification, one for each fault */
function specificationOf(text: string): Result<Specification> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (fault) {
    return refuse(analystRefusals.specification({ place: "JSON", why: fault instanceof Error ? fault.message : String(fault) }));
  }
  const read = specificationSchema.safeParse(given);
  if (read.success) return ok(read.data);
  return refuse(
    ...read.error.issues.map(({ path, message }) => analystRefusals.specification({ place: path.join(".") || "/", why: message })),
  );
}

async function answer({ terminal }: Program, words: Words, { texts, specification, out, threads }: Question): Promise<ExitCode> {
  const pool = openPool(threads);
  try {
    const files = await evaluateTables(texts, specification, { pool, language: languageOf(words) });
    if (!files.ok) return sayRefusals(terminal, files.refusals);
    await writeAll(out, files.value);
    terminal.out(`${files.value.map(({ name }) => join(out, name)).join("\n")}\n`);
    return exitCodes.done;
  } finally {
    await pool.close();
  }
}

/** Each file whole or not at all: a reader never finds half of one. */
async function writeAll(folder: string, files: readonly File[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) {
    const [path, part] = [join(folder, name), join(folder, `.${name}.part`)];
    try {
      await writeFile(part, text);
      await rename(part, path);
    } catch (fault) {
      await rm(part, { force: true });
      throw fault;
    }
  }
}
