import { z } from "zod";
import type { CheckedPlan } from "#define";
import { type Day, type Instant, isDay, type RegionCode } from "#kernel";
import { type Reader, type Sql, sql } from "#store";
import type { Child, Clock, Counts, Duty, Light, Matter, Party, Values } from "../types.ts";

const instant = z.string().transform((text) => text as Instant);
const region = z.string().transform((text) => text as RegionCode);
const values = z.record(z.string(), z.unknown()).transform((given): Values => given);

const matterRow = z.object({
  subject: z.string(),
  id: z.string(),
  root: z.string(),
  parent: z.string().nullable(),
  number: z.string(),
  procedure: z.string(),
  version: z.string().transform((text) => text as Day),
  title: z.string(),
  state: z.string(),
  revision: z.number(),
  enteredAt: instant,
  fields: values,
  counts: z.unknown().transform((given) => given as Counts),
  origin: z.object({ kind: z.string(), id: z.string() }),
  clauses: z.array(z.string()),
  target: z.string().nullable(),
  indicator: z.string().nullable(),
  lead: z.string(),
  region,
  weight: z.number(),
  dueAt: instant.nullable(),
  lightColour: z.enum(["grey", "blue", "red", "yellow", "green"]),
  lightWhy: z.unknown().transform((given) => given as Omit<Light, "colour">),
  supervised: z.string().nullable(),
  external: z.string().nullable(),
  openedAt: instant,
  closedAt: instant.nullable(),
  duties: z.record(z.string(), z.enum(["decision", "execution", "supervision"])),
});
export type MatterRow = Matter & { readonly duties: Readonly<Record<string, Duty>> };

/** Columns of a matter as `matterFrom` reads them; the table is called `m`. */
export const matterColumns: Sql = sql`m.subject_id as subject, m.id, m.root_id as root, m.parent_id as parent, m.number, m.procedure, m.version, m.title,
  m.state, m.revision, m.entered_at as "enteredAt", m.fields, m.counts, m.origin, m.clauses, m.target, m.indicator, m.lead_desk as lead, m.region, m.weight,
  m.due_at as "dueAt", m.light as "lightColour", m.light_why as "lightWhy", m.supervised, m.external, m.opened_at as "openedAt",
  m.closed_at as "closedAt", m.duties`;

export const matterFrom = matterRow.transform(
  ({ lightColour, lightWhy, ...row }): MatterRow => ({
    ...row,
    light: { ...lightWhy, colour: lightColour },
  }),
);

export const matterById = async (reader: Reader, id: string): Promise<MatterRow | undefined> =>
  (await reader.rows(sql`select ${matterColumns} from matter m where m.id = ${id}`, matterFrom))[0];

/**
 * Locks the root of a matter's tree, on which all its rules hang; a waiter then sees what the one before it did.
 * @returns its place and the revision it has now, or undefined where there is none
 */
export async function lockTree(
  reader: Reader,
  id: string,
): Promise<{ readonly subject: string; readonly root: string; readonly revision: number } | undefined> {
  const place = z.object({ subject: z.string(), root: z.string() });
  const [at] = await reader.rows(sql`select subject_id as subject, root_id as root from matter where id = ${id}`, place);
  if (!at) return undefined;
  const row = z.object({ revision: z.number() });
  const [root] = await reader.rows(sql`select revision from matter where subject_id = ${at.subject} and id = ${at.root} for update`, row);
  const [own = root] =
    at.root === id ? [root] : await reader.rows(sql`select revision from matter where subject_id = ${at.subject} and id = ${id}`, row);
  return { ...at, revision: own?.revision ?? 0 };
}

const partyRow = z.object({
  part: z.string(),
  desk: z.string(),
  unit: z.string().nullable(),
  region,
  handler: z.string().nullable(),
  openedAt: instant.nullable(),
  signedAt: instant.nullable(),
});
export const partiesOf = (reader: Reader, subject: string, id: string): Promise<readonly Party[]> =>
  reader.rows(
    sql`select part, desk, unit, region, handler, opened_at as "openedAt", signed_at as "signedAt" from matter_party
      where subject_id = ${subject} and matter_id = ${id} order by part, desk`,
    partyRow,
  );

const clockRow = z.object({
  name: z.string(),
  startedAt: instant,
  dueAt: instant,
  state: z.enum(["running", "frozen", "answered", "ended"]),
  frozenAt: instant.nullable(),
  answeredAt: instant.nullable(),
  rung: z.number(),
  firesAt: instant.nullable(),
});
export const clocksOf = (reader: Reader, id: string): Promise<readonly Clock[]> =>
  reader.rows(
    sql`select name, started_at as "startedAt", due_at as "dueAt", state, frozen_at as "frozenAt", answered_at as "answeredAt", rung, fires_at as "firesAt"
      from matter_deadline where matter_id = ${id} order by started_at, name`,
    clockRow,
  );

const childRow = z.object({
  id: z.string(),
  procedure: z.string(),
  version: z.string(),
  state: z.string(),
  weight: z.number(),
  dueAt: instant.nullable(),
  fields: values,
});

/** The matters just below one. */
export async function childrenOf(
  reader: Reader,
  plan: CheckedPlan,
  { subject, root, id }: { subject: string; root: string; id: string },
): Promise<readonly Child[]> {
  const rows = await reader.rows(
    sql`select id, procedure, version, state, weight, due_at as "dueAt", fields from matter
      where subject_id = ${subject} and root_id = ${root} and parent_id = ${id} order by id`,
    childRow,
  );
  return rows.map(({ id: child, procedure, version, state, weight, dueAt, fields }) => {
    const rules = plan.findProcedure(procedure)?.versions.find(({ from }) => from === version);
    const planned = rules?.dueField === undefined ? undefined : fields[rules.dueField];
    return {
      id: child,
      procedure,
      state,
      final: rules?.states.find((one) => one.id === state)?.final ?? null,
      weight,
      dueAt,
      plannedOn: typeof planned === "string" && isDay(planned) ? planned : null,
    };
  });
}

export const doneByOf = (reader: Reader, subject: string, id: string): Promise<readonly { transition: string; person: string }[]> =>
  reader.rows(
    sql`select distinct e.transition, who.person from matter_event e cross join lateral (values (e.person), (e.behalf_of)) who (person)
      where e.subject_id = ${subject} and e.matter_id = ${id} and who.person is not null`,
    z.object({ transition: z.string(), person: z.string() }),
  );

const eventRow = z.object({
  id: z.string(),
  revision: z.number(),
  transition: z.string(),
  fromState: z.string().nullable(),
  toState: z.string(),
  person: z.string().nullable(),
  matter: z.string(),
  at: instant,
});
export type EventRow = z.infer<typeof eventRow>;
const eventColumns = sql`id, revision, transition, from_state as "fromState", to_state as "toState", person, matter_id as matter, recorded_at as at`;

/** What was done under a request's key before. */
export const eventByKey = async (reader: Reader, subject: string, key: string): Promise<EventRow | undefined> =>
  (await reader.rows(sql`select ${eventColumns} from matter_event where subject_id = ${subject} and key = ${key}`, eventRow))[0];

/** What happened to a matter after a revision, oldest first; at most twenty. */
export const eventsSince = (
  reader: Reader,
  matter: { readonly subject: string; readonly id: string },
  revision: number,
): Promise<readonly EventRow[]> =>
  reader.rows(
    sql`select ${eventColumns} from matter_event where subject_id = ${matter.subject} and matter_id = ${matter.id} and revision > ${revision}::bigint
      order by revision limit 20`,
    eventRow,
  );
