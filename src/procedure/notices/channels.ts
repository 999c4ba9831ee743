import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Day, dayOf, type Instant, type Label } from "#kernel";

/** Something that leaves the platform for one person. The same key is the same message: whoever takes it in drops a second one. */
export type Message = {
  readonly key: string;
  readonly person: string;
  readonly title: Label;
  readonly text: Label;
  readonly urgent: boolean;
};

/** A way out: the government's messenger, text messages … A fault brings the message back later; nothing is marked as sent that was not. */
export type Channel = { readonly id: string; readonly send: (message: Message, at: Instant) => Promise<void> };

const fileOf = (folder: string, id: string, day: Day): string => join(folder, `${id}-${day}.jsonl`);

/**
 * A channel that lays messages down for another system to fetch: one JSON line each, in a file a day. People are named by their ids alone; who fetches
 * knows their addresses.
 */
export function outboxChannel(folder: string, id: string): Channel {
  return {
    id,
    send: async (message, at) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await appendFile(fileOf(folder, id, dayOf(at)), `${JSON.stringify({ ...message, at })}\n`, { mode: 0o600, flush: true });
    },
  };
}
