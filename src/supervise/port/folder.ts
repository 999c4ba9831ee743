import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { all, type Instant, ok, type Result, refuse } from "#kernel";
import { contentChecksum, digestOf, type Envelope, type FileFormat, filesOf, format, rowsOf } from "./envelope.ts";
import type { Port } from "./port.ts";
import { refusals } from "./refusals.ts";
import type { Row } from "./values.ts";

const listed = z.object({
  format: z.literal(format),
  madeAt: z.string().transform((text) => text as Instant),
  files: z.array(z.object({ name: z.string().regex(/^(matters|answers)\.(csv|json)$/), sha256: z.string() })).max(4),
});
const listName = "exchange.json";

/**
 * Files in a folder that somebody or something carries between the networks. Each exchange is a folder of its own, named after its moment and
 * checksum, written beside and put in place at once, so that nobody reads half of one.
 */
export function folderPort(folder: string, as: FileFormat = "csv"): Port {
  return {
    name: "folder",
    send: (envelope) => write(folder, envelope, as),
    receive: async () => {
      const found = await exchangesIn(folder);
      if (found.length === 0) return refuse(refusals.noFolder({ folder }));
      return all(await Promise.all(found.map(read)));
    },
  };
}

async function write(folder: string, envelope: Envelope, as: FileFormat): Promise<Result<string>> {
  const name = `${envelope.madeAt.replaceAll(/[:.]/g, "-")}-${envelope.checksum.slice(0, 12)}`;
  const [there, beside] = [join(folder, name), join(folder, `.${name}.part`)];
  const files = filesOf(envelope, as);
  const list = { format, madeAt: envelope.madeAt, files: files.map(([file, text]) => ({ name: file, sha256: digestOf(text) })) };
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  for (const [file, text] of files) await writeFile(join(beside, file), text);
  await writeFile(join(beside, listName), `${JSON.stringify(list, null, 2)}\n`);
  await rename(beside, there);
  return ok(there);
}

const has = async (folder: string): Promise<boolean> => (await readdir(folder).catch((): string[] => [])).includes(listName);

/** The folder itself, or those within it, oldest first. */
async function exchangesIn(folder: string): Promise<readonly string[]> {
  if (await has(folder)) return [folder];
  const names = (await readdir(folder).catch((): string[] => [])).filter((name) => !name.startsWith(".")).sort();
  const found: string[] = [];
  for (const name of names) if (await has(join(folder, name))) found.push(join(folder, name));
  return found;
}

async function read(folder: string): Promise<Result<Envelope>> {
  const text = await readFile(join(folder, listName), "utf8");
  const list = listed.safeParse(parsed(text));
  if (!list.success) return refuse(refusals.notOurs({ name: join(folder, listName) }));
  const { madeAt, files } = list.data;
  const rows: Record<"matters" | "answers", readonly Row[]> = { matters: [], answers: [] };
  for (const { name, sha256 } of files) {
    const content = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (content === undefined || digestOf(content) !== sha256) return refuse(refusals.fileChanged({ file: join(folder, name) }));
    const found = rowsOf(name, content);
    if (!found) return refuse(refusals.notOurs({ name: join(folder, name) }));
    rows[name.startsWith("matters") ? "matters" : "answers"] = found;
  }
  return ok({ format, madeAt, checksum: contentChecksum(rows), ...rows });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
