import type { Hono } from "hono";
import { z } from "zod";
import { mediaTypes, sheetFile } from "#download";
import { refuse } from "#kernel";
import { actorOf } from "#procedure";
import type { Door } from "./access/door.ts";
import { refusals } from "./collect-handlers.ts";
import type { ApiParts } from "./parts.ts";
import { readQuestion, timesOf } from "./refusals.ts";
import { sendRefused } from "./sending.ts";

const question = z.object({
  period: z.string().max(10),
  keeper: z.string().max(80),
  format: z.enum(["csv", "xlsx"]).optional(),
  lang: z.enum(["zh", "en"]).optional(),
});

/** Tables to fill in for a scheme, with units and leaves filled in. */
export function mountCollectFiles(app: Hono, parts: ApiParts, door: Door): void {
  app.get("/api/evaluation/collect/:scheme/template", async (context) => {
    const asker = await door.askerOf(context);
    const admitted = await door.admit(asker, "collect", "GET /api/evaluation/collect/{scheme}/template");
    if (!admitted.ok) return sendRefused(context, admitted.refusals);
    const asked = readQuestion(question, context.req.queries());
    if (!asked.ok) return sendRefused(context, asked.refusals);
    const { period, keeper, format = "xlsx", lang = "zh" } = asked.value;
    const today = parts.today();
    const facts = { plan: parts.plan, figures: await parts.figures(), today, ...timesOf({}, today) };
    const made = parts.collecting
      ? await parts.collecting.template(facts, actorOf(parts.plan, asker.viewer), {
          scheme: context.req.param("scheme"),
          period,
          keeper,
          language: lang,
        })
      : refuse(refusals.notKept({}));
    if (!made.ok) return sendRefused(context, made.refusals);
    const { name, columns, rows } = made.value;
    // Spreadsheets take a file of lines for the national encoding unless it begins with this mark.
    const chunks = [...sheetFile(format, [{ name: "data", columns, rows }])].map((chunk) =>
      typeof chunk === "string" ? chunk : new Uint8Array(chunk),
    );
    return context.body(new Blob(format === "csv" ? ["\uFEFF", ...chunks] : chunks).stream(), 200, {
      "content-type": mediaTypes[format],
      "content-disposition": `attachment; filename="${name}.${format}"`,
      "cache-control": "private, no-store",
    });
  });
}
