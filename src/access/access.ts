import { availableParallelism } from "node:os";
import type { CheckedPlan } from "#define";
import { ok, type Result, refuse } from "#kernel";
import type { RandomBytes, Store } from "#store";
import { auditDeskOf } from "./audit-desk.ts";
import { holdersOn } from "./delegation/delegation-rows.ts";
import { delegationsFor } from "./delegation/delegations.ts";
import { isSame, keysOf } from "./keys.ts";
import type { Parts } from "./parts.ts";
import { passkeysFor } from "./passkeys/passkeys.ts";
import { changePasswordBy } from "./passwords/change-password.ts";
import { type Cost, presentCost } from "./passwords/hash.ts";
import { managingBy } from "./people/managing.ts";
import { peopleOf } from "./people/people.ts";
import { preferencesOf } from "./preferences.ts";
import { refusals } from "./refusals.ts";
import { endSessions, sessionsOfPerson } from "./sessions/session-rows.ts";
import { viewersOf } from "./sessions/viewers.ts";
import { signInBy } from "./sign-in/sign-in.ts";
import { signInForTrialBy } from "./sign-in/trial.ts";
import { singleSignOnFor } from "./single-sign-on/single-sign-on.ts";
import { sweeperOf } from "./sweep.ts";
import { anybody, aside, commandLine, trailOf } from "./trail.ts";
import { turnsOf } from "./turns.ts";
import type { Access, AccessSettings, Handling, People, Viewer } from "./types.ts";

export type AccessOptions = {
  readonly random: RandomBytes;
  /** What one password hash costs; the present cost unless a test asks for less. */
  readonly cost?: Cost;
  /** Where work in hand is kept, for handing over posts; nothing is in hand where there is none. */
  readonly handling?: Handling;
  /** File outside the database in which seals of the audit stream stand; without it nothing is verified. */
  readonly anchorFile?: string;
};

/** A core is left to whoever reads; more than four hashes at once would only crowd each other. */
const lanes = Math.max(1, Math.min(4, availableParallelism() - 1));
const bounds = { lanes, mostWaiting: 1_024, mostInLine: 512 };

/** Sign-in, sessions and rights over one store and plan; moments and days are the store's. */
export function openAccess(
  store: Store,
  plan: CheckedPlan,
  settings: AccessSettings,
  { random, cost = presentCost, handling = nothingInHand, anchorFile }: AccessOptions,
): Access {
  const keys = keysOf(settings.secret, random);
  const parts: Parts = { store, plan, settings, random, keys, trail: trailOf(store), turns: turnsOf(bounds), cost, handling };
  const viewers = viewersOf(parts);
  const sweep = sweeperOf(parts);
  /** What was held of viewers is worth nothing once the act is done. */
  const changing =
    <Given extends readonly unknown[], Answer>(act: (...given: Given) => Promise<Answer>) =>
    (...given: Given): Promise<Answer> =>
      act(...given).finally(viewers.forget);
  const sweeping =
    <Given extends readonly unknown[], Answer>(act: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      await sweep();
      return act(...given);
    };
  const forgeryToken = (token: string): string => keys.keyed("forgery", token);
  const passkeys = passkeysFor(parts);
  const delegations = delegationsFor(parts);
  const managing = managingBy(parts);
  const peopleAs = (actor: string): People => {
    const people = peopleOf(parts, actor);
    return {
      ...people,
      handOver: changing(people.handOver),
      appoint: changing(people.appoint),
      endAppointment: changing(people.endAppointment),
      resetPassword: changing(people.resetPassword),
      resetPasskeys: changing(people.resetPasskeys),
      resetSingleSignOn: changing(people.resetSingleSignOn),
      close: changing(people.close),
      reopen: changing(people.reopen),
    };
  };
  const singleSignOn = singleSignOnFor(parts);
  return {
    settings,
    viewerOf: viewers.of,
    peek: viewers.peek,
    signIn: sweeping(signInBy(parts)),
    signInForTrial: sweeping(signInForTrialBy(parts)),
    signOut: changing((token) => signOut(parts, viewers.of(token))),
    changePassword: changing(changePasswordBy(parts)),
    sessionsOf: (viewer) => sessionsOf(parts, viewer),
    revokeSession: changing((viewer, session) => revoke(parts, viewer, session)),
    passkeys: {
      ...passkeys,
      finishRegistration: changing(passkeys.finishRegistration),
      finishSecondFactor: changing(passkeys.finishSecondFactor),
      remove: changing(passkeys.remove),
    },
    ...(singleSignOn ? { singleSignOn: { ...singleSignOn, finish: sweeping(singleSignOn.finish) } } : {}),
    forgeryToken,
    isForgeryToken: (token, given) => isSame(forgeryToken(token), given),
    noteRefusal: ({ signedIn }, what) =>
      parts.trail.noteBounded({
        kind: "refused-at-the-door",
        actor: signedIn?.person.id ?? anybody,
        payload: { what: what.slice(0, 200) },
      }),
    noteExport: (viewer, what) => noteExport(parts, viewer, what),
    preferences: preferencesOf(parts),
    noteRead: ({ signedIn }, what) =>
      parts.trail.noteBounded({ kind: "read-protected", actor: signedIn?.person.id ?? anybody, payload: what }),
    people: peopleAs(commandLine),
    peopleBy: ({ signedIn }) => peopleAs(signedIn?.person.id ?? anybody),
    delegations: { ...delegations, add: changing(delegations.add), revoke: changing(delegations.revoke) },
    managing: { ...managing, handOver: changing(managing.handOver) },
    holders: () => holdersOn(store, store.today(), settings.mode === "trial"),
    audit: auditDeskOf(parts, anchorFile),
  };
}

const nothingInHand: Handling = { of: async () => [], move: async () => [] };

/** Each one of somebody who has signed in; of anybody's, who take what is open, a number each minute and the count of the rest. */
async function noteExport(parts: Parts, { signedIn }: Viewer, payload: Readonly<Record<string, unknown>>): Promise<void> {
  const event = { kind: "exported", actor: signedIn?.person.id ?? anybody, payload };
  await (signedIn ? parts.trail.noteAside(event) : parts.trail.noteBounded(event));
}

async function sessionsOf({ store }: Parts, { signedIn }: Viewer): ReturnType<Access["sessionsOf"]> {
  if (signedIn?.step !== "nothing") return [];
  const sessions = await sessionsOfPerson(store, signedIn.person.id, store.now());
  return sessions.map((session) => ({ ...session, own: session.id === signedIn.session }));
}

async function signOut(parts: Parts, asking: Promise<Viewer>): Promise<void> {
  const { signedIn } = await asking;
  if (signedIn) await end(parts, signedIn.person.id, signedIn.session, "signed-out");
}

async function revoke(parts: Parts, { signedIn }: Viewer, session: string): Promise<Result<null>> {
  if (!signedIn) return refuse(refusals.signedOut({}));
  if (signedIn.step !== "nothing") return refuse(refusals.stepFirst({ step: signedIn.step }));
  const ended = await end(parts, signedIn.person.id, session, "session-revoked");
  return ended ? ok(null) : refuse(refusals.noSuchSession({}));
}

/** @returns whether there was such a session of this person */
const end = (parts: Parts, person: string, session: string, kind: string): Promise<boolean> =>
  aside(parts.store, async (tx) => {
    const [ended] = await endSessions(tx, person, { only: session });
    if (ended !== undefined) await parts.trail.note(tx, { kind, actor: person, payload: { session } });
    return ended !== undefined;
  });
