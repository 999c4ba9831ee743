import { dayOf, type Instant, ok, type Refusal, type Result, refuse } from "#kernel";
import { type Store, sql, type Transaction } from "#store";
import { numberFrom, readNumber } from "./number.ts";
import { longestBody, longestContact, refusals } from "./refusals.ts";
import { countSince, countStates, findContact, findItem, listItems } from "./rows.ts";
import type { Act, Feedback, Item } from "./types.ts";

const stream = "feedback";
const shortest = 5;
const hourMs = 3_600_000;
/** Of all senders together; how much one may send is decided at the door. */
const mostInAnHour = 300;

type Given = Parameters<Feedback["submit"]>[0];

/** Everything wrong with what was written, at once. */
function faultsOf({ about, body, contact }: Given): readonly Refusal[] {
  const length = [...body.trim()].length;
  return [
    ...(length < shortest ? [refusals.tooShort({})] : []),
    ...(length > longestBody ? [refusals.tooLong({ most: longestBody })] : []),
    ...([...contact.trim()].length > longestContact ? [refusals.contactTooLong({ most: longestContact })] : []),
    ...(/^\/(?!\/)[\w./?=&%-]{0,200}$/.test(about) ? [] : [refusals.noSuchPage({})]),
  ];
}

async function keep(tx: Transaction, { about, body, contact, language }: Given): Promise<Result<{ readonly number: string }>> {
  const since = new Date(Date.parse(tx.recordedAt) - hourMs).toISOString() as Instant;
  if ((await countSince(tx, since)) >= mostInAnHour) return refuse(refusals.tooMany({ seconds: hourMs / 1000 }));
  const id = tx.newId();
  const number = numberFrom(id, dayOf(tx.recordedAt));
  await tx.run(
    sql`insert into feedback (subject_id, id, about, body, language, recorded_at) values (${number}, ${id}, ${about}, ${body.trim()}, ${language}, ${tx.recordedAt})`,
  );
  const reach = contact.trim();
  if (reach !== "") await tx.run(sql`insert into feedback_contact (subject_id, id, contact) values (${number}, ${id}, ${reach})`);
  await tx.audit({ stream, kind: "received", actor: "public", payload: { number, about, withContact: reach !== "" } });
  return ok({ number });
}

/** Something done to one feedback, with its trace; a refusal leaves nothing. */
async function acted(tx: Transaction, typed: string, work: (item: Item) => Promise<Result<null>>): Promise<Result<Item>> {
  const number = readNumber(typed);
  const item = number === undefined ? undefined : await findItem(tx, number);
  if (!item) return refuse(refusals.unknownNumber({}));
  const done = await work(item);
  if (!done.ok) return done;
  return ok((await findItem(tx, item.number)) ?? item);
}

async function addAct(tx: Transaction, { number }: Item, kind: Act["kind"], body: string, actor: string): Promise<void> {
  await tx.run(
    sql`insert into feedback_act (subject_id, id, kind, body, actor, recorded_at) values (${number}, ${tx.newId()}, ${kind}, ${body}, ${actor}, ${tx.recordedAt})`,
  );
  await tx.audit({ stream, kind, actor, payload: { number } });
}

async function erase(tx: Transaction, number: string, actor: string): Promise<boolean> {
  const erased = await tx.run(sql`delete from feedback_contact where subject_id = ${number}`);
  if (erased > 0) await tx.audit({ stream, kind: "contact-erased", actor, payload: { number } });
  return erased > 0;
}

const answerFaults = (item: Item, body: string): readonly Refusal[] => [
  ...(item.state === "closed" ? [refusals.closed({})] : []),
  ...([...body].length > longestBody ? [refusals.tooLong({ most: longestBody })] : []),
];

/** Feedback kept in a store. No figure is made from it, so the cut stays where it is. */
export function openFeedback(store: Pick<Store, "rows" | "transaction" | "snapshot">): Feedback {
  const write = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => store.transaction(work, "serializable", "stays");
  return {
    submit: async (given) => {
      const faults = faultsOf(given);
      return faults.length > 0 ? refuse(...faults) : write((tx) => keep(tx, given));
    },
    receipt: async (typed) => {
      const number = readNumber(typed);
      const item = number === undefined ? undefined : await store.snapshot((reader) => findItem(reader, number));
      if (!item) return refuse(refusals.unknownNumber({}));
      const { about, at, state, acts } = item;
      return ok({ number: item.number, about, at, state, acts });
    },
    list: (state) => store.snapshot(async (reader) => ({ counts: await countStates(reader), items: await listItems(reader, state) })),
    answer: (number, given, actor) =>
      write((tx) =>
        acted(tx, number, async (item) => {
          const body = given.trim();
          const faults = [...(body === "" ? [refusals.emptyAnswer({})] : []), ...answerFaults(item, body)];
          if (faults.length > 0) return refuse(...faults);
          await addAct(tx, item, "answered", body, actor);
          return ok(null);
        }),
      ),
    close: (number, given, actor) =>
      write((tx) =>
        acted(tx, number, async (item) => {
          const faults = answerFaults(item, given.trim());
          if (faults.length > 0) return refuse(...faults);
          await addAct(tx, item, "closed", given.trim(), actor);
          await erase(tx, item.number, actor);
          return ok(null);
        }),
      ),
    contactOf: (typed, actor) =>
      write(async (tx) => {
        const number = readNumber(typed);
        const contact = number === undefined ? undefined : await findContact(tx, number);
        if (number === undefined || contact === undefined) return refuse(refusals.noContact({}));
        await tx.audit({ stream, kind: "contact-read", actor, payload: { number } });
        return ok({ contact });
      }),
    eraseContact: (number, actor) =>
      write((tx) => acted(tx, number, async (item) => ((await erase(tx, item.number, actor)) ? ok(null) : refuse(refusals.noContact({}))))),
  };
}
