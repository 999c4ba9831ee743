import type { Instant } from "#kernel";
import { digestOf } from "../keys.ts";
import type { Parts } from "../parts.ts";
import { viewsOf, viewsOfAnybody } from "../people/appointments.ts";
import { aside } from "../trail.ts";
import type { Viewer } from "../types.ts";
import { type LiveSession, markSeen } from "./session-rows.ts";
import { sessionOf } from "./sessions.ts";

/** How long a process may go by what it has seen: another process's revocation holds here at the latest after this. */
const mostStaleMs = 250;
const mostHeld = 5_000;
const seenEveryMs = 60_000;

export type Viewers = {
  readonly of: (token: string | undefined) => Promise<Viewer>;
  /** The same without its counting as use of the session: for what goes on by itself, which must not keep a session alive. */
  readonly peek: (token: string | undefined) => Promise<Viewer>;
  /** After something was revoked or renewed in this process: nothing held counts any more. */
  readonly forget: () => void;
};

const nobody: Viewer = { views: viewsOfAnybody, signedIn: null };

/** Who asks, by token. A page asks many things at once, so an answer is held for a moment. */
export function viewersOf(parts: Parts): Viewers {
  const held = new Map<string, { readonly at: number; readonly viewer: Promise<Viewer> }>();
  return {
    forget: () => held.clear(),
    peek: async (token) => {
      const session = await sessionOf(parts, token);
      return session ? viewerOf(parts, session) : nobody;
    },
    of: (token) => {
      if (token === undefined || token === "") return Promise.resolve(nobody);
      const digest = digestOf(token);
      const now = parts.store.now();
      const known = held.get(digest);
      if (known && Math.abs(Date.parse(now) - known.at) < mostStaleMs) return known.viewer;
      if (held.size >= mostHeld) held.clear();
      const viewer = look(parts, token, now);
      held.set(digest, { at: Date.parse(now), viewer });
      viewer.catch(() => held.delete(digest));
      return viewer;
    },
  };
}

async function look(parts: Parts, token: string, now: Instant): Promise<Viewer> {
  const session = await sessionOf(parts, token, now);
  if (!session) return nobody;
  if (Date.parse(now) - Date.parse(session.seenAt) >= seenEveryMs) await aside(parts.store, (tx) => markSeen(tx, digestOf(token)));
  return viewerOf(parts, session);
}

function viewerOf({ plan }: Parts, { person, session, step, appointments, delegated }: LiveSession): Viewer {
  const held = [...appointments, ...delegated.map(({ appointment }) => appointment)];
  return {
    views: step === "nothing" ? viewsOf(plan, held) : viewsOfAnybody,
    signedIn: { person, session, step, appointments, delegated },
  };
}
