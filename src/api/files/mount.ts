import { Readable } from "node:stream";
import type { Context, Hono } from "hono";
import { formTemplate } from "#download";
import type { StoredAttachment } from "#procedure";
import type { Door } from "../access/door.ts";
import type { ApiParts, Facts } from "../parts.ts";
import { timesOf } from "../refusals.ts";
import { sendRefused } from "../sending.ts";
import { fileFor, refusals } from "./attachment-answers.ts";
import { dictionariesOf } from "./sheets.ts";

/** Nothing in a file may run, ask for anything, or be framed. The viewer of PDF in browsers is no page and will not start in a sandbox. */
const still = "default-src 'none'; frame-ancestors 'none'";
const policyOf = (type: string): string => (type === "application/pdf" ? still : `${still}; sandbox`);
const shownInPlace = /^(image\/(png|jpeg|webp)|application\/pdf)$/;

const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A form of the plan as a workbook to fill in. */
export function mountTemplates(app: Hono, { plan }: ApiParts, door: Door): void {
  app.get("/api/forms/:ref/template.xlsx", async (context) => {
    const asker = await door.askerOf(context);
    const admitted = await door.admit(asker, "work", "GET /api/forms/{ref}/template.xlsx");
    if (!admitted.ok) return sendRefused(context, admitted.refusals);
    const form = plan.findForm(context.req.param("ref"));
    if (!form) return sendRefused(context, [refusals.formUnknown({ form: context.req.param("ref").slice(0, 80) })]);
    const file = formTemplate(form, dictionariesOf(plan), context.req.query("lang") === "en" ? "en" : "zh");
    return context.body(new Uint8Array(file), 200, {
      "content-type": workbook,
      "content-disposition": `attachment; filename="${form.id}-${form.version}.xlsx"`,
      "cache-control": "no-store",
    });
  });
}

/** The bytes of an attachment: to take along, or with `?view=1`, where a browser can show them by itself, to look at. */
export function mountFiles(app: Hono, parts: ApiParts, door: Door): void {
  app.get("/api/files/:id/content", async (context) => {
    const asker = await door.askerOf(context);
    const admitted = await door.admit(asker, "work", "GET /api/files/{id}/content");
    if (!admitted.ok) return sendRefused(context, admitted.refusals);
    const facts = await factsOf(parts);
    const file = await fileFor(facts, context.req.param("id"), asker.viewer);
    if (!file.ok) return sendRefused(context, file.refusals);
    const content = await parts.attachments?.content(file.value);
    if (!content?.ok) return sendRefused(context, content?.refusals ?? []);
    const { id, digest, matter } = file.value;
    if (file.value.class === "sensitive") await door.access.noteExport(asker.viewer, { what: "attachment", file: id, matter, digest });
    return sendFile(context, file.value, content.value);
  });
}

async function factsOf(parts: ApiParts): Promise<Facts> {
  const today = parts.today();
  return { ...parts, figures: await parts.figures(), today, ...timesOf({}, today) };
}

/** The bytes as they are kept, to take along or, with `?view=1`, to look at. */
export function sendFile(context: Context, { name, mediaType, bytes }: StoredAttachment, content: Readable): Response {
  const isLookedAt = context.req.query("view") === "1" && shownInPlace.test(mediaType);
  return context.body(Readable.toWeb(content) as ReadableStream<Uint8Array>, 200, {
    "content-type": mediaType.startsWith("text/") ? "text/plain; charset=utf-8" : mediaType,
    "content-length": String(bytes),
    "content-disposition": `${isLookedAt ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(name)}`,
    "content-security-policy": policyOf(mediaType),
    "cache-control": "private, no-store",
  });
}
