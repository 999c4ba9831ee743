import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { type Instant, ok, type Result, refuse } from "#kernel";
import { type Files, type Reader, type Store, sql } from "#store";
import { markInName, markInText } from "./marks.ts";
import type { MediaType } from "./media-types.ts";
import { fileRefusals as refusals } from "./refusals.ts";
import { typeOf } from "./sniff.ts";
import { paragraphsOf, preview } from "./text.ts";

/** Most bytes of one file. */
export const attachmentLimit = 20_000_000;
/** Uploads of one person that go with no act yet: nobody fills the disk with what is never sent. */
const mostLoose = 100;
/** What was left lying longer ago keeps nobody from working today. */
const looseDays = 30;

const row = z.object({
  subject: z.string(),
  id: z.string(),
  matter: z.string(),
  event: z.string().nullable(),
  digest: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.coerce.number(),
  class: z.enum(["none", "internal", "sensitive"]),
  person: z.string(),
  at: z.string().transform((text) => text as Instant),
});
/** A file of a matter; one that still waits for its matter has its uploader for both. */
export type StoredAttachment = z.infer<typeof row>;

export type NewAttachment = {
  readonly person: string;
  /** Null where the matter is still to be opened. */
  readonly matter: { readonly subject: string; readonly id: string } | null;
  readonly name: string;
  readonly class: "none" | "internal" | "sensitive" | "secret";
  /** As it came: base64. */
  readonly content: string;
};

/** Files that come with matters: looked at before they are taken, kept by their digest, never changed. */
export type Attachments = {
  /** @refuses files/…, everything that stands against it at once */
  readonly add: (given: NewAttachment) => Promise<Result<StoredAttachment>>;
  readonly find: (id: string) => Promise<StoredAttachment | undefined>;
  /** The bytes as a stream that fails where they do not match the digest. */
  readonly content: (file: StoredAttachment) => Promise<Result<Readable>>;
  /** @refuses files/noText */
  readonly text: (file: StoredAttachment) => Promise<Result<{ readonly paragraphs: string[]; readonly cut: boolean }>>;
};

/** Where files wait that came before their matter. */
export const looseSubject = (person: string): string => `person:${person}`;
export const isLoose = ({ matter, person }: StoredAttachment): boolean => matter === looseSubject(person);

export function openAttachments(store: Store & { readonly files: Files }): Attachments {
  const content: Attachments["content"] = ({ digest }) => store.files.read(digest);
  return {
    add: async (given) => {
      const read = readAttachment(given);
      return read.ok ? keep(store, given, read.value) : read;
    },
    find: (id) => findOne(store, id),
    content,
    text: async (file) => {
      const stream = await content(file);
      if (!stream.ok) return stream;
      const paragraphs = paragraphsOf(await buffer(stream.value), file.mediaType as MediaType);
      return paragraphs ? ok(preview(paragraphs)) : refuse(refusals.noText({}));
    },
  };
}

type Read = { readonly bytes: Uint8Array; readonly type: MediaType };

/** Looks at what came before anything of it is kept. */
export function readAttachment({ name, class: given, content }: Omit<NewAttachment, "person" | "matter">): Result<Read> {
  // What is said or marked to be secret is not looked at any further.
  if (given === "secret") return refuse(refusals.classSecret({}));
  const nameMark = markInName(name);
  if (nameMark !== undefined) return refuse(refusals.markedSecret({ mark: nameMark, where: "name" }));
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) return refuse(refusals.notBase64({}));
  const bytes = Buffer.from(content, "base64");
  if (bytes.length === 0) return refuse(refusals.empty({}));
  if (bytes.length > attachmentLimit) return refuse(refusals.tooLarge({ limit: attachmentLimit }));
  const type = typeOf(bytes, name);
  if (type === undefined) return refuse(refusals.typeUnknown({}));
  if (type === "macros") return refuse(refusals.hasMacros({}));
  const textMark = markInText(paragraphsOf(bytes, type) ?? []);
  return textMark === undefined ? ok({ bytes, type }) : refuse(refusals.markedSecret({ mark: textMark, where: "text" }));
}

/** A name without folders and without what no name needs. */
const plainName = (name: string): string =>
  name
    .split(/[\\/]/)
    .at(-1)
    ?.replaceAll(/[\p{Cc}\p{Cf}"<>|?*:]/gu, "")
    .trim()
    .slice(0, 200) || "file";

async function keep(
  store: Store & { readonly files: Files },
  { person, matter, name, class: given }: NewAttachment,
  { bytes, type }: Read,
): Promise<Result<StoredAttachment>> {
  const loose = looseSubject(person);
  const since = new Date(Date.parse(store.now()) - looseDays * 86_400_000).toISOString();
  if ((await waitingOf(store, person, since)) >= mostLoose) return refuse(refusals.tooManyLoose({ most: mostLoose }));
  const stored = await store.files.write([bytes], attachmentLimit);
  if (!stored.ok) return stored;
  const id = await store.transaction(
    async (tx) => {
      const made = tx.newId();
      const subject = matter?.subject ?? loose;
      await store.files.keep(tx, stored.value, type);
      await tx.run(sql`insert into matter_file (subject_id, id, matter_id, event_id, digest, name, media_type, bytes, class, person, recorded_at)
        values (${subject}, ${made}, ${matter?.id ?? loose}, null, ${stored.value.digest}, ${plainName(name)}, ${type}, ${stored.value.size}, ${given}, ${person}, ${tx.recordedAt})`);
      // Names of files may be names of people; the digest says which file it was.
      const payload = { file: made, matter: matter?.id ?? null, digest: stored.value.digest, bytes: stored.value.size, class: given };
      await tx.audit({ stream: subject, kind: "matter/file", actor: person, payload });
      return made;
    },
    "read-committed",
    "stays",
  );
  const found = await findOne(store, id);
  if (!found) throw new Error(`the file ${id} is gone`);
  return ok(found);
}

/** Files of somebody that wait for an act, in matters that are there and for those still to be opened; what a matter took over waits no more. */
async function waitingOf(reader: Reader, person: string, since: string): Promise<number> {
  const [waiting] = await reader.rows(
    sql`select count(*)::int as count from matter_file f where f.person = ${person} and f.event_id is null and f.recorded_at >= ${since}
      and not exists (select 1 from matter_file taken where taken.id = f.id and taken.event_id is not null)`,
    z.object({ count: z.number() }),
  );
  return waiting?.count ?? 0;
}

/** One that was taken over by a matter is that matter's; where it waited before does not count any more. */
async function findOne(reader: Reader, id: string): Promise<StoredAttachment | undefined> {
  const [found] = await reader.rows(
    sql`select subject_id as subject, id, matter_id as matter, event_id as event, digest, name, media_type as "mediaType", bytes, class, person, recorded_at as at
      from matter_file where id = ${id} order by event_id is null, subject_id limit 1`,
    row,
  );
  return found;
}
