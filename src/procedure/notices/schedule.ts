import { join } from "node:path";
import type { Access, Appointment, DelegatedAppointment, Person, Viewer } from "#access";
import type { CheckedPlan } from "#define";
import type { OpenStore } from "#store";
import { actorOf } from "../desk.ts";
import { outboxChannel } from "./channels.ts";
import { type DigestReader, sendDigests } from "./digest.ts";
import { sendUrgent } from "./urgent.ts";

/** A person's own word on the digest: the preference `digest`, `off` or anything else. */
const preference = "digest";
const [digestQueue, urgentQueue] = ["notice-digest", "notice-urgent"];

type Parts = {
  readonly store: Pick<OpenStore, "rows" | "transaction" | "now" | "jobs" | "dataDir">;
  readonly plan: CheckedPlan;
  readonly access: Pick<Access, "holders" | "preferences">;
};

type Posts = { readonly person: Omit<Person, "trial">; readonly own: Appointment[]; readonly delegated: DelegatedAppointment[] };

/** Everybody who holds a post today or acts from another's, as they would look at their workbench. */
export async function readersOf({ plan, access }: Pick<Parts, "plan" | "access">): Promise<readonly DigestReader[]> {
  const posts = new Map<string, Posts>();
  const at = (person: Omit<Person, "trial">): Posts => {
    const known = posts.get(person.id) ?? { person, own: [], delegated: [] };
    posts.set(person.id, known);
    return known;
  };
  for (const { person, appointment, delegate } of await access.holders()) {
    at(person).own.push(appointment);
    if (delegate) at(delegate).delegated.push({ appointment, from: { id: person.id, name: person.name } });
  }
  const readers: DigestReader[] = [];
  for (const { person, own, delegated } of posts.values()) {
    const signedIn = { person: { ...person, trial: false }, session: "", step: "nothing" as const, appointments: own, delegated };
    const viewer: Viewer = { views: new Set(), signedIn };
    const kept = await access.preferences.read(viewer);
    readers.push({ actor: actorOf(plan, viewer), wantsDigest: kept[preference] !== "off" });
  }
  return readers;
}

/** The digest at half past eight, and what is urgent every minute; in one process of those that share the database. */
export async function scheduleNotices(parts: Parts): Promise<void> {
  const { store, plan } = parts;
  const folder = join(store.dataDir, "outbox");
  const [message, sms] = [outboxChannel(folder, "message"), outboxChannel(folder, "sms")];
  const readers = () => readersOf(parts);
  await store.jobs.work(digestQueue, async () => {
    await sendDigests({ store, plan, channel: message, readers });
  });
  await store.jobs.schedule(digestQueue, "30 8 * * *");
  await store.jobs.work(urgentQueue, async () => {
    await sendUrgent({ store, plan, channels: [message, sms], readers });
  });
  await store.jobs.schedule(urgentQueue, "* * * * *");
}
