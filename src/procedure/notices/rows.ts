import { z } from "zod";
import type { Instant } from "#kernel";
import { type Reader, sql } from "#store";
import type { OwnDesk } from "../read/turns.ts";

const instant = z.string().transform((text) => text as Instant);

const noticeRow = z.object({
  id: z.string(),
  template: z.string(),
  matter: z.string().nullable(),
  facts: z.record(z.string(), z.string()),
  urgent: z.boolean(),
  at: instant,
  readAt: instant.nullable(),
});
export type Notice = z.infer<typeof noticeRow>;

/** What a desk was told longer ago than this counts as known: nobody who takes over a post begins with years of unread notices. */
const unreadDays = 60;
/** The least id of a notice that may still be unread: ids begin with the moment they were made. */
export const leastUnread = (now: Instant): string => {
  const hex = (Date.parse(now) - unreadDays * 86_400_000).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
};

const forRoles = (roles: readonly string[]) => sql`(n.roles = '{}' or n.roles && ${[...roles]}::text[])`;
const isUnread = (person: string) => sql`not exists (select 1 from notice_read r where r.person = ${person} and r.notice_id = n.id)`;

export type NoticesAsked = {
  readonly person: string;
  readonly unreadSince: string | null;
  readonly after: string | null;
  readonly limit: number;
};

/** What one desk was told, the newest first; with `unreadSince` only what this person has not read. */
export function noticesAt(reader: Reader, { desk, roles }: OwnDesk, asked: NoticesAsked): Promise<readonly Notice[]> {
  const { person, unreadSince, after, limit } = asked;
  const range = after === null ? sql`true` : sql`n.id < ${after}`;
  const unread = unreadSince === null ? sql`true` : sql`n.id >= ${unreadSince} and ${isUnread(person)}`;
  return reader.rows(
    sql`select n.id, n.template, n.matter_id as matter, n.facts, n.urgent, n.recorded_at as at,
        (select r.read_at from notice_read r where r.person = ${person} and r.notice_id = n.id) as "readAt"
      from notice n where n.desk = ${desk} and ${forRoles(roles)} and ${range} and ${unread} order by n.id desc limit ${limit}`,
    noticeRow,
  );
}

const countRow = z.object({ count: z.number() });
/** Notices of a desk that a person has not read, counted up to a bound. */
export async function countUnread(reader: Reader, { desk, roles }: OwnDesk, person: string, since: string, most: number): Promise<number> {
  const [row] = await reader.rows(
    sql`select count(*)::int as count from (select 1 from notice n where n.desk = ${desk} and n.id >= ${since} and ${forRoles(roles)} and ${isUnread(person)}
      limit ${most}) unread`,
    countRow,
  );
  return row?.count ?? 0;
}

export const idsIn = z.object({ id: z.string() });
/** Which of some notices are for a desk and its roles. */
export const ownAmong = (reader: Reader, { desk, roles }: OwnDesk, ids: readonly string[]) =>
  reader.rows(sql`select n.id from notice n where n.desk = ${desk} and n.id = any(${[...ids]}) and ${forRoles(roles)}`, idsIn);
