import type { Viewer } from "#access";
import type { NoticeList } from "#contract";
import type { CheckedPlan } from "#define";
import { type Store, sql, type Transaction } from "#store";
import { actorOf } from "../desk.ts";
import { ownDesks } from "../read/turns.ts";
import type { Actor } from "../types.ts";
import { countUnread, leastUnread, type Notice, noticesAt, ownAmong } from "./rows.ts";
import { noticeRow } from "./say.ts";

/** What somebody was told at their desks. Who read what is shown to nobody but themselves. */
export type Notices = {
  /** The newest first, fifty at a time. */
  readonly list: (
    viewer: Viewer,
    asked: { readonly only?: "unread" | undefined; readonly after?: string | undefined },
  ) => Promise<NoticeList>;
  /** Counted up to 999. */
  readonly unread: (viewer: Viewer) => Promise<number>;
  /** Some, or all of them. @returns how many are left */
  readonly markRead: (viewer: Viewer, ids: readonly string[] | undefined) => Promise<number>;
};

export type NoticeParts = { readonly store: Pick<Store, "rows" | "transaction" | "now">; readonly plan: CheckedPlan };

const [pageSize, mostCounted, mostMarked] = [50, 999, 5_000];
const newest = (a: Notice, b: Notice): number => (a.id > b.id ? -1 : 1);

export function openNotices({ store, plan }: NoticeParts): Notices {
  async function unreadOf(actor: Actor): Promise<number> {
    const since = leastUnread(store.now());
    const counts = await Promise.all(ownDesks(actor).map((desk) => countUnread(store, desk, actor.person, since, mostCounted)));
    return Math.min(
      mostCounted,
      counts.reduce((sum, count) => sum + count, 0),
    );
  }
  async function found(actor: Actor, which: "unread" | undefined, after: string | null, limit: number): Promise<readonly Notice[]> {
    const asked = { person: actor.person, unreadSince: which ? leastUnread(store.now()) : null, after, limit };
    const each = await Promise.all(ownDesks(actor).map((desk) => noticesAt(store, desk, asked)));
    return each.flat().sort(newest).slice(0, limit);
  }
  async function list(actor: Actor, which: "unread" | undefined, after: string | null): Promise<NoticeList> {
    const [rows, unread] = await Promise.all([found(actor, which, after, pageSize + 1), unreadOf(actor)]);
    const page = rows.slice(0, pageSize);
    return { unread, rows: page.map((row) => noticeRow(plan, row)), next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
  }
  async function markRead(actor: Actor, ids: readonly string[] | undefined): Promise<number> {
    const own =
      ids === undefined
        ? await found(actor, "unread", null, mostMarked)
        : (await Promise.all(ownDesks(actor).map((desk) => ownAmong(store, desk, ids)))).flat();
    if (own.length > 0)
      await store.transaction(
        (tx) =>
          mark(
            tx,
            actor.person,
            own.map(({ id }) => id),
          ),
        "read-committed",
        "stays",
      );
    return unreadOf(actor);
  }
  return {
    list: (viewer, { only, after }) => list(actorOf(plan, viewer), only, after ?? null),
    unread: (viewer) => unreadOf(actorOf(plan, viewer)),
    markRead: (viewer, ids) => markRead(actorOf(plan, viewer), ids),
  };
}

const mark = (tx: Transaction, person: string, ids: readonly string[]): Promise<number> =>
  tx.run(sql`insert into notice_read (person, notice_id, read_at) select ${person}, id, ${tx.recordedAt}::timestamptz from unnest(${[...ids]}::text[]) n(id)
    on conflict (person, notice_id) do nothing`);
