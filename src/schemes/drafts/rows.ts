import { z } from "zod";
import type { SchemeBody } from "#contract";
import { checksumOf } from "#define";
import type { Day, Instant } from "#kernel";
import { type Reader, sql, type Transaction } from "#store";
import type { HeldText } from "../texts.ts";
import { contentFrom } from "../texts.ts";

export const procedure = "scheme-adoption";
/** The dossier of a scheme: all matters, texts and votes about it stand in it. */
export const dossierOf = (scheme: string): string => `scheme:${scheme}`;

const instant = z.string().transform((text) => text as Instant);
const day = z.string().transform((text) => text as Day);
const body = z.unknown().transform((value) => value as SchemeBody);

const matterRow = z.object({
  id: z.string(),
  subject: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  version: day,
  revision: z.number(),
  fields: z.record(z.string(), z.unknown()),
});
export type DraftMatter = z.infer<typeof matterRow>;
const matterColumns = sql`m.id, m.subject_id as subject, m.number, m.title, m.state, m.version, m.revision, m.fields`;

const textRow = z.object({
  matter: z.string(),
  scheme: z.string(),
  revision: z.number(),
  body,
  checksum: z.string(),
  person: z.string(),
  says: z.string(),
  recordedAt: instant,
});
/** A text as it was saved; it never changes. */
export type SavedText = z.infer<typeof textRow>;
const textColumns = sql`t.matter_id as matter, t.scheme, t.revision, t.body, t.checksum, t.person, t.says, t.recorded_at as "recordedAt"`;

const draftRow = matterRow.extend({ latest: textRow.omit({ matter: true }).nullable(), tried: z.number() });

export async function draftMatter(reader: Reader, id: string): Promise<DraftMatter | undefined> {
  const rows = await reader.rows(sql`select ${matterColumns} from matter m where m.id = ${id} and m.procedure = ${procedure}`, matterRow);
  return rows[0];
}

/** Drafts that were neither adopted nor dropped, newest first. */
export async function openDrafts(reader: Reader): Promise<readonly z.infer<typeof draftRow>[]> {
  const rows = await reader.rows(
    sql`select ${matterColumns}, (select count(*)::int from scheme_trial r where r.subject_id = m.subject_id and r.matter_id = m.id) as tried
      from matter m where m.procedure = ${procedure} and m.closed_at is null order by m.id desc limit 100`,
    draftRow.omit({ latest: true }),
  );
  return Promise.all(rows.map(async (row) => ({ ...row, latest: (await latestText(reader, row)) ?? null })));
}

/** The text saved last in a matter; undefined before the first. */
export async function latestText(reader: Reader, matter: Pick<DraftMatter, "id" | "subject">): Promise<SavedText | undefined> {
  const rows = await reader.rows(
    sql`select ${textColumns} from scheme_text t where t.subject_id = ${matter.subject} and t.matter_id = ${matter.id} order by t.revision desc limit 1`,
    textRow,
  );
  return rows[0];
}

/** All texts saved in a matter, newest first. */
export const textsOf = (reader: Reader, matter: Pick<DraftMatter, "id" | "subject">): Promise<readonly SavedText[]> =>
  reader.rows(
    sql`select ${textColumns} from scheme_text t where t.subject_id = ${matter.subject} and t.matter_id = ${matter.id} order by t.revision desc limit 200`,
    textRow,
  );

/** A text by its checksum, whichever draft it was saved in. */
export async function textByChecksum(reader: Reader, checksum: string): Promise<SavedText | undefined> {
  const rows = await reader.rows(
    sql`select ${textColumns} from scheme_text t where t.checksum = ${checksum} order by t.id limit 1`,
    textRow,
  );
  return rows[0];
}

type Saving = Omit<SavedText, "recordedAt" | "matter">;
export async function insertText(tx: Transaction, matter: DraftMatter, given: Saving): Promise<void> {
  const { scheme, revision, checksum, person, says } = given;
  await tx.run(
    sql`insert into scheme_text (subject_id, id, matter_id, scheme, revision, body, checksum, person, says, recorded_at)
      values (${matter.subject}, ${tx.newId()}, ${matter.id}, ${scheme}, ${revision}, ${JSON.stringify(given.body)}, ${checksum}, ${person}, ${says}, ${tx.recordedAt})`,
  );
  await tx.audit({ stream: matter.subject, kind: "scheme-drafted", actor: person, payload: { matter: matter.id, revision, checksum } });
}

const adoptedRow = textRow.extend({ number: z.string(), from: day, tried: z.number(), signedBy: z.string(), signedAt: instant });

/** Every adopted text, oldest first: the one whose checksum the signed step names. */
export async function adoptedTexts(reader: Reader): Promise<readonly HeldText[]> {
  const rows = await reader.rows(
    sql`select distinct on (e.id) ${textColumns}, m.number, e.input->>'from' as "from", (m.fields->>'tried')::int as tried, e.person as "signedBy", e.recorded_at as "signedAt"
      from matter m
      join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = 'adopt'
      join scheme_text t on t.subject_id = m.subject_id and t.matter_id = m.id and t.checksum = e.input->>'checksum'
      where m.procedure = ${procedure} and m.state = 'adopted' order by e.id, t.revision desc`,
    adoptedRow,
  );
  return rows.map(({ body: kept, checksum, from, matter, number, tried, signedBy, signedAt }) => ({
    content: contentFrom(asSigned(kept, checksum, number)),
    checksum,
    from,
    adoption: { matter, number, tried, by: signedBy, at: signedAt },
  }));
}

/** A text that no longer gives the checksum that was signed has been altered behind the program's back: no result may rest on it. */
function asSigned(kept: SchemeBody, checksum: string, number: string): SchemeBody {
  if (checksumOf(kept) !== checksum) throw new Error(`the scheme adopted in ${number} is not the text that was signed`);
  return kept;
}

const eventRow = z.object({ person: z.string(), at: instant, checksum: z.string().nullable(), note: z.string().nullable() });
/** Who did a step last, and when. */
export async function lastStep(reader: Reader, matter: DraftMatter, transition: string): Promise<z.infer<typeof eventRow> | undefined> {
  const rows = await reader.rows(
    sql`select e.person, e.recorded_at as at, e.input->>'checksum' as checksum, e.input->>'note' as note from matter_event e
      where e.subject_id = ${matter.subject} and e.matter_id = ${matter.id} and e.transition = ${transition} order by e.id desc limit 1`,
    eventRow,
  );
  return rows[0];
}
