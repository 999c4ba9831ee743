import type { Store, Transaction } from "#store";

export type Event = { readonly kind: string; readonly actor: string; readonly payload: Readonly<Record<string, unknown>> };

/** The audit stream of this engine; nothing in it names a person, only ids and networks. */
export type Trail = {
  /** In the transaction whose rows it tells about. */
  readonly note: (tx: Transaction, event: Event) => Promise<void>;
  /** By itself; those that come while others are being written are written together next, in the order they came. */
  readonly noteAside: (event: Event) => Promise<void>;
  /**
   * What anybody can bring about as often as they like: in each minute a number of a kind stand by themselves, those beyond are counted,
   * and one event says later how many they were.
   * @param of  what is counted as one, where it is not the actor: what is told apart by whom it concerns would take longer for those known
   */
  readonly noteBounded: (event: Event, of?: string) => Promise<void>;
};

const stream = "access";
/** Who acts where nobody has signed in, and who acts at the machine itself. */
export const anybody = "anybody";
export const commandLine = "command-line";

/** Written one by one in a minute: of one kind and actor, and in all. */
const mostOfOne = 30;
const mostOfAll = 300;
const mostCounted = 1_000;

type Count = { readonly kind: string; readonly actor: string; times: number; written: number };
type Minute = { readonly name: string; readonly counts: Map<string, Count>; written: number };

export function trailOf(store: Store): Trail {
  let present: Minute = { name: "", counts: new Map(), written: 0 };
  const writeAside = together((events: readonly (readonly Event[])[]) => aside(store, (tx) => writeAll(tx, events.flat())));

  return {
    note: (tx, event) => tx.audit({ stream, ...event }),
    noteAside: (event) => writeAside([event]),
    noteBounded: async (event, of = event.actor) => {
      const name = store.now().slice(0, "2025-01-01T00:00".length);
      const before = present;
      if (name !== before.name) present = { name, counts: new Map(), written: 0 };
      const events = [...(name === before.name ? [] : leftOut(before)), ...(isWritten(present, event, of) ? [event] : [])];
      if (events.length > 0) await writeAside(events);
    },
  };
}

const mostTogether = 200;

/** Work done for many at once: who asks while it runs waits and goes with the next lot; a lot that fails fails for all of it. */
function together<T>(work: (lot: readonly T[]) => Promise<void>): (one: T) => Promise<void> {
  const waiting: { readonly one: T; readonly done: () => void; readonly failed: (fault: unknown) => void }[] = [];
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    while (waiting.length > 0) {
      const lot = waiting.splice(0, mostTogether);
      await work(lot.map(({ one }) => one)).then(
        () => lot.forEach(({ done }) => void done()),
        (fault: unknown) => lot.forEach(({ failed }) => void failed(fault)),
      );
    }
    isRunning = false;
  };
  return (one) =>
    new Promise((done, failed) => {
      waiting.push({ one, done, failed });
      if (!isRunning) void run();
    });
}

/** A transaction that changes no figure: caches of answers stay as they are. */
export const aside = <T>(store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  store.transaction(work, "serializable", "stays");

async function writeAll(tx: Transaction, events: readonly Event[]): Promise<void> {
  for (const event of events) await tx.audit({ stream, ...event });
}

function isWritten(minute: Minute, { kind, actor }: Event, of: string): boolean {
  const own = `${kind} ${of}`;
  const key = minute.counts.has(own) || minute.counts.size < mostCounted ? own : kind;
  const count = minute.counts.get(key) ?? { kind, actor: key === own && of === actor ? actor : "others", times: 0, written: 0 };
  minute.counts.set(key, count);
  count.times += 1;
  if (count.written >= mostOfOne || minute.written >= mostOfAll) return false;
  count.written += 1;
  minute.written += 1;
  return true;
}

const leftOut = ({ name, counts }: Minute): readonly Event[] =>
  [...counts.values()]
    .filter(({ times, written }) => times > written)
    .map(({ kind, actor, times, written }) => ({ kind: `${kind}-counted`, actor, payload: { minute: name, times: times - written } }));
