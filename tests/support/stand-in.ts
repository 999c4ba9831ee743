import type { Access, Begun, Viewer } from "#access";
import { views } from "#contract";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import type { Vetting } from "#vetting";

/** For tests without a database: sign-in where a token is the list of views it gives (`cockpit+brief`), kept by nobody. */
export function standInAccess(more: Partial<Access> = {}): Access {
  const kept = new Map<string, unknown>();
  const begun: Result<Begun> = ok({ token: "self", step: "nothing" });
  return {
    settings: { mode: "trial", secret: "a secret of a test, long enough to be one", origin: "http://localhost" },
    viewerOf: async (token) => viewerWith(token),
    peek: async (token) => viewerWith(token),
    signIn: async () => begun,
    signInForTrial: async () => begun,
    signOut: async () => undefined,
    changePassword: async () => begun,
    sessionsOf: async () => [],
    revokeSession: async () => ok(null),
    passkeys: {
      list: async () => [],
      startRegistration: async () => ok({}),
      finishRegistration: async () => begun,
      startSecondFactor: async () => ok({}),
      finishSecondFactor: async () => begun,
      remove: async () => ok(null),
    },
    forgeryToken: (token) => `not forged: ${token}`,
    isForgeryToken: (token, given) => given === `not forged: ${token}`,
    noteRefusal: async () => undefined,
    noteExport: async () => undefined,
    preferences: {
      read: async () => Object.fromEntries(kept),
      write: async (_, name, value) => {
        kept.set(name, value);
        return ok(null);
      },
    },
    noteRead: async () => undefined,
    people: nobody,
    peopleBy: () => nobody,
    delegations: {
      list: async () => ({ given: [], received: [], colleagues: [] }),
      add: async () => refuse(none),
      revoke: async () => refuse(none),
    },
    managing: { people: async () => null, handOver: async () => refuse(none) },
    holders: async () => [],
    audit: {
      search: async () => ({ events: [], next: null }),
      state: async () => ({ seal: null, running: false, verified: null }),
      verify: async () => undefined,
    },
    ...more,
  };
}

/** Whoever asks has signed in and may see everything: for tests and journeys of pages, not of the door. */
export const signedInAccess = (): Access => standInAccess({ viewerOf: async () => viewerWith(views.join("+")) });

const viewerWith = (token: string | undefined): Viewer =>
  token === undefined || !token.split("+").every((view) => views.some((known) => known === view))
    ? { views: new Set(["open"]), signedIn: null }
    : { views: new Set(["open", "self", ...token.split("+")]), signedIn: { ...testOfficer, session: "session-1", step: "nothing" } };

const testOfficer = {
  person: { id: "person-1", login: "reader", name: "测试读者", trial: true },
  appointments: [
    {
      id: "appointment-1",
      person: "person-1",
      role: "leading-group-office",
      unit: null,
      region: "140000",
      from: "2021-01-01",
      until: null,
    },
  ],
  delegated: [],
} as const;

const none: Refusal = { code: "test/nobody", kind: "not-found", say: { zh: "没有这个人。", en: "There is nobody." }, facts: {} };
const nobody: Access["people"] = {
  add: async () => refuse(none),
  appoint: async () => refuse(none),
  endAppointment: async () => refuse(none),
  resetPassword: async () => refuse(none),
  resetPasskeys: async () => refuse(none),
  resetSingleSignOn: async () => refuse(none),
  unlock: async () => refuse(none),
  close: async () => refuse(none),
  reopen: async () => refuse(none),
  list: async () => [],
  handOver: async () => refuse(none),
  page: async () => ({ people: [], next: null }),
};

/** For tests without a database: nothing was ever asked about a figure, and nothing can be. */
export const standInVetting: Vetting = {
  run: async () => refuse(),
  ask: async () => refuse(),
  evidence: async () => refuse(),
  about: async () => ok({ rows: [] }),
};
