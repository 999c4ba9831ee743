import type { Context, Hono } from "hono";
import { z } from "zod";
import { mediaTypes, sheetFile } from "#download";
import type { Language, Result } from "#kernel";
import { paperDocument } from "#paper";
import type { Releases, WhichRelease } from "#release";
import type { Door } from "./access/door.ts";
import { readQuestion } from "./refusals.ts";
import { sendRefused } from "./sending.ts";

const query = z.object({ bundle: z.string().max(64).optional(), lang: z.enum(["zh", "en"]).optional() });
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const tar = "application/x-tar";

type File = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };
type Make = (releases: Releases, which: WhichRelease, language: Language) => Promise<Result<File>>;

const joined = (chunks: Iterable<string | Uint8Array>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk))));
const mapped = <T>(result: Result<T>, make: (value: T) => File | Promise<File>): Result<File> | Promise<Result<File>> =>
  result.ok ? Promise.resolve(make(result.value)).then((value) => ({ ok: true, value })) : result;

/** Everything that may be taken away of a release, by the end of its address. */
const makers: ReadonlyMap<string, Make> = new Map<string, Make>(
  Object.entries({
    bundle: async (releases, which) =>
      mapped(await releases.file(which), ({ digest, bytes }) => ({ name: `${digest}.tar`, type: tar, bytes: new Uint8Array(bytes) })),
    csv: async (releases, which) =>
      mapped(await releases.tables(which), ({ name, sheets }) => ({
        name: `${name}.csv`,
        type: mediaTypes.csv,
        bytes: joined(sheetFile("csv", sheets)),
      })),
    xlsx: async (releases, which) =>
      mapped(await releases.tables(which), ({ name, sheets }) => ({
        name: `${name}.xlsx`,
        type: mediaTypes.xlsx,
        bytes: joined(sheetFile("xlsx", sheets)),
      })),
    "sdmx-csv": async (releases, which) =>
      mapped(await releases.tables(which), ({ name, sdmx }) => ({
        name: `${name}.sdmx.csv`,
        type: mediaTypes["sdmx-csv"],
        bytes: joined([sdmx]),
      })),
    metadata: async (releases, which) =>
      mapped(await releases.metadata(which), (text) => ({
        name: `metadata-${which.id}.json`,
        type: "application/json; charset=utf-8",
        bytes: joined([text]),
      })),
    docx: async (releases, which, language) =>
      mapped(await releases.report(which), async (sheet) => ({
        name: `report-${which.id}.docx`,
        type: word,
        bytes: new Uint8Array(await paperDocument(sheet, language)),
      })),
  } satisfies Record<string, Make>),
);

/** Of counts: the bundle with every unit, for those who work on the release. */
const whole: Make = async (releases, which) =>
  mapped(await releases.wholeFile(which), ({ digest, bytes }) => ({
    name: `${digest}.whole.tar`,
    type: tar,
    bytes: new Uint8Array(bytes),
  }));

type Served = { readonly atWork: boolean; readonly door: Door; readonly releases: Releases };

/** Whoever asks at work is told of the right before anything else: without it an address says nothing of what it would hold. */
async function serve(context: Context, { atWork, door, releases }: Served): Promise<Response> {
  const [id = "", format = ""] = [context.req.param("id"), context.req.param("format")];
  const asker = atWork ? await door.askerOf(context) : undefined;
  const admitted = asker && (await door.admit(asker, "releases", "GET /api/releases/:id/files/:format"));
  if (admitted && !admitted.ok) return sendRefused(context, admitted.refusals);
  const asked = readQuestion(query, context.req.queries());
  if (!asked.ok) return sendRefused(context, asked.refusals);
  const make = format === "whole" && atWork ? whole : makers.get(format);
  if (!make) return context.notFound();
  const { bundle, lang = "zh" } = asked.value;
  const made = await make(releases, { id, bundle, atWork }, lang);
  if (!made.ok) return sendRefused(context, made.refusals);
  if (asker) await door.access.noteExport(asker.viewer, { what: "release", id, format });
  return context.body(made.value.bytes, 200, {
    "content-type": made.value.type,
    "content-disposition": `attachment; filename="${made.value.name}"`,
    "cache-control": "no-store",
  });
}

/** Files of releases: of public ones for everybody; of what is under embargo for those who work on it, each download in the audit. */
export function mountReleaseFiles(app: Hono, { releases }: { readonly releases?: Releases }, door: Door): void {
  if (!releases) return;
  app.get("/api/open/releases/:id/files/:format", (context) => serve(context, { atWork: false, door, releases }));
  app.get("/api/releases/:id/files/:format", (context) => serve(context, { atWork: true, door, releases }));
  app.get("/open/keys/:fingerprint", async (context) => {
    const list = await releases.list();
    const wanted = context.req.param("fingerprint").replace(/\.pem$/, "");
    const key = list.ok ? list.value.keys.find(({ fingerprint }) => fingerprint.replaceAll(" ", "").startsWith(wanted)) : undefined;
    if (!key || wanted.length < 16) return context.notFound();
    return context.body(key.pem, 200, {
      "content-type": "application/x-pem-file",
      "content-disposition": `attachment; filename="${wanted}.pem"`,
    });
  });
}
