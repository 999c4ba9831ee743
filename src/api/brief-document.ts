import type { Context, Hono } from "hono";
import { z } from "zod";
import { type Briefs, briefDocument } from "#brief";
import { type BriefSheet, contract } from "#contract";
import type { Language, Result } from "#kernel";
import type { Door } from "./access/door.ts";
import { draftOf, sheetOf } from "./brief-handlers.ts";
import type { ApiParts } from "./parts.ts";
import { readQuestion, timesOf } from "./refusals.ts";
import { sendRefused } from "./sending.ts";

const media = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const language = z.object({ lang: z.enum(["zh", "en"]).optional() });

type Asked = (context: Context) => Promise<Result<BriefSheet>>;

/** The brief as a Word file: a draft from a state of the cockpit, or an issued one by its code. */
export function mountBriefDocuments(app: Hono, parts: ApiParts & { readonly briefs: Briefs }, door: Door): void {
  const serve = (path: string, view: string, asked: Asked): void => {
    app.get(path, async (context) => {
      const asker = await door.askerOf(context);
      const admitted = await door.admit(asker, view, `GET ${path}`);
      if (!admitted.ok) return sendRefused(context, admitted.refusals);
      const sheet = await asked(context);
      if (!sheet.ok) return sendRefused(context, sheet.refusals);
      await door.access.noteExport(asker.viewer, {
        what: "brief",
        code: sheet.value.issued?.code ?? null,
        digest: sheet.value.issued?.digest ?? null,
      });
      const { lang } = context.req.query();
      return send(context, sheet.value, lang === "zh" || lang === "en" ? lang : sheet.value.content.language);
    });
  };
  serve("/api/brief.docx", "brief", async (context) => {
    const query = readQuestion(contract.briefDraft.query, context.req.queries());
    if (!query.ok) return query;
    const today = parts.today();
    return draftOf({ ...parts, figures: await parts.figures(), today, ...timesOf(query.value, today) }, query.value);
  });
  serve("/api/briefs/:code/docx", "cockpit", async (context) => {
    const query = readQuestion(language, context.req.queries());
    if (!query.ok) return query;
    const found = await parts.briefs.find(context.req.param("code") ?? "");
    return found.ok ? { ok: true, value: sheetOf(found.value) } : found;
  });
}

/** Named so that it sorts by day in a folder; letters every file system takes. */
const nameOf = ({ content, issued }: BriefSheet): string => `brief-${content.moment.asOf}-${issued?.code ?? "draft"}.docx`;

async function send(context: Context, sheet: BriefSheet, lang: Language): Promise<Response> {
  const file = await briefDocument(sheet, lang);
  return context.body(new Uint8Array(file), 200, {
    "content-type": media,
    "content-disposition": `attachment; filename="${nameOf(sheet)}"`,
    "cache-control": "no-store",
  });
}
