import { z } from "zod";
import { type Reader, sql } from "#store";
import type { Values } from "../types.ts";
import { instant } from "./rows.ts";

const eventRow = z.object({
  id: z.string(),
  revision: z.number(),
  transition: z.string(),
  fromState: z.string().nullable(),
  toState: z.string(),
  person: z.string().nullable(),
  role: z.string().nullable(),
  desk: z.string().nullable(),
  behalfOf: z.string().nullable(),
  input: z.record(z.string(), z.unknown()).transform((given): Values => given),
  says: z.string(),
  at: instant,
});
export type HappenedEvent = z.infer<typeof eventRow>;

/** The last of what happened are shown; no matter of a sound procedure has more. */
const mostEvents = 1_000;

/** What happened to a matter, oldest first. */
export async function eventsOf(reader: Reader, subject: string, matter: string): Promise<readonly HappenedEvent[]> {
  const rows = await reader.rows(
    sql`select id, revision, transition, from_state as "fromState", to_state as "toState", person, role, desk, behalf_of as "behalfOf", input, says,
        recorded_at as at from matter_event where subject_id = ${subject} and matter_id = ${matter} order by revision desc limit ${mostEvents}`,
    eventRow,
  );
  return rows.toReversed();
}

const fileRow = z.object({
  id: z.string(),
  event: z.string().nullable(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.bigint().transform(Number),
  digest: z.string(),
  class: z.enum(["none", "internal", "sensitive"]),
  person: z.string(),
  at: instant,
});
export type FileOfMatter = z.infer<typeof fileRow>;
const mostFiles = 500;

/** Files that came with what was done; those only uploaded wait for their act. */
export const filesOf = (reader: Reader, subject: string, matter: string): Promise<readonly FileOfMatter[]> =>
  reader.rows(
    sql`select id, event_id as event, name, media_type as "mediaType", bytes, digest, class, person, recorded_at as at from matter_file
      where subject_id = ${subject} and matter_id = ${matter} and event_id is not null order by id limit ${mostFiles}`,
    fileRow,
  );
