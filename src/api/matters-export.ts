import type { Context, Hono } from "hono";
import { z } from "zod";
import type { Viewer } from "#access";
import { contract, type MatterList, type MatterRow, type Query } from "#contract";
import { type Cell, extensions, mediaTypes, type Sheet, sheetFile, sheetFormats } from "#download";
import { defineRefusals, type Instant, type Label, type Language, ok, type Result, refuse } from "#kernel";
import { clockText, type Work } from "#procedure";
import type { Door } from "./access/door.ts";
import { readQuestion } from "./refusals.ts";
import { sendRefused } from "./sending.ts";

const refusals = defineRefusals("work", {
  tooManyToTake: {
    kind: "too-large",
    say: ({ most }: { most: number }) => ({
      zh: `符合条件的事项超过 ${most} 件，请缩小筛选范围后分次导出。`,
      en: `More than ${most} matters match. Narrow the filters and take them in parts.`,
    }),
  },
});

/** The same question as the list's, with the columns as they are shown there; order and pages are the file's own. */
const { after: _, limit: __, ...filters } = contract.matters.query.shape;
const question = z.object({
  ...filters,
  format: z.enum(sheetFormats),
  columns: z
    .string()
    .regex(/^[a-z]{1,20}(,[a-z]{1,20}){0,15}$/)
    .optional(),
  lang: z.enum(["zh", "en"]).optional(),
});
type Asked = z.infer<typeof question>;

const path = "/api/matters-file";
const [pageSize, mostRows] = [200, 5_000];

type Column = { readonly label: Label; readonly cell: (row: MatterRow, language: Language) => Cell };
const when = (instant: string | null): Cell => (instant === null ? null : clockText(instant as Instant));
const lights = ["red", "yellow", "green", "grey", "blue"] as const;

const columns: Readonly<Record<string, Column>> = {
  light: { label: { zh: "灯号", en: "Light" }, cell: ({ light }, language) => `${light.label[language]}：${light.say[language]}` },
  state: { label: { zh: "状态", en: "State" }, cell: ({ stateLabel }, language) => stateLabel[language] },
  due: { label: { zh: "下一期限", en: "Next due" }, cell: ({ dueAt }) => when(dueAt) },
  lead: {
    label: { zh: "牵头单位", en: "Lead unit" },
    cell: ({ lead }, language) => lead.label[language],
  },
  procedure: { label: { zh: "类别", en: "Kind" }, cell: ({ procedureLabel }, language) => procedureLabel[language] },
  origin: { label: { zh: "来源", en: "Source" }, cell: ({ origin }, language) => origin.label[language] },
  children: {
    label: { zh: "下级事项（红、黄、绿、灰、蓝）", en: "Below it (red, yellow, green, grey, blue)" },
    cell: ({ childCounts }) => (childCounts === null ? null : lights.map((light) => childCounts[light]).join(" / ")),
  },
  opened: { label: { zh: "发起时间", en: "Opened" }, cell: ({ openedAt }) => when(openedAt) },
  closed: { label: { zh: "办结时间", en: "Closed" }, cell: ({ closedAt }) => when(closedAt) },
  actions: {
    label: { zh: "可办", en: "Can be done" },
    cell: ({ actions }, language) => actions.map(({ label }) => label[language]).join(language === "zh" ? "、" : ", "),
  },
};
const usual = ["light", "state", "due", "lead", "procedure", "origin", "opened", "closed"];

/** The list of matters as a file: the filters and columns that were on the screen, its moment and who took it; noted before the first byte leaves. */
export const mountMattersExport = (app: Hono, work: Work, door: Door): void => void app.get(path, (context) => send(context, work, door));

async function send(context: Context, work: Work, door: Door): Promise<Response> {
  const asker = await door.askerOf(context);
  const admitted = await door.admit(asker, contract.matters.view, `GET ${path}`);
  if (!admitted.ok) return sendRefused(context, admitted.refusals);
  const asked = readQuestion(question, context.req.queries());
  if (!asked.ok) return sendRefused(context, asked.refusals);
  const found = await foundBy(work, asker.viewer, asked.value);
  if (!found.ok) return sendRefused(context, found.refusals);
  const { now, rows } = found.value;
  await door.access.noteExport(asker.viewer, { what: "matters", count: rows.length, ...asked.value });
  const { format } = asked.value;
  const sheet = sheetOf(rows, asked.value, { now, who: asker.viewer.signedIn?.person.name ?? "" });
  const chunks = [...sheetFile(format, [sheet])].map((chunk) => Buffer.from(chunk as Uint8Array));
  return context.body(new Uint8Array(Buffer.concat(chunks)), 200, {
    "content-type": mediaTypes[format],
    "content-disposition": `attachment; filename="matters-${now.slice(0, 10)}.${extensions[format]}"`,
    "cache-control": "no-store",
  });
}

/** All that match, page by page. @refuses work/tooManyToTake, and what the list refuses */
async function foundBy(
  work: Work,
  viewer: Viewer,
  asked: Asked,
): Promise<Result<{ readonly now: Instant; readonly rows: readonly MatterRow[] }>> {
  const { format: _format, columns: _columns, lang: _lang, ...rest } = asked;
  const rows: MatterRow[] = [];
  for (let after: string | undefined; ; ) {
    const query: Query<"matters"> = { ...rest, limit: String(pageSize), ...(after === undefined ? {} : { after }) };
    const page: Result<MatterList> = await work.reads.list(viewer, query);
    if (!page.ok) return page;
    if (page.value.total.more || page.value.total.count > mostRows) return refuse(refusals.tooManyToTake({ most: mostRows }));
    rows.push(...page.value.rows);
    if (page.value.next === null) return ok({ now: page.value.now as Instant, rows });
    after = page.value.next;
  }
}

type Taken = { readonly now: Instant; readonly who: string };
function sheetOf(rows: readonly MatterRow[], { columns: wanted, lang: language = "zh" }: Asked, { now, who }: Taken): Sheet {
  const shown = (wanted?.split(",") ?? usual).flatMap((id) => columns[id] ?? []);
  const head = language === "zh" ? ["编号", "事项"] : ["Number", "Matter"];
  const note =
    language === "zh"
      ? `${clockText(now)} 由${who}导出，共 ${rows.length} 件`
      : `${rows.length} matters, taken by ${who} at ${clockText(now)}`;
  return {
    name: language === "zh" ? "事项" : "Matters",
    columns: [...head, ...shown.map(({ label }) => label[language])],
    rows: [...rows.map((row) => [row.number, row.title, ...shown.map(({ cell }) => cell(row, language))]), [note]],
  };
}
