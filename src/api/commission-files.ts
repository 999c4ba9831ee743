import type { Context, Hono } from "hono";
import { type PassportRow, passportColumns } from "#commission";
import { mediaTypes, sheetFile } from "#download";
import { type Result, refuse } from "#kernel";
import type { StoredAttachment } from "#procedure";
import type { Asker, Door } from "./access/door.ts";
import { refusals } from "./commissions-handlers.ts";
import { personOf } from "./files/attachment-answers.ts";
import { sendFile } from "./files/mount.ts";
import type { ApiParts } from "./parts.ts";
import { timesOf } from "./refusals.ts";
import { sendRefused } from "./sending.ts";

const notKept = () => refuse(refusals.notKept({}));

/** Files of evaluations: what was opened for an evaluator, their own reports, and reports that were published. */
export function mountCommissionFiles(app: Hono, parts: ApiParts, door: Door): void {
  const { commissions } = parts;
  const asEvaluator = (path: string, send: (context: Context, asker: Asker) => Promise<Response>) =>
    app.get(path, async (context) => {
      const asker = await door.askerOf(context);
      const admitted = await door.admit(asker, "evaluator", `GET ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
      return admitted.ok ? send(context, asker) : sendRefused(context, admitted.refusals);
    });
  asEvaluator("/api/evaluator/:id/figures/:item/file", async (context, { viewer }) => {
    const today = parts.today();
    const facts = { plan: parts.plan, figures: await parts.figures(), today, ...timesOf({}, today) };
    const at = { id: context.req.param("id") ?? "", item: context.req.param("item") ?? "" };
    const taken = commissions ? await commissions.taken(facts, personOf(viewer), at) : notKept();
    return taken.ok ? sendTable(context, taken.value) : sendRefused(context, taken.refusals);
  });
  asEvaluator("/api/evaluator/:id/files/:item/content", async (context, { viewer }) => {
    const at = { id: context.req.param("id") ?? "", item: context.req.param("item") ?? "" };
    return bytesOf(context, parts, commissions ? await commissions.file(personOf(viewer), at) : notKept());
  });
  asEvaluator("/api/evaluator/:id/own/:file/content", async (context, { viewer }) => {
    const { id = "", file = "" } = context.req.param();
    return bytesOf(context, parts, commissions ? await commissions.ownFile(personOf(viewer), id, file) : notKept());
  });
  app.get("/api/published-evaluations/:id/files/:file", async (context) => {
    const { id, file } = context.req.param();
    return bytesOf(context, parts, commissions ? await commissions.publishedFile(id, file) : notKept());
  });
}

async function bytesOf(context: Context, { attachments }: ApiParts, file: Result<StoredAttachment>): Promise<Response> {
  if (!file.ok) return sendRefused(context, file.refusals);
  const content = attachments ? await attachments.content(file.value) : notKept();
  return content.ok ? sendFile(context, file.value, content.value) : sendRefused(context, content.refusals);
}

/** CSV unless a workbook is asked for. */
function sendTable(context: Context, { name, rows }: { readonly name: string; readonly rows: readonly PassportRow[] }): Response {
  const format = context.req.query("format") === "xlsx" ? "xlsx" : "csv";
  const sheet = { name: "figures", columns: passportColumns, rows: rows.map((row) => passportColumns.map((column) => row[column])) };
  const chunks = [...sheetFile(format, [sheet])].map((chunk) => (typeof chunk === "string" ? chunk : new Uint8Array(chunk)));
  return context.body(new Blob(chunks).stream(), 200, {
    "content-type": mediaTypes[format],
    "content-disposition": `attachment; filename="${name}.${format}"`,
    "cache-control": "private, no-store",
  });
}
