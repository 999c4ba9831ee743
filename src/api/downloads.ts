import type { Context, Hono } from "hono";
import { z } from "zod";
import { comparisonQuestion } from "#contract";
import type { CheckedPlan } from "#define";
import { extensions, type Format, figureRows, file, formats, isFormat, mediaTypes } from "#download";
import { ok, type Result, refuse } from "#kernel";
import type { Figures, Question } from "#ledger";
import type { Door } from "./access/door.ts";
import { comparisonFile } from "./comparison-file.ts";
import type { ApiParts } from "./parts.ts";
import { readQuestion, refusals, timesOf } from "./refusals.ts";
import { sendRefused } from "./sending.ts";

export const exportQuestion = z.object({
  indicator: z.string().optional().describe("id or code; several separated by commas; absent: all"),
  region: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  format: z.enum(formats).optional().describe("absent: csv"),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  knownAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  // With regions or indicators in the plural the file is a comparison, as its page shows it.
  ...comparisonQuestion,
});

export type Download = { readonly name: string; readonly media: string; readonly chunks: Iterable<string | Uint8Array> };

/** @refuses api/unknownIndicator, api/badFormat */
function download(plan: CheckedPlan, figures: Figures, question: Question, asked: z.infer<typeof exportQuestion>): Result<Download> {
  const format = asked.format ?? "csv";
  if (!isFormat(format)) return refuse(refusals.badFormat({ format, known: formats.join(", ") }));
  const ids = asked.indicator?.split(",").map((id) => id.trim());
  const found = ids?.map((id) => ({ id, indicator: plan.findIndicator(id) }));
  const unknown = found?.filter((f) => !f.indicator) ?? [];
  const faults = unknown.map(({ id }) => refusals.unknownIndicator({ id }));
  if (asked.region !== undefined && !plan.region(asked.region)) faults.push(refusals.unknownRegion({ region: asked.region }));
  if (faults.length > 0) return refuse(...faults);
  const indicators = found ? found.flatMap((f) => f.indicator ?? []) : plan.indicators;
  const rows = figureRows(plan, figures, question, { indicators, ...(asked.region ? { regions: [asked.region] } : {}) });
  return ok({ name: fileName(plan, ids, question, format), media: mediaTypes[format], chunks: file(format, rows) });
}

const fileName = (plan: CheckedPlan, ids: readonly string[] | undefined, { asOf }: Question, format: Format): string =>
  `${ids?.length === 1 ? ids[0] : plan.id}-${asOf}.${extensions[format]}`;

/** Figures as files, for anybody; who took what along stands in the audit stream before the first byte leaves. */
export const mountDownloads = (app: Hono, parts: ApiParts, door: Door): void =>
  void app.get("/api/export", (context) => sendFile(context, parts, door));

function fileOf({ plan, today: dayOfToday }: ApiParts, figures: Figures, asked: z.infer<typeof exportQuestion>): Result<Download> {
  const today = dayOfToday();
  const times = timesOf(asked, today);
  if (asked.regions === undefined && asked.indicators === undefined) return download(plan, figures, times, asked);
  return comparisonFile({ plan, figures, today, ...times }, asked, asked.format ?? "csv");
}

async function sendFile(context: Context, parts: ApiParts, door: Door): Promise<Response> {
  const query = readQuestion(exportQuestion, context.req.queries());
  if (!query.ok) return sendRefused(context, query.refusals);
  const made = fileOf(parts, await parts.figures(), query.value);
  if (!made.ok) return sendRefused(context, made.refusals);
  const { viewer } = await door.askerOf(context);
  await door.access.noteExport(viewer, { what: "figures", ...query.value });
  const pieces = piecesOf(made.value.chunks);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
  return context.body(body, 200, { "content-type": made.value.media, "content-disposition": `attachment; filename="${made.value.name}"` });
}

const pieceBytes = 64 * 1024;

/** Rows gathered into pieces: sent row by row, a table waits its turn among all other answers once for every row. */
function* piecesOf(chunks: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let [held, size]: [Buffer[], number] = [[], 0];
  for (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    held.push(bytes);
    size += bytes.length;
    if (size < pieceBytes) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}
