import type { Day, Instant, RegionCode, Result } from "#kernel";
import type { AuditReport, Reader, Transaction } from "#store";

/** Somebody who can sign in. The name is personal: it stands here and nowhere else, and never in an audit event. */
export type Person = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  /** Made by the trial mode for looking around, not a real officer. */
  readonly trial: boolean;
};

/** A person acts through appointments: a role, for a unit where the role belongs to one, in a region, for a time. */
export type Appointment = {
  readonly id: string;
  readonly person: string;
  readonly role: string;
  readonly unit: string | null;
  readonly region: RegionCode;
  readonly from: Day;
  /** The last day it holds; null while it has no end. */
  readonly until: Day | null;
};

/** An appointment somebody acts from in another's place; `from` is whose it is. */
export type DelegatedAppointment = { readonly appointment: Appointment; readonly from: { readonly id: string; readonly name: string } };

/** Who acts in whose place, from when to when; revoked ones are kept. */
export type Delegation = {
  readonly id: string;
  readonly appointment: Appointment;
  readonly giver: Omit<Person, "trial">;
  readonly delegate: Omit<Person, "trial">;
  readonly from: Day;
  readonly until: Day;
  readonly revokedAt: Instant | null;
};
export type Delegations = {
  /** Given and received, those of the past, too; `colleagues` hold a post where one holds one oneself. */
  readonly list: (viewer: Viewer) => Promise<{
    readonly given: readonly Delegation[];
    readonly received: readonly Delegation[];
    readonly colleagues: readonly { readonly login: string; readonly name: string; readonly roles: readonly string[] }[];
  }>;
  /**
   * From today, at most ninety days, one person for a post at a time. @returns its id
   * @refuses a post that is not one's own · a role held in person · nobody, oneself, or somebody whose duty would meet another · days out of bounds — all at once
   */
  readonly add: (
    viewer: Viewer,
    given: { readonly appointment: string; readonly to: string; readonly until: string },
  ) => Promise<Result<string>>;
  readonly revoke: (viewer: Viewer, delegation: string) => Promise<Result<null>>;
};

/**
 * What a session still asks of its person before it opens anything but itself. A passkey that is there is shown first, then a password
 * that must be changed is changed, then a passkey that is missing is enrolled.
 */
export type SignInStep = "nothing" | "change-password" | "second-factor" | "enrol-second-factor";

/** Who asks, and what they may see. Until `step` is "nothing" a session has no more views than anybody. */
export type Viewer = {
  readonly views: ReadonlySet<string>;
  readonly signedIn: {
    readonly person: Person;
    readonly session: string;
    readonly step: SignInStep;
    /** Those in force today. */
    readonly appointments: readonly Appointment[];
    /** Appointments of others, in force today, for which they have one act in their place. */
    readonly delegated: readonly DelegatedAppointment[];
  } | null;
};

/** Where a request comes from, as far as it is kept: the network (never the whole address) and the kind of browser. */
export type Origin = { readonly address: string; readonly browser: string };

/** A session has begun; the token is given once, in a cookie, and only its digest is kept. */
export type Begun = { readonly token: string; readonly step: SignInStep };

export type SessionSummary = {
  readonly id: string;
  readonly by: "password" | "single-sign-on" | "trial";
  readonly since: Instant;
  readonly lastSeen: Instant;
  readonly expires: Instant;
  /** As coarse as `192.0.2.0/24`. */
  readonly network: string;
  readonly browser: string;
  readonly own: boolean;
};
export type PasskeySummary = { readonly id: string; readonly name: string; readonly since: Instant; readonly lastUsed: Instant | null };

export type Mode = "trial" | "production";

/** What the surroundings settle about signing in. */
export type AccessSettings = {
  readonly mode: Mode;
  /** Keys what must not be guessed: forgery tokens, throttle keys. At least 32 bytes, from the surroundings in production. */
  readonly secret: string;
  /** Where browsers find the platform, `https://host[:port]`; passkeys are bound to its host. */
  readonly origin: string;
  readonly singleSignOn?: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
};

/** Sign-in, sessions and rights. Everything that is refused says why, and stands in the audit stream `access`. */
export type Access = {
  readonly settings: AccessSettings;
  /** By the token of a cookie; an unknown, expired or revoked one is anybody. Marks the session as seen, at most once a minute. */
  readonly viewerOf: (token: string | undefined) => Promise<Viewer>;
  /** The same, without marking the session as seen. */
  readonly peek: (token: string | undefined) => Promise<Viewer>;
  /**
   * By name and password. Unknown names and wrong passwords cost and answer the same.
   * @refuses wrong name or password · locked for a time · too many tries from this address (with the seconds to wait)
   */
  readonly signIn: (given: { readonly login: string; readonly password: string; readonly origin: Origin }) => Promise<Result<Begun>>;
  /** One click as a role, for its usual unit or another, in trial mode only. */
  readonly signInForTrial: (role: string, origin: Origin, unit?: string) => Promise<Result<Begun>>;
  readonly signOut: (token: string) => Promise<void>;
  /** @refuses the old password is wrong · the new one is too short, too plain, like the name, or one of the last five — all at once */
  readonly changePassword: (token: string, given: { readonly old: string; readonly next: string }) => Promise<Result<Begun>>;
  readonly sessionsOf: (viewer: Viewer) => Promise<readonly SessionSummary[]>;
  /** Of one's own sessions only. */
  readonly revokeSession: (viewer: Viewer, session: string) => Promise<Result<null>>;
  readonly passkeys: {
    readonly list: (viewer: Viewer) => Promise<readonly PasskeySummary[]>;
    /** Options for the browser's `navigator.credentials.create`; open to a session that must enrol, too. */
    readonly startRegistration: (token: string) => Promise<Result<Readonly<Record<string, unknown>>>>;
    /** A new token comes back: what a session may do grew, so its name changes. */
    readonly finishRegistration: (token: string, name: string, response: unknown) => Promise<Result<Begun>>;
    readonly startSecondFactor: (token: string) => Promise<Result<Readonly<Record<string, unknown>>>>;
    readonly finishSecondFactor: (token: string, response: unknown) => Promise<Result<Begun>>;
    readonly remove: (viewer: Viewer, passkey: string) => Promise<Result<null>>;
  };
  /** Government single sign-on; absent where none is set. `state` is kept by the browser between the two, sealed. */
  readonly singleSignOn?: {
    readonly start: () => Promise<Result<{ readonly url: string; readonly state: string }>>;
    readonly finish: (callback: URL, state: string, origin: Origin) => Promise<Result<Begun>>;
  };
  /** The forgery token of a session (or of a visitor's own cookie), and whether one fits. */
  readonly forgeryToken: (token: string) => string;
  readonly isForgeryToken: (token: string, given: string) => boolean;
  /** Puts a refusal at the door (a page or an act without the right) in the audit stream. */
  readonly noteRefusal: (viewer: Viewer, what: string) => Promise<void>;
  readonly noteExport: (viewer: Viewer, what: Readonly<Record<string, unknown>>) => Promise<void>;
  /** What a person keeps for themselves from visit to visit: the indicators they follow, the columns of a table. At most 64 names, 8 kB each. */
  readonly preferences: {
    readonly read: (viewer: Viewer) => Promise<Readonly<Record<string, unknown>>>;
    readonly write: (viewer: Viewer, name: string, value: unknown) => Promise<Result<null>>;
  };
  /** By the command line, which the audit stream names as the one who acts. */
  readonly people: People;
  /** The same acts by somebody who has signed in, who may not act on themselves. */
  readonly peopleBy: (viewer: Viewer) => People;
  readonly delegations: Delegations;
  /** Posts of the units one looks after, by a role that hands over. */
  readonly managing: {
    /** Whoever holds a post there today, with all their posts; null where one looks after no unit. */
    readonly people: (viewer: Viewer) => Promise<readonly PersonRecord[] | null>;
    /** @refuses posts of other units, and all that `People.handOver` refuses */
    readonly handOver: (viewer: Viewer, ...given: Parameters<People["handOver"]>) => ReturnType<People["handOver"]>;
  };
  /** Who holds which post today, and who acts from it in their place; at most five thousand. */
  readonly holders: () => Promise<readonly Holder[]>;
  /** Puts the reading of something protected in the audit stream: a personal field that was uncovered, a sensitive file. */
  readonly noteRead: (viewer: Viewer, what: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly audit: AuditDesk;
};

/** An appointment as somebody typed it: its days are looked at with all the rest. */
export type AppointmentDraft = Omit<Appointment, "id" | "person" | "from" | "until"> & {
  readonly from: string;
  readonly until: string | null;
};

/** A matter that somebody has in hand, as far as a handover says which. */
export type InHand = { readonly id: string; readonly number: string; readonly title: string };
/** Where work in hand is kept; the runtime of matters provides it. */
export type Handling = {
  readonly of: (reader: Reader, person: string, desks: readonly string[]) => Promise<readonly InHand[]>;
  readonly move: (tx: Transaction, from: string, to: string, desks: readonly string[], by: string) => Promise<readonly InHand[]>;
};
export type HandedOver = {
  readonly posts: readonly Pick<Appointment, "role" | "unit" | "region">[];
  readonly matters: readonly InHand[];
  /** How many delegations ended with the posts. */
  readonly delegations: number;
};

/** Somebody who holds a post today. */
export type Holder = {
  readonly person: Omit<Person, "trial">;
  readonly appointment: Appointment;
  readonly delegate: (Omit<Person, "trial"> & { readonly until: Day }) | null;
};

export type PersonRecord = {
  readonly person: Person;
  readonly locked: boolean;
  readonly closed: boolean;
  readonly appointments: readonly Appointment[];
};

/** What an administrator does. */
export type People = {
  /**
   * A post changes hands in one act: the appointments of the one end yesterday, the other holds the same from today to the same end, and
   * what the one had in hand there moves. A dry run says what would happen and changes nothing.
   * @refuses persons or posts there are not, a post of no unit, or one that the other may not hold — all at once
   */
  readonly handOver: (
    given: { readonly from: string; readonly to: string; readonly appointments: readonly string[] },
    dryRun: boolean,
  ) => Promise<Result<HandedOver>>;
  /** In the order of their sign-in names, fifty at a time. `q`: part of a name; `unit`: who holds a post there today. */
  readonly page: (asked: {
    readonly q?: string | undefined;
    readonly unit?: string | undefined;
    readonly role?: string | undefined;
    readonly after?: string | undefined;
  }) => Promise<{ readonly people: readonly PersonRecord[]; readonly next: string | null }>;
  /** @refuses a name that is taken, malformed, or an appointment the plan does not know or whose days do not exist */
  readonly add: (given: {
    readonly login: string;
    readonly name: string;
    readonly appointments: readonly AppointmentDraft[];
  }) => Promise<Result<{ readonly person: Person; readonly password: string }>>;
  readonly appoint: (login: string, appointment: AppointmentDraft) => Promise<Result<Appointment>>;
  readonly endAppointment: (appointment: string, until: string) => Promise<Result<null>>;
  /** A password for one use, which must be changed at once; ends all sessions and every lock. */
  readonly resetPassword: (login: string) => Promise<Result<{ readonly password: string }>>;
  /** For somebody who lost their passkeys: the next sign-in asks to enrol one again. */
  readonly resetPasskeys: (login: string) => Promise<Result<null>>;
  /** For somebody whom the single sign-on service knows under a new identity: the next one of their login is bound. */
  readonly resetSingleSignOn: (login: string) => Promise<Result<null>>;
  readonly unlock: (login: string) => Promise<Result<null>>;
  readonly close: (login: string) => Promise<Result<null>>;
  /**
   * For somebody who comes back: a new one-time password, and nothing of what they signed in with before. What is left of their
   * appointments holds again.
   */
  readonly reopen: (login: string) => Promise<Result<{ readonly password: string }>>;
  readonly list: () => Promise<readonly PersonRecord[]>;
};

export type AuditEvent = {
  readonly stream: string;
  readonly sequence: number;
  readonly at: Instant;
  readonly kind: string;
  readonly actor: string;
  /** Name and sign-in name, where the actor is a person. */
  readonly who: Omit<Person, "trial"> | null;
  readonly payload: unknown;
};
export type AuditQuestion = {
  readonly stream?: string | undefined;
  /** A person's sign-in name or id, or `anybody`, `command-line`. */
  readonly actor?: string | undefined;
  /** The beginning of a kind. */
  readonly kind?: string | undefined;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly after?: string | undefined;
};
/** What the audit administrator reads. */
export type AuditDesk = {
  /** Newest first; `next` goes on from there, also where nothing was found among the many looked at. */
  readonly search: (asked: AuditQuestion) => Promise<{ readonly events: readonly AuditEvent[]; readonly next: string | null }>;
  /** How far the stream is sealed, and what the last verification in this process found. */
  readonly state: () => Promise<AuditState>;
  /** Begins to recompute everything, unless that is being done; it takes as long as the stream is long. */
  readonly verify: (viewer: Viewer) => Promise<void>;
};
export type AuditState = {
  readonly seal: { readonly number: number; readonly at: Instant } | null;
  readonly running: boolean;
  readonly verified: { readonly at: Instant; readonly report: AuditReport } | null;
};
