import { lastRoot, searchAudit, verifyAudit } from "#store";
import type { Parts } from "./parts.ts";
import { peopleByIds, personByLogin } from "./people/person-rows.ts";
import { folded } from "./people/words.ts";
import type { AuditDesk, AuditState, Viewer } from "./types.ts";

/** What was done and by whom, for the one who watches the others. Looking into it is itself written down. */
export function auditDeskOf(parts: Parts, anchorFile: string | undefined): AuditDesk {
  const { store } = parts;
  let running: Promise<void> | undefined;
  let verified: AuditState["verified"] = null;
  async function verify(file: string): Promise<void> {
    const report = await verifyAudit(store, { anchorFile: file });
    verified = { at: store.now(), report };
  }
  return {
    search: (asked) => search(parts, asked),
    state: async () => {
      const root = await lastRoot(store);
      return { seal: root ? { number: root.number, at: root.cut } : null, running: running !== undefined, verified };
    },
    verify: async ({ signedIn }: Viewer) => {
      if (anchorFile === undefined || running !== undefined) return;
      await parts.trail.noteAside({ kind: "audit-verification-begun", actor: signedIn?.person.id ?? "", payload: {} });
      running = verify(anchorFile).finally(() => {
        running = undefined;
      });
      // Whoever asks for the state hears that it runs no more; a fault of the database is told by the next question.
      running.catch(() => undefined);
    },
  };
}

async function search({ store }: Parts, { actor, ...asked }: Parameters<AuditDesk["search"]>[0]): ReturnType<AuditDesk["search"]> {
  return store.snapshot(async (reader) => {
    const known = actor === undefined ? undefined : await personByLogin(reader, folded(actor));
    const found = await searchAudit(reader, { ...asked, actor: known?.id ?? actor });
    const people = await peopleByIds(reader, [...new Set(found.events.map((event) => event.actor))]);
    const events = found.events.map((event) => {
      const person = people.find(({ id }) => id === event.actor);
      return { ...event, who: person ? { id: person.id, login: person.login, name: person.name } : null };
    });
    return { events, next: found.next };
  });
}
