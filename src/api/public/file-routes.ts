import type { Context, Hono } from "hono";
import { formats } from "#download";
import { AnswerCache, type CachedAnswer } from "../answer-cache.ts";
import { refusals } from "../refusals.ts";
import { sendRefused } from "../sending.ts";
import type { PublicParts } from "./index.ts";
import { bytesOf, fileOf, findFile, mediaTypeOf, type OpenFile, setsOf, sumLine } from "./open-files.ts";
import { robotsText, sitemapXml } from "./pages/sitemap.ts";
import { rendered, sendRendered } from "./rendered.ts";

const fileBytes = 24_000_000;
/** The formats whose bytes are the same each time they are made; a workbook carries the moment it was written. */
const summed = formats.filter((format) => format !== "xlsx");

/** Files of the open data with their checksums, and what search engines read. Made once for a cut and a day. */
export function mountFiles(app: Hono, parts: PublicParts): void {
  const { plan } = parts;
  const cache = new AnswerCache(fileBytes);
  const originOf = (context: Context): string => parts.door?.ownOrigin(context) ?? new URL(context.req.url).origin;

  async function made(name: string, make: (file: (of: OpenFile) => Uint8Array<ArrayBuffer>) => string | Uint8Array): Promise<CachedAnswer> {
    const figures = await parts.figures();
    const today = parts.today();
    const epoch = `${figures.cut}|${plan.checksum}|${today}`;
    const known = cache.get(epoch, name);
    if (known) return known;
    return cache.put(
      epoch,
      name,
      rendered(
        200,
        make((of) => bytesOf(plan, figures, { asOf: today, knownAt: null }, of)),
      ),
    );
  }

  app.get("/open/data/SHA256SUMS", async (context) => {
    const sums = await made("SHA256SUMS", (bytes) =>
      setsOf(plan)
        .flatMap((set) => summed.map((format) => fileOf(set, format)))
        .map((of) => sumLine(of.name, bytes(of)))
        .join(""),
    );
    return sendRendered(context, sums, { type: "text/plain; charset=utf-8" });
  });
  app.get("/open/data/:file", async (context) => {
    const file = findFile(plan, context.req.param("file"));
    if (!file) return sendRefused(context, [refusals.noSuchPage({ path: context.req.path.slice(0, 200) })]);
    const answer = await made(file.name, (bytes) => bytes(file));
    return sendRendered(context, answer, { type: mediaTypeOf(file), name: `${plan.id}-${file.name}` });
  });
  app.get("/sitemap.xml", (context) =>
    sendRendered(context, rendered(200, sitemapXml(plan, originOf(context))), { type: "application/xml; charset=utf-8" }),
  );
  app.get("/robots.txt", (context) =>
    sendRendered(context, rendered(200, robotsText(originOf(context))), { type: "text/plain; charset=utf-8" }),
  );
}
