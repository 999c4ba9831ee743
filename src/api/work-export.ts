import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Viewer } from "#access";
import { contract, type MatterRow, type Query } from "#contract";
import { type Cell, extensions, mediaTypes, type Sheet, type SheetFormat, sheetFile, sheetFormats } from "#download";
import { clockText, dayOf, type Instant, type Label, type Language, ok, type Result, refuse } from "#kernel";
import type { Door } from "./access/door.ts";
import type { ApiParts } from "./parts.ts";
import { readQuestion, refusals } from "./refusals.ts";
import { sendRefused } from "./sending.ts";
import { notKept } from "./work-handlers.ts";

/** A workbook is made whole in memory; a file of lines is lighter. */
const mostRows: Readonly<Record<SheetFormat, number>> = { csv: 10_000, xlsx: 5_000 };

type Column = { readonly label: Label; readonly cell: (row: MatterRow, language: Language) => Cell };
const moment = (at: string | null): string => (at === null ? "" : clockText(at as Instant));
const columns = {
  number: { label: { zh: "编号", en: "Number" }, cell: ({ number }) => number },
  title: { label: { zh: "事项", en: "Matter" }, cell: ({ title }) => title },
  procedure: { label: { zh: "类别", en: "Kind" }, cell: ({ procedureLabel }, language) => procedureLabel[language] },
  state: { label: { zh: "状态", en: "State" }, cell: ({ stateLabel }, language) => stateLabel[language] },
  light: { label: { zh: "亮灯", en: "Light" }, cell: ({ light }, language) => light.label[language] },
  why: { label: { zh: "亮灯原因", en: "Why" }, cell: ({ light }, language) => light.say[language] },
  lead: { label: { zh: "牵头单位", en: "Lead" }, cell: ({ lead }, language) => lead.label[language] },
  region: { label: { zh: "地区", en: "Region" }, cell: ({ lead }, language) => lead.regionLabel[language] },
  origin: { label: { zh: "来源", en: "Origin" }, cell: ({ origin }, language) => origin.label[language] },
  due: { label: { zh: "最近期限", en: "Next due" }, cell: ({ dueAt }) => moment(dueAt) },
  opened: { label: { zh: "发起时间", en: "Opened" }, cell: ({ openedAt }) => moment(openedAt) },
  closed: { label: { zh: "办结时间", en: "Closed" }, cell: ({ closedAt }) => moment(closedAt) },
} as const satisfies Readonly<Record<string, Column>>;
const names = Object.keys(columns) as (keyof typeof columns)[];

const { after: _, limit: __, ...filters } = contract.matters.query.shape;
const question = z.object({
  ...filters,
  format: z.string().max(20).optional().describe("csv or xlsx; absent: csv"),
  language: z.enum(["zh", "en"]).optional(),
  columns: z.string().max(200).optional().describe("some of the columns, separated by commas, in this order; absent: all"),
});
type Asked = z.infer<typeof question>;

const isFormat = (text: string): text is SheetFormat => (sheetFormats as readonly string[]).includes(text);

function columnsOf(asked: string | undefined): Result<readonly (keyof typeof columns)[]> {
  if (asked === undefined) return ok(names);
  const wanted = asked.split(",").map((name) => name.trim());
  const known = wanted.flatMap((name) => names.find((one) => one === name) ?? []);
  return known.length === wanted.length && known.length > 0
    ? ok(known)
    : refuse(refusals.badQuestion({ field: "columns", fault: "shape" }));
}

/** Who took it along, when, and by which filters: it stands in the file itself. */
function markOf(
  { signedIn }: Viewer,
  now: Instant,
  { format: _format, language = "zh", columns: _columns, ...asked }: Asked,
  count: number,
): string {
  const chosen = Object.entries(asked).map(([name, value]) => `${name}=${String(value)}`);
  const [name, at] = [signedIn?.person.name ?? "", clockText(now)];
  return language === "zh"
    ? `内部资料：${name}于${at}导出，共${count}件，数据截至导出时；筛选条件：${chosen.join("，") || "无"}`
    : `For internal use: exported by ${name} at ${at}, ${count} matter(s) as they stood then; filters: ${chosen.join(", ") || "none"}`;
}

/** A list of matters as a file, as it is filtered; who took what along stands in the audit stream before the first byte leaves. */
export const mountWorkExport = (app: Hono, parts: ApiParts, door: Door): void =>
  void app.get("/api/work/export", (context) => sendFile(context, parts, door));

async function sendFile(context: Context, parts: ApiParts, door: Door): Promise<Response> {
  const asker = await door.askerOf(context);
  const admitted = await door.admit(asker, "work", "GET /api/work/export");
  if (!admitted.ok) return sendRefused(context, admitted.refusals);
  const query = readQuestion(question, context.req.queries());
  const chosen = columnsOf(query.ok ? query.value.columns : undefined);
  if (!query.ok || !chosen.ok)
    return sendRefused(
      context,
      [query, chosen].flatMap((part) => (part.ok ? [] : part.refusals)),
    );
  const format = query.value.format ?? "csv";
  if (!isFormat(format)) return sendRefused(context, [refusals.badFormat({ format, known: sheetFormats.join(", ") })]);
  const made = await rowsFor(parts, asker.viewer, query.value, mostRows[format]);
  if (!made.ok) return sendRefused(context, made.refusals);
  const { rows, now } = made.value;
  const mark = markOf(asker.viewer, now, query.value, rows.length);
  await door.access.noteExport(asker.viewer, { what: "matters", rows: rows.length, ...query.value });
  const sheet = sheetOf(rows, chosen.value, query.value.language ?? "zh", mark);
  const body = new Blob([...sheetFile(format, [sheet])].map((chunk) => (typeof chunk === "string" ? chunk : new Uint8Array(chunk))));
  const headers = {
    "content-type": mediaTypes[format],
    "content-disposition": `attachment; filename="matters-${dayOf(now)}.${extensions[format]}"`,
    "cache-control": "no-store",
  };
  return context.body(body.stream(), 200, headers);
}

async function rowsFor(
  { work }: ApiParts,
  viewer: Viewer,
  asked: Asked,
  most: number,
): Promise<Result<{ rows: readonly MatterRow[]; now: Instant }>> {
  if (!work) return notKept();
  const { format: _format, language: _language, columns: _columns, ...list } = asked;
  const rows = await work.reads.whole(viewer, list as Query<"matters">, most);
  return rows.ok ? ok({ rows: rows.value, now: work.reads.now() }) : rows;
}

function sheetOf(rows: readonly MatterRow[], chosen: readonly (keyof typeof columns)[], language: Language, mark: string): Sheet {
  const cells = rows.map((row) => chosen.map((name) => (columns[name] as Column).cell(row, language)));
  return {
    name: language === "zh" ? "事项" : "Matters",
    columns: chosen.map((name) => columns[name].label[language]),
    rows: [...cells, [mark]],
  };
}
