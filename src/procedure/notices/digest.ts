import type { CheckedPlan } from "#define";
import { addDays, type Day, dayOf, type Instant, type Label, startOf } from "#kernel";
import type { Store } from "#store";
import { clocksAgainst, type OwnClock } from "../read/own-clocks.ts";
import { desksOf } from "../read/reach.ts";
import { countWaiting, ownDesks } from "../read/turns.ts";
import type { Actor } from "../types.ts";
import { sayMoment } from "../words/moments.ts";
import type { Channel, Message } from "./channels.ts";
import { isQuiet } from "./quiet.ts";
import { countUnread, leastUnread, type Notice, noticesAt } from "./rows.ts";
import { noticeRow } from "./say.ts";
import { markSent, sentAmong } from "./sent.ts";

/** Somebody who gets a digest, with all their seats; `wantsDigest` is theirs to say. */
export type DigestReader = { readonly actor: Actor; readonly wantsDigest: boolean };
export type DigestParts = {
  readonly store: Pick<Store, "rows" | "transaction" | "now">;
  readonly plan: CheckedPlan;
  readonly channel: Channel;
  readonly readers: () => Promise<readonly DigestReader[]>;
};

/** What a digest is written from. */
export type DigestFacts = {
  readonly waiting: number;
  readonly overdue: readonly OwnClock[];
  readonly dueSoon: readonly OwnClock[];
  readonly unread: number;
  readonly newest: readonly Notice[];
};

const [soonDays, mostNamed, mostClocks] = [3, 5, 50];

/** One message of what is unread, due within three days and overdue; none where there is nothing to say. */
export function digestOf(plan: CheckedPlan, person: string, facts: DigestFacts, day: Day): Message | null {
  const { waiting, overdue, dueSoon, unread, newest } = facts;
  if (waiting + overdue.length + dueSoon.length + unread === 0) return null;
  const lines: readonly Label[] = [
    ...section(overdue, { zh: "已逾期", en: "Overdue" }, day),
    ...section(dueSoon, { zh: "三日内到期", en: "Due within three days" }, day),
    ...(unread > 0 ? [{ zh: `未读消息${unread}条`, en: `${unread} unread notice(s)` }] : []),
    ...newest.slice(0, mostNamed).map((notice) => indented(noticeRow(plan, notice).say)),
  ];
  const title = {
    zh: `今日待办${waiting}件，逾期${overdue.length}项，三日内到期${dueSoon.length}项`,
    en: `${waiting} matter(s) wait for you; ${overdue.length} overdue, ${dueSoon.length} due within three days`,
  };
  const text = { zh: lines.map(({ zh }) => zh).join("\n"), en: lines.map(({ en }) => en).join("\n") };
  return { key: digestKey(person, day), person, title, text, urgent: false };
}

const indented = ({ zh, en }: Label): Label => ({ zh: `　${zh}`, en: `  ${en}` });

function section(clocks: readonly OwnClock[], heading: Label, day: Day): readonly Label[] {
  if (clocks.length === 0) return [];
  const named = clocks.slice(0, mostNamed).map(({ matter, clock }) => {
    const due = sayMoment(clock.dueAt, day);
    return indented({ zh: `${matter.number} ${matter.title}（${due.zh}）`, en: `${matter.number} ${matter.title} (${due.en})` });
  });
  return [{ zh: `${heading.zh}${clocks.length}项`, en: `${heading.en}: ${clocks.length}` }, ...named];
}

const digestKey = (person: string, day: Day): string => `${person}:${day}`;

async function factsOf({ store }: DigestParts, actor: Actor, now: Instant): Promise<DigestFacts> {
  const [desks, since] = [ownDesks(actor), leastUnread(now)];
  const clocks = await clocksAgainst(store, desksOf(actor), mostClocks);
  const until = startOf(addDays(dayOf(now), soonDays + 1));
  const asked = { person: actor.person, unreadSince: since, after: null, limit: mostNamed };
  let [waiting, unread] = [0, 0];
  const newest: Notice[] = [];
  for (const desk of desks) {
    waiting += (await countWaiting(store, desk)).reduce((sum, { count }) => sum + count, 0);
    unread += await countUnread(store, desk, actor.person, since, 999);
    newest.push(...(await noticesAt(store, desk, asked)));
  }
  return {
    waiting,
    unread,
    newest: newest.sort((a, b) => (a.id > b.id ? -1 : 1)),
    overdue: clocks.filter(({ clock }) => clock.dueAt <= now),
    dueSoon: clocks.filter(({ clock }) => clock.dueAt > now && clock.dueAt <= until),
  };
}

/**
 * Sends everybody who wants it one message about their day; run again on the same day, it goes on where it ended. In quiet hours it sends nothing: what it
 * would have said is said the next morning.
 * @returns how many were sent
 */
export async function sendDigests(parts: DigestParts): Promise<number> {
  const { store, plan, channel, readers } = parts;
  const now = store.now();
  if (isQuiet(now)) return 0;
  const day = dayOf(now);
  const wanted = (await readers()).filter(({ actor, wantsDigest }) => wantsDigest && actor.seats.length > 0);
  const gone = await sentAmong(
    store,
    "digest",
    wanted.map(({ actor }) => digestKey(actor.person, day)),
  );
  let count = 0;
  for (const { actor } of wanted) {
    if (gone.has(digestKey(actor.person, day))) continue;
    const message = digestOf(plan, actor.person, await factsOf(parts, actor, now), day);
    if (!message) continue;
    await channel.send(message, now);
    await markSent(store, "digest", message.key);
    count += 1;
  }
  return count;
}
