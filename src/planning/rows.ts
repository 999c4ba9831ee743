import { z } from "zod";
import type { Day, Instant } from "#kernel";
import { type Reader, type Sql, sql, type Transaction } from "#store";
import type { Adopted, Revision, RevisionKind } from "./types.ts";

const instant = z.string().transform((text) => text as Instant);
const day = z.string().transform((text) => text as Day);
const kind = z.enum(["action-plan", "annual-plan", "key-task-list", "target-split"]);

const revisionRow = z.object({
  id: z.string(),
  matter: z.string(),
  kind,
  document: z.string(),
  revision: z.number(),
  body: z.unknown(),
  checksum: z.string(),
  person: z.string(),
  says: z.string(),
  recordedAt: instant,
});
const revisionColumns = sql`r.id, r.matter_id as matter, r.kind, r.document, r.revision, r.body, r.checksum, r.person, r.says, r.recorded_at as "recordedAt"`;

/** The dossier of a document: all its matters and texts stand in it. */
export const dossierOf = (kindOf: RevisionKind, document: string): string => `plan:${kindOf}:${document}`;

const matterRow = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  revision: z.number(),
  procedure: z.string(),
  version: day,
  checksum: z.string().nullable(),
});
/** A matter as documents need it; `checksum` is that of the text last submitted. */
export type DocumentMatter = z.infer<typeof matterRow>;

/** The matter a document is drafted in: the earliest that was neither dropped nor put away, so that everybody finds the same one. */
export async function documentMatter(reader: Reader, of: RevisionKind, document: string): Promise<DocumentMatter | undefined> {
  const order: Sql = of === "target-split" ? sql`desc` : sql`asc`;
  const rows = await reader.rows(
    sql`select id, number, title, state, revision, procedure, version, fields->>'checksum' as checksum from matter
      where subject_id = ${dossierOf(of, document)} and procedure = ${of} and state not in ('dropped', 'archived') order by id ${order} limit 1`,
    matterRow,
  );
  return rows[0];
}

/** The text saved last in a matter; undefined before the first. */
export async function latestRevision(reader: Reader, matter: Pick<DocumentMatter, "id">, dossier: string): Promise<Revision | undefined> {
  const rows = await reader.rows(
    sql`select ${revisionColumns} from plan_revision r where r.subject_id = ${dossier} and r.matter_id = ${matter.id} order by r.revision desc limit 1`,
    revisionRow,
  );
  return rows[0];
}

export async function insertRevision(tx: Transaction, given: Omit<Revision, "id" | "recordedAt">): Promise<void> {
  const subject = dossierOf(given.kind, given.document);
  await tx.run(
    sql`insert into plan_revision (subject_id, id, matter_id, kind, document, revision, body, checksum, person, says, recorded_at)
      values (${subject}, ${tx.newId()}, ${given.matter}, ${given.kind}, ${given.document}, ${given.revision}, ${JSON.stringify(given.body)}, ${given.checksum}, ${given.person}, ${given.says}, ${tx.recordedAt})`,
  );
  await tx.audit({
    stream: subject,
    kind: "plan-drafted",
    actor: given.person,
    payload: { matter: given.matter, revision: given.revision, checksum: given.checksum },
  });
}

const adoptedRow = revisionRow.extend({ event: z.string(), number: z.string(), from: day, signedBy: z.string(), signedAt: instant });

/** Every signed text of a document, oldest first: a revision whose checksum a signed step names. */
export async function adoptedOf(reader: Reader, of: RevisionKind, document: string): Promise<readonly Adopted[]> {
  const rows = await reader.rows(
    sql`select ${revisionColumns}, e.id as event, m.number, e.input->>'from' as "from", e.person as "signedBy", e.recorded_at as "signedAt"
      from plan_revision r
      join matter m on m.subject_id = r.subject_id and m.id = r.matter_id
      join matter_event e on e.subject_id = r.subject_id and e.matter_id = r.matter_id
        and e.transition in ('publish', 'adopt') and e.input->>'checksum' = r.checksum and e.recorded_at >= r.recorded_at
      where r.subject_id = ${dossierOf(of, document)} and r.kind = ${of} and r.document = ${document}
      order by e.id, r.revision desc`,
    adoptedRow,
  );
  const once = rows.filter(({ event }, at) => rows[at - 1]?.event !== event);
  return once.map(({ event: _, ...row }, at) => ({ ...row, version: at + 1 }));
}

/** Names of the documents of a kind that were begun, newest first. */
export const documentsOf = async (reader: Reader, of: RevisionKind): Promise<readonly string[]> =>
  (
    await reader.rows(
      sql`select distinct document from plan_revision where kind = ${of} order by document desc limit 100`,
      z.object({ document: z.string() }),
    )
  ).map(({ document }) => document);

const taskRow = z.object({
  id: z.string(),
  number: z.string(),
  procedure: z.string(),
  version: day,
  title: z.string(),
  state: z.string(),
  item: z.string().nullable(),
  clauses: z.array(z.string()),
  lead: z.string(),
  region: z.string(),
  dueAt: instant.nullable(),
  light: z.string(),
  lightWhy: z.object({ rule: z.string(), since: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])).optional() }),
  milestones: z.number(),
  accepted: z.number(),
  supervisor: z.string().nullable(),
  supervisorNumber: z.string().nullable(),
});
/** A key task with how many of its milestones are accepted. */
export type TaskMatter = z.infer<typeof taskRow>;

const taskColumns = sql`m.id, m.number, m.procedure, m.version, m.title, m.state, m.fields->>'item' as item, m.clauses, m.lead_desk as lead, m.region,
  m.due_at as "dueAt", m.light, m.light_why as "lightWhy",
  (select count(*)::int from matter c where c.subject_id = m.subject_id and c.parent_id = m.id and c.procedure = 'milestone') as milestones,
  (select count(*)::int from matter c where c.subject_id = m.subject_id and c.parent_id = m.id and c.procedure = 'milestone' and c.state = 'accepted') as accepted,
  m.supervised as supervisor, s.number as "supervisorNumber"`;

/** Key tasks opened by a list. */
export const tasksBelow = (reader: Reader, list: string): Promise<readonly TaskMatter[]> =>
  reader.rows(
    sql`select ${taskColumns} from matter m left join matter s on s.id = m.supervised where m.parent_id = ${list} and m.procedure = 'key-task' order by m.number`,
    taskRow,
  );

/** Key tasks that cite a clause, newest first. */
export const tasksCiting = (reader: Reader, clause: string): Promise<readonly TaskMatter[]> =>
  reader.rows(
    sql`select ${taskColumns} from matter m left join matter s on s.id = m.supervised
      where m.clauses @> array[${clause}]::text[] and m.procedure = 'key-task' order by m.id desc limit 100`,
    taskRow,
  );

const signedRow = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  procedure: z.string(),
  version: day,
  fields: z.record(z.string(), z.unknown()),
  openedAt: instant,
  closedAt: instant.nullable(),
  signedBy: z.string().nullable(),
});
/** A decision of one signature: a changed target, a clause without a task. */
export type SignedMatter = z.infer<typeof signedRow>;

/** Decisions of a kind, newest first; of one target where it is named. */
export const decisionsOf = (
  reader: Reader,
  procedure: "rebaselining" | "clause-exemption",
  target?: string,
): Promise<readonly SignedMatter[]> =>
  reader.rows(
    sql`select m.id, m.number, m.title, m.state, m.procedure, m.version, m.fields, m.opened_at as "openedAt", m.closed_at as "closedAt",
        (select e.person from matter_event e where e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = 'sign' limit 1) as "signedBy"
      from matter m where m.procedure = ${procedure} and ${target === undefined ? sql`true` : sql`m.target = ${target}`} order by m.id desc limit 400`,
    signedRow,
  );

const partyRow = z.object({ desk: z.string(), region: z.string(), signedAt: instant.nullable() });
export const citiesOf = (reader: Reader, dossier: string, matter: string) =>
  reader.rows(
    sql`select desk, region, signed_at as "signedAt" from matter_party where subject_id = ${dossier} and matter_id = ${matter} and part = 'cities' order by region`,
    partyRow,
  );

const checkRow = z.object({ day, body: z.object({ withoutTask: z.array(z.string()), withoutClause: z.array(z.string()) }) });
export type NightlyCheck = z.infer<typeof checkRow>;
export const lastCheck = async (reader: Reader): Promise<NightlyCheck | undefined> =>
  (await reader.rows(sql`select day::text as day, body from plan_check order by day desc limit 1`, checkRow))[0];

export async function insertCheck(tx: Transaction, on: Day, body: NightlyCheck["body"]): Promise<void> {
  await tx.run(
    sql`insert into plan_check (day, body, recorded_at) values (${on}, ${JSON.stringify(body)}, ${tx.recordedAt}) on conflict (day) do nothing`,
  );
}
