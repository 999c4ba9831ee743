import type { Deadline, LightRules, OfficeHours, Part, Procedure, ProcedureVersion, Transition } from "#define";
import type { Day, Instant, Label, Refusal, RegionCode, Result } from "#kernel";
import type { Transaction } from "#store";

/** What was filled into a form, by field: text, number, boolean, lists of those, or rows of them; exactly what the form's fields allow. */
export type Values = Readonly<Record<string, unknown>>;

/** Where work waits: `unit@region`, such as `finance-department@140000`, or `person:ID` for somebody who acts for no unit. */
export type Desk = string;

export type Duty = "decision" | "execution" | "supervision";

/** One way in which a person may act: an appointment of their own, or one that was delegated to them. */
export type Seat = {
  readonly person: string;
  readonly role: string;
  /** Null where the role carries none of the three. */
  readonly duty: Duty | null;
  readonly desk: Desk;
  readonly unit: string | null;
  readonly region: RegionCode;
  /** Whose appointment it is, where it was delegated. */
  readonly behalfOf: string | null;
};
/** A person with every seat they may act from today. */
export type Actor = { readonly person: string; readonly seats: readonly Seat[] };

export type Party = {
  readonly part: string;
  readonly desk: Desk;
  readonly unit: string | null;
  readonly region: RegionCode;
  readonly handler: string | null;
  /** When somebody there first looked at the present state. */
  readonly openedAt: Instant | null;
  /** Signed since the present state was entered. */
  readonly signedAt: Instant | null;
};

/** A clock of a matter. Frozen ones stand still; answered and ended ones stay for the bar that shows them. */
export type Clock = {
  readonly name: string;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly state: "running" | "frozen" | "answered" | "ended";
  readonly frozenAt: Instant | null;
  readonly answeredAt: Instant | null;
  /** How many moments of its ladder have passed. */
  readonly rung: number;
  /** When it is next looked at; null when never. */
  readonly firesAt: Instant | null;
};

export type LightColour = "grey" | "blue" | "red" | "yellow" | "green";
/** Why a light is what it is; the words are made from it in `lights/say.ts`. */
export type LightRule =
  | "final"
  | "frozen"
  | "not-started"
  | "overdue"
  | "lag-red"
  | "returns-red"
  | "rebound"
  | "due-soon"
  | "lag-yellow"
  | "returned"
  | "extended"
  | "in-order";
export type Light = {
  readonly colour: LightColour;
  readonly rule: LightRule;
  readonly since: Instant;
  /** The deadline or number that decides. */
  readonly facts: Readonly<Record<string, string | number>>;
};

/** How often things happened to a matter; `done` counts each transition by name. */
export type Counts = {
  readonly returns: number;
  readonly reopenings: number;
  readonly extensions: number;
  readonly escalations: number;
  readonly done: Readonly<Record<string, number>>;
};

/** What a matter arose from: a clause, minutes of a meeting, an instruction, an alert, a request for help, a task of a plan, another matter. */
export type Origin = { readonly kind: string; readonly id: string };

export type Matter = {
  readonly subject: string;
  readonly id: string;
  readonly root: string;
  readonly parent: string | null;
  readonly number: string;
  readonly procedure: string;
  readonly version: Day;
  readonly title: string;
  readonly state: string;
  readonly revision: number;
  readonly enteredAt: Instant;
  readonly fields: Values;
  readonly counts: Counts;
  readonly origin: Origin;
  readonly clauses: readonly string[];
  readonly target: string | null;
  readonly indicator: string | null;
  readonly lead: Desk;
  readonly region: RegionCode;
  readonly weight: number;
  readonly dueAt: Instant | null;
  readonly light: Light;
  readonly supervised: string | null;
  readonly external: string | null;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
};

/** What a parent knows of a child: enough for its light and its conditions. */
export type Child = {
  readonly id: string;
  readonly procedure: string;
  readonly state: string;
  readonly final: "done" | "ended" | null;
  readonly weight: number;
  readonly dueAt: Instant | null;
  /** Due day of its plan, where its procedure has one. */
  readonly plannedOn: Day | null;
};

/** All that a step is decided from; plain values, so the decision can be tested and walked at random without a database. */
export type Snapshot = {
  readonly matter: Matter;
  readonly parties: readonly Party[];
  readonly clocks: readonly Clock[];
  readonly children: readonly Child[];
  /** Which duty each person has taken in the whole tree. */
  readonly duties: Readonly<Record<string, Duty>>;
  /** Who did which transition here, or had it done in their place, for rules that keep two acts apart. */
  readonly doneBy: readonly { readonly transition: string; readonly person: string }[];
};

/** What a named guard is asked about. */
export type GuardFacts = {
  readonly snapshot: Snapshot;
  readonly transition: Transition;
  readonly input: Values;
  readonly seat: Seat | null;
  readonly now: Instant;
  /** The transaction of the act, in which a guard locks what it decides about; null where only what could be done is asked. */
  readonly within: Transaction | null;
};
export type Guard = (facts: GuardFacts) => readonly Refusal[] | Promise<readonly Refusal[]>;
/** Guards by the names procedures call them; each is provided by the room that owns what it looks at. */
export type Guards = Readonly<Record<string, Guard>>;

/** The definitions one matter goes by. */
export type Rules = {
  readonly procedure: Procedure;
  readonly version: ProcedureVersion;
  readonly lights: LightRules;
  readonly offices: OfficeHours;
  readonly part: (id: string) => Part;
  readonly deadline: (id: string) => Deadline;
  /** What a field of its forms is called; the id where no form has it. */
  readonly fieldLabel: (id: string) => Label;
};

export type NoticeDraft = {
  readonly desk: Desk;
  readonly roles: readonly string[];
  readonly template: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly urgent: boolean;
};
export type PostingDraft = {
  readonly account: string;
  readonly amount: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly region: RegionCode;
};
export type ChildDraft = { readonly procedure: string; readonly values: Values };

/** What a step changes, decided without touching anything: the matter after it and all that goes with it. */
export type Decision = {
  readonly matter: Matter;
  readonly parties: readonly Party[];
  readonly clocks: readonly Clock[];
  readonly duties: Readonly<Record<string, Duty>>;
  readonly notices: readonly NoticeDraft[];
  readonly postings: readonly PostingDraft[];
  readonly children: readonly ChildDraft[];
};

export type OpeningRequest = {
  readonly procedure: string;
  readonly values: Values;
  /** The same key gives the same matter, however often it is sent. */
  readonly key: string;
  readonly origin: Origin;
  readonly clauses?: readonly string[];
  readonly target?: string;
  readonly indicator?: string;
  /** The dossier it belongs to; a dossier of its own where none is named. */
  readonly subject?: string;
  readonly parent?: string;
  /** The matter this one supervises. */
  readonly supervises?: string;
  readonly external?: string;
};
export type StepRequest = {
  readonly matter: string;
  readonly transition: string;
  readonly values: Values;
  /** The revision that was seen; another one is a conflict, and the refusal says what changed. */
  readonly revision: number;
  readonly key: string;
  /** The desk it is done for, where somebody sits at several; any that may where none is named. */
  readonly desk?: Desk;
  /** The seat it is done in, as `seatName` calls it: at one desk one may sit for oneself and in the stead of somebody else. */
  readonly seat?: string;
  readonly says?: string;
  /** Ids of uploaded files that come with it. */
  readonly files?: readonly string[];
};
/**
 * What a room writes beside an act, in the transaction of that act: both stand or neither. A refusal ends the act; nothing is written anew where an act is
 * sent again that was done.
 */
export type Beside = (tx: Transaction, stepped: Stepped) => Promise<Result<unknown>>;
/** What became of it; the same for a repeated key. */
export type Stepped = {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly state: string;
  readonly event: string;
  readonly children: readonly string[];
};

/** What an act on many matters came to: every one of them, or none. */
export type BatchOutcome = {
  readonly done: boolean;
  readonly each: readonly { readonly matter: string; readonly result: Result<Stepped> }[];
};

export type AllOpened = { readonly done: boolean; readonly each: readonly Result<Stepped>[] };

/** A transition as the matter page shows it: allowed now, or why not. */
export type Possible = {
  readonly transition: Transition;
  readonly seats: readonly Seat[];
  readonly whyNot: readonly Refusal[];
};

export type Look = { readonly snapshot: Snapshot; readonly possible: readonly Possible[] };

export type NamedLabel = { readonly id: string; readonly label: Label };

/** The one runtime of all matters. Every write is one transaction: matter, event, audit, entries, deadlines, turns, notices. */
export type Procedures = {
  readonly open: (actor: Actor, request: OpeningRequest) => Promise<Result<Stepped>>;
  /** Many at once, all or none, as `batch`: the lines of a meeting's minutes, the tasks of a published list. At most 200. */
  readonly openAll: (actor: Actor, requests: readonly OpeningRequest[], dryRun: boolean) => Promise<Result<AllOpened>>;
  readonly step: (actor: Actor, request: StepRequest, beside?: Beside) => Promise<Result<Stepped>>;
  /** All or none; `dryRun` says what would happen and writes nothing. At most 200 at once. */
  readonly batch: (actor: Actor, requests: readonly StepRequest[], dryRun: boolean) => Promise<Result<BatchOutcome>>;
  /** Marks that the desks of somebody have seen the present state, which ends the sender's chance to withdraw. */
  readonly opened: (actor: Actor, matter: string) => Promise<Result<null>>;
  /** Names who has it in hand at a desk of one's own. */
  readonly assign: (actor: Actor, matter: string, part: string, person: string | null) => Promise<Result<null>>;
  /** Works off what is due, at most so many matters; several processes share the work. */
  readonly sweep: (limit: number) => Promise<{ readonly fired: number; readonly failed: number; readonly left: boolean }>;
  /** What somebody may do with a matter now, guards included, and why the rest is not allowed. */
  readonly possible: (actor: Actor, matter: string) => Promise<Result<readonly Possible[]>>;
  /** Both in one look: the matter as it stands, and what somebody may do with it then. */
  readonly look: (actor: Actor, matter: string) => Promise<Look | undefined>;
  readonly snapshot: (matter: string) => Promise<Snapshot | undefined>;
};
