import { z } from "zod";
import type { Warning } from "#contract";
import type { Day, Instant } from "#kernel";
import { type Reader, type Sql, sql } from "#store";
import type { Arisen, Deed, Kept } from "./types.ts";

const instant = z.string().transform((text) => text as Instant);
const day = z.string().transform((text) => text as Day);

/** As it was kept when it fired; nobody can have changed it since. */
const warning = z.custom<Warning>((body) => typeof body === "object" && body !== null && "key" in body);
const alertRow = z.object({ id: z.string(), body: warning, firedAt: instant });
const deedRow = z.object({
  alert: z.string(),
  kind: z.enum(["released", "confirmed", "explained", "false-alarm"]),
  at: instant,
  person: z.string().nullable(),
  role: z.string().nullable(),
  says: z.string(),
  until: day.nullable(),
});
const arisenRow = z.object({
  alert: z.string(),
  id: z.string(),
  number: z.string(),
  procedure: z.string(),
  version: day,
  title: z.string(),
  state: z.string(),
  light: z.enum(["grey", "blue", "red", "yellow", "green"]),
  lead: z.string(),
  region: z.string(),
  closed: z.boolean(),
});

const most = 300;

const alertsWhere = (reader: Reader, where: Sql) =>
  reader.rows(sql`select id, body, recorded_at as "firedAt" from alert where ${where} order by id desc limit ${most}::int`, alertRow);

const deedsOf = (reader: Reader, ids: readonly string[]) =>
  reader.rows(
    sql`select alert_id as alert, kind, recorded_at as at, person, role, says, until from alert_event
      where subject_id in (select subject_id from alert where id = any(${ids})) order by recorded_at, id`,
    deedRow,
  );

/** Only what those who decide and supervise opened: any other matter may say that it arose from an alert, and would silence it. */
const arisenFrom = (reader: Reader, ids: readonly string[]) =>
  reader.rows(
    sql`select origin ->> 'id' as alert, id, number, procedure, version, title, state, light, lead_desk as lead, region, closed_at is not null as closed
      from matter where procedure = 'supervision' and origin ->> 'kind' = 'alert' and origin ->> 'id' = any(${ids}) order by id`,
    arisenRow,
  );

/** Alerts with all that became of them, the newest first. */
export async function keptWhere(reader: Reader, where: Sql): Promise<readonly Kept[]> {
  const found = await alertsWhere(reader, where);
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const deeds: readonly (Deed & { readonly alert: string })[] = await deedsOf(reader, ids);
  const matters: readonly Arisen[] = await arisenFrom(reader, ids);
  return found.map(({ id, body, firedAt }) => ({
    id,
    warning: body,
    firedAt,
    deeds: deeds.filter(({ alert }) => alert === id),
    matters: matters.filter(({ alert }) => alert === id),
  }));
}
