import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, unlink } from "node:fs/promises";
import { figureRows, file, formats, isFormat } from "#download";
import type { Refusal, Result } from "#kernel";
import { sealAudit } from "#store";
import type { App, Command, Program, Words } from "./command.ts";
import { timeOptions } from "./command.ts";
import { indicatorOf, questionOf, regionOf } from "./question.ts";
import { refusals } from "./refusals.ts";
import { both, type ExitCode, exitCodes, progressOf, sayRefusals } from "./terminal.ts";
import { withApp } from "./with-app.ts";

const dataImport: Command = {
  name: "data import",
  usage: "data import FILE [FILE …] [--json]",
  summary: {
    zh: "导入统计数据（CSV，UTF-8 或 GBK）；全部正确才写入，重复导入不会重复记数",
    en: "Import figures (CSV, UTF-8 or GBK); all or nothing, and twice is once",
  },
  options: { json: { type: "boolean" } },
  words: [1, 50],
  run: (program, words) => withApp(program, (app) => importRun(program, app, words)),
};

async function importRun({ terminal }: Program, app: App, { positionals, values }: Words): Promise<ExitCode> {
  const progress = progressOf(terminal, { zh: "写入", en: "Writing" });
  const imported = await app.ledger.importFiles(positionals, { actor: "command-line", progress });
  if (!imported.ok) return sayRefusals(terminal, imported.refusals);
  await sealAudit(app.store, app.store.anchorFile);
  const { added, same } = imported.value;
  if (values.json) terminal.out(`${JSON.stringify(imported)}\n`);
  else terminal.out(both({ zh: `✓ 新增 ${added} 行，已有 ${same} 行未变。`, en: `✓ ${added} rows added, ${same} already there.` }));
  return exitCodes.done;
}

const dataExport: Command = {
  name: "data export",
  usage: `data export (--all | --indicator ID[,ID…]) [--region 140000] [--format ${formats.join("|")}] [--out FILE] [--as-of DAY] [--known-at DAY]`,
  summary: {
    zh: "导出数据：代码、地区、期、值、单位、来源（默认写到标准输出）",
    en: "Export figures with code, region, period, value, unit, source (to standard output by default)",
  },
  options: {
    ...timeOptions,
    all: { type: "boolean" },
    indicator: { type: "string" },
    region: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
  },
  words: [0, 0],
  run: (program, words) => withApp(program, (app) => exportRun(program, app, words)),
};

async function exportRun({ terminal }: Program, app: App, words: Words): Promise<ExitCode> {
  const { all, indicator, region, format = "csv", out } = words.values;
  const question = questionOf(app, words);
  const chosen = typeof indicator === "string" ? indicator.split(",").map((id) => indicatorOf(app.plan, id)) : [];
  const place = region === undefined ? undefined : regionOf(app.plan, region);
  const parts: readonly (Result<unknown> | undefined)[] = [question, place, ...chosen];
  const faults: Refusal[] = parts.flatMap((part) => (part && !part.ok ? [...part.refusals] : []));
  if (all !== true && chosen.length === 0) faults.push(refusals.nothingChosen({}));
  if (typeof format !== "string" || !isFormat(format))
    faults.push(refusals.unknownFormat({ format: String(format), known: formats.join(", ") }));
  if (faults.length > 0 || !question.ok || typeof format !== "string" || !isFormat(format)) return sayRefusals(terminal, faults);
  const indicators = all === true ? app.plan.indicators : chosen.flatMap((found) => (found.ok ? [found.value] : []));
  const rows = figureRows(app.plan, await app.ledger.figures(), question.value, {
    indicators,
    ...(place?.ok ? { regions: [place.value] } : {}),
  });
  const unwritable = await writeOut(typeof out === "string" ? out : undefined, file(format, rows));
  return unwritable ? sayRefusals(terminal, [unwritable]) : exitCodes.done;
}

/**
 * To a file under another name first, so that nobody ever finds half of it; or to standard output, waiting while it is full. A reader
 * that has seen enough and closes the pipe is no fault.
 * @returns why a file could not be written; nothing where it was
 */
async function writeOut(name: string | undefined, chunks: Iterable<string | Uint8Array>): Promise<Refusal | undefined> {
  const partial = name && `${name}.partial`;
  const stream = partial ? createWriteStream(partial) : process.stdout;
  const failed = new Promise<never>((_, reject) => stream.once("error", reject));
  failed.catch(() => undefined);
  try {
    for (const chunk of chunks) if (!stream.write(chunk)) await Promise.race([once(stream, "drain"), failed]);
    if (!partial || !name) return undefined;
    stream.end();
    await Promise.race([once(stream, "finish"), failed]);
    await rename(partial, name);
    return undefined;
  } catch (fault) {
    if (partial) await unlink(partial).catch(() => undefined);
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
    if (!name && code === "EPIPE") return undefined;
    if (name && /^(ENOENT|EISDIR|EACCES|EROFS|ENOTDIR|ENOSPC|EPERM)$/.test(code)) return refusals.cannotWrite({ file: name, why: code });
    throw fault;
  }
}

export const dataCommands: readonly Command[] = [dataImport, dataExport];
