import { parse } from "csv-parse/sync";
import type { Viewer } from "#access";
import { type Collecting, mostLines } from "#collect";
import type { collectRoutes } from "#contract";
import { readSheet } from "#download";
import { defineRefusals, type Result, refuse } from "#kernel";
import { type Actor, actorOf } from "#procedure";
import type { Facts, Handlers } from "./parts.ts";

export const refusals = defineRefusals("collect-desk", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入评价数据采集的存储，请联系系统管理员。",
      en: "No store for collecting figures is connected here; please ask the administrator.",
    }),
  },
  notReadable: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "文件不是可读的 .xlsx 或 .csv。请使用从本页下载的模板填写后再传。",
      en: "The file is no .xlsx or .csv that can be read. Fill in the template of this page and upload that.",
    }),
  },
});

type Asked = { readonly collecting: Collecting; readonly actor: Actor };
const within = <T>(facts: Facts, viewer: Viewer, work: (asked: Asked) => Promise<Result<T>>): Promise<Result<T>> =>
  facts.collecting
    ? work({ collecting: facts.collecting, actor: actorOf(facts.plan, viewer) })
    : Promise.resolve(refuse(refusals.notKept({})));

export const collectHandlers: Handlers<keyof typeof collectRoutes> = {
  unitRegister: (facts, _, { kind }, { viewer }) =>
    within(facts, viewer, ({ collecting, actor }) => collecting.register(facts, actor, kind)),
  collection: (facts, { scheme }, { period }, { viewer }) =>
    within(facts, viewer, ({ collecting, actor }) => collecting.page(facts, actor, { scheme, period })),
  collectedCell: (facts, { scheme }, { leaf, unit, period }, { viewer }) =>
    within(facts, viewer, ({ collecting, actor }) => collecting.history(facts, actor, { scheme, leaf, unit, period })),
  handInCollected: (facts, { scheme }, _, { viewer, body }) =>
    within(facts, viewer, ({ collecting, actor }) => collecting.handIn(facts, actor, { ...body, scheme })),
  readCollected: (facts, { scheme }, _, { viewer, body: { content, period, keeper } }) =>
    within(facts, viewer, async ({ collecting }) => {
      const rows = rowsIn(Buffer.from(content, "base64"));
      return rows ? collecting.read(facts, { scheme, period, keeper }, rows) : refuse(refusals.notReadable({}));
    }),
  collectedSheet: (facts, { id }, _, { viewer }) =>
    within(facts, viewer, async ({ collecting }) => {
      if (!facts.work) return refuse(refusals.notKept({}));
      const may = await facts.work.reads.mayRead(viewer, id);
      return may.ok ? collecting.sheet(facts, may.value) : may;
    }),
};

/** Rows of a workbook, with the heading and one more than may be there, or of a file of lines, in UTF-8 or the national encoding; undefined where it is neither. */
function rowsIn(bytes: Buffer): readonly (readonly unknown[])[] | undefined {
  if (bytes.subarray(0, 2).toString("latin1") === "PK") return readSheet(bytes, mostLines + 2);
  const text = decoded(bytes);
  if (text === undefined || text.includes("\0")) return undefined;
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true, bom: true }) as string[][];
  } catch {
    // What the library cannot read is no file of lines; the asker is told so.
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  for (const encoding of ["utf-8", "gb18030"])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  return undefined;
}
