import { z } from "zod";
import { addDays, type Day, type Instant, startOf } from "#kernel";
import { instantRow } from "./seal.ts";
import { sql } from "./sql.ts";
import type { Reader } from "./types.ts";

export type AuditSearch = {
  readonly stream?: string | undefined;
  /** As it was written: a person's id, `clock`, `anybody`. */
  readonly actor?: string | undefined;
  /** The beginning of a kind. */
  readonly kind?: string | undefined;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  /** Where the answer before ended. */
  readonly after?: string | undefined;
};
export type FoundEvent = {
  readonly stream: string;
  readonly sequence: number;
  readonly at: Instant;
  readonly kind: string;
  readonly actor: string;
  readonly payload: unknown;
};

/** Days beyond these are nobody's, and not every one of them can be written as a moment. */
const [firstDay, lastDay]: readonly [Day, Day] = ["1970-01-01", "9999-01-01"];
const mostLookedAt = 5_000;
const mostShown = 50;

const bodyShape = z.object({ kind: z.string(), actor: z.string(), payload: z.unknown() });
const eventRow = z.object({ stream: z.string(), sequence: z.bigint(), at: instantRow, body: z.string() });
const afterShape = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)\|(\d{1,15})\|(.+)$/s;
const isMoment = (text: string): boolean => !Number.isNaN(Date.parse(text));

/**
 * Events newest first. Each question looks at five thousand at most and says where to go on, so that a rare actor costs many small
 * questions and never one long one.
 */
export async function searchAudit(
  reader: Reader,
  { stream, actor, kind, from, until, after }: AuditSearch,
): Promise<{ readonly events: readonly FoundEvent[]; readonly next: string | null }> {
  const place = afterShape.exec(after ?? "") ?? [];
  const [, at = "", sequence = "0", last = ""] = isMoment(place[1] ?? "") ? place : ["", startOf(lastDay)];
  const since = startOf(from === undefined || from < firstDay ? firstDay : from);
  const before = startOf(until === undefined || until > lastDay ? lastDay : addDays(until, 1));
  const rows = await reader.rows(
    sql`select subject_id as stream, sequence, recorded_at as at, body from audit_event
      where recorded_at >= ${since} and recorded_at < ${before} and recorded_at <= ${at}
        and (recorded_at, subject_id, sequence) < (${at}, ${last}, ${sequence}::bigint)
        and (${stream ?? null}::text is null or subject_id = ${stream ?? null})
      order by recorded_at desc, subject_id desc, sequence desc limit ${mostLookedAt}`,
    eventRow,
  );
  const events: FoundEvent[] = [];
  for (const [index, row] of rows.entries()) {
    const body = bodyShape.parse(JSON.parse(row.body));
    const fits = (actor === undefined || body.actor === actor) && (kind === undefined || body.kind.startsWith(kind));
    if (fits) events.push({ ...body, stream: row.stream, sequence: Number(row.sequence), at: row.at });
    if (events.length === mostShown && index < rows.length - 1) return { events, next: placeOf(row) };
  }
  const end = rows.at(-1);
  return { events, next: end && rows.length === mostLookedAt ? placeOf(end) : null };
}

const placeOf = ({ at, sequence, stream }: z.infer<typeof eventRow>): string => `${at}|${sequence}|${stream}`;
