import type { Day, Decimal, Label, UnitId } from "#kernel";
import type { ClauseId, Id } from "./ids.ts";

/**
 * How work is defined: forms that people fill in, notices that they get, and procedures that say who may do what, when, and what follows.
 * All of it is data; what must be computed is named (a guard) and provided by the room that owns it.
 */

/** `name@n`: a form never changes, it gains a number. */
export type FormRef = `${string}@${number}`;

/** What a field takes. References are ids of the plan; `matter` is a matter's number, `person` an id of somebody who holds an appointment. */
export type FieldKind =
  | { readonly kind: "text"; readonly lines: "one" | "many"; readonly longest: number }
  | { readonly kind: "whole"; readonly least?: number; readonly most?: number; readonly unit?: Label }
  | { readonly kind: "decimal"; readonly places: number; readonly unit: UnitId; readonly least?: Decimal; readonly most?: Decimal }
  | { readonly kind: "day"; readonly notBefore?: "today" }
  | { readonly kind: "yes-no" }
  | { readonly kind: "choice"; readonly of: readonly { readonly id: Id; readonly label: Label }[]; readonly many?: true }
  | {
      readonly kind: "reference";
      /** `yardstick`: an indicator, or what is collected of units of the register. */
      readonly to: "unit" | "clause" | "target" | "indicator" | "yardstick" | "region" | "matter" | "person";
      readonly many?: true;
    }
  | { readonly kind: "files"; readonly most: number }
  | { readonly kind: "rows"; readonly of: readonly Field[]; readonly most: number };

/** Where a value that the platform knows already comes from; `locked` shows it and takes no other. */
export type Prefill = {
  /** `actor`: the unit one acts for; `matter` and `parent`: a field of this matter or of the one above; `proposal`: what an alert or another matter proposes. */
  readonly from: "actor" | "matter" | "parent" | "proposal";
  readonly field: Id;
  readonly locked?: true;
};

export type Field = FieldKind & {
  readonly id: Id;
  readonly label: Label;
  readonly help?: Label;
  readonly required?: true;
  readonly prefill?: Prefill;
  /** Concerns a natural person: masked for all but those whose part in the matter needs it, and shown to others by an act that is audited. */
  readonly personal?: true;
  /** Asked for only where another field of the same form says so. */
  readonly when?: { readonly field: Id; readonly is: string | readonly string[] };
};

export type Form = {
  readonly id: Id;
  readonly version: number;
  readonly label: Label;
  readonly clauses: readonly ClauseId[];
  readonly fields: readonly Field[];
};

/** Words of a notice; `{number}`, `{title}`, `{unit}`, `{due}`, `{actor}` and `{reason}` are filled in. */
export type NoticeTemplate = {
  readonly id: Id;
  readonly label: Label;
  readonly say: Label;
  /** `sheet`: has a printed form of its own; `urgent`: goes out at once and in quiet hours, everything else waits for the daily digest. */
  readonly sheet?: true;
  readonly urgent?: true;
};

/** A length of time as rules write it; a due moment follows from it and from the moment it starts. */
export type Span =
  | { readonly kind: "natural" | "working"; readonly days: number }
  | { readonly kind: "working-hours"; readonly hours: number }
  /** Same day of a later month, or its last. */
  | { readonly kind: "months"; readonly months: number }
  /** By midnight; begun after `until` o'clock, by `rollTo` o'clock of the next working day; begun on a day off, by midnight of that day. */
  | { readonly kind: "same-day"; readonly until: number; readonly rollTo: number }
  /** The next such day of a month after the start, or after the day just answered; the last one of a shorter month. */
  | { readonly kind: "day-of-month"; readonly day: number };

/**
 * Who takes part. A unit (or, where the field that names it refers to persons, a person who acts for no unit) holds a part in a matter; whoever acts for it
 * has one of the roles there. All roles of a part have one duty.
 */
export type Part = {
  readonly id: Id;
  readonly label: Label;
  readonly held: { readonly by: "opener" } | { readonly by: "field"; readonly field: Id } | { readonly by: "unit"; readonly unit: Id };
  readonly roles: readonly Id[];
};

/** What must hold besides the state; each says its own no. */
export type Need =
  /** Every unit that holds the part has signed since the state was last entered. */
  | { readonly kind: "signed"; readonly part: Id }
  | { readonly kind: "children-final"; readonly procedure?: Id }
  /** Nothing of that kind was opened below it. */
  | { readonly kind: "children-none"; readonly procedure?: Id }
  | { readonly kind: "field-is"; readonly field: Id; readonly is: string | readonly string[] }
  /** Nobody of the next part has opened the matter since. */
  | { readonly kind: "unopened" }
  | { readonly kind: "at-most"; readonly transition: Id; readonly times: number }
  | { readonly kind: "answered"; readonly deadline: Id | readonly Id[] }
  /** The deadline has not passed; of several, the one that runs. */
  | { readonly kind: "in-time"; readonly deadline: Id | readonly Id[] }
  /** One transition was done more often than another: something is owed. */
  | { readonly kind: "owed"; readonly for: Id; readonly by: Id }
  /** So long after the state was entered. */
  | { readonly kind: "waited"; readonly span: Span };

export type Posting = {
  readonly account: Id;
  /** Decimal text, or the field it stands in; `negated`: what leaves the account. */
  readonly amount: Decimal | { readonly field: Id; readonly negated?: true };
  readonly dims?: Readonly<Record<Id, string | { readonly field: Id }>>;
  /** The region of the unit that holds this part; the home region where none is named. */
  readonly regionOf?: Id;
};

export type Telling = { readonly notice: Id; readonly part: Id; readonly roles?: readonly Id[] };

/** Matters opened below this one: one for each row of a field, whose columns fill the child's form. */
export type ChildOpening = { readonly procedure: Id; readonly rows: Id; readonly carry?: readonly Id[] };

export type Transition<S extends string = string> = {
  readonly name: Id;
  readonly label: Label;
  readonly from: readonly S[];
  /** `same`: the state stays, something is said or done. */
  readonly to: S | "same";
  /** Parts that may; `clock`: a rung of a deadline, nobody else. */
  readonly by: readonly Id[] | "clock";
  /** Where it waits in the workbench of those who may: to sign for, to answer, to decide, to review. Absent: it waits nowhere, it may be done. */
  readonly asks?: "sign" | "answer" | "decide" | "review";
  readonly form?: FormRef;
  /** Fields of its form that become the matter's own. */
  readonly keeps?: readonly Id[];
  readonly needs?: readonly Need[];
  /** Names of functions `(facts, now) → refusals` that rooms provide. */
  readonly guards?: readonly Id[];
  /** Deadlines it answers. */
  readonly answers?: readonly Id[];
  /** Who did one of these may not do this one. */
  readonly notBy?: readonly Id[];
  /** The acting unit signs for itself; others of the part still may. */
  readonly signs?: true;
  readonly posts?: readonly Posting[];
  readonly tells?: readonly Telling[];
  readonly opens?: readonly ChildOpening[];
  /** Counted in the matter, and read by its light. */
  readonly counts?: "return" | "reopening" | "extension" | "escalation";
  /** Moves a running deadline (of several, the one that runs) to the day in a field of its form. */
  readonly moves?: { readonly deadline: Id | readonly Id[]; readonly to: Id };
  /** Goes against somebody: shown as such, with a second look before sending. */
  readonly adverse?: true;
};

/** One id or several, as a list. */
export const idsOf = (ids: Id | readonly Id[]): readonly Id[] => (typeof ids === "string" ? [ids] : ids);

/** A moment before or after a deadline at which the clock acts; negative days come before it. */
export type Rung = { readonly id: Id; readonly days: number; readonly kind: "natural" | "working"; readonly transition?: Id };

export type Deadline<S extends string = string> = {
  readonly id: Id;
  readonly label: Label;
  /** Transitions that start it; `open` is the opening. Started again it begins anew. */
  readonly starts: readonly Id[];
  /** States in which it runs; elsewhere it ends. */
  readonly in: readonly S[];
  readonly due: Span | { readonly kind: "field"; readonly field: Id };
  /** Starts only where a field of the matter says so. */
  readonly when?: { readonly field: Id; readonly is: string | readonly string[] };
  /** Part it runs against, where that is not the lead: it lights a matter only while its lead holds that part. */
  readonly against?: Id;
  /** How long before it an unanswered one turns the light yellow. */
  readonly window: { readonly days: number; readonly kind: "natural" | "working" };
  readonly rungs?: readonly Rung[];
  /** Not settled by a published rule: shown as 待确认. */
  readonly assumed?: true;
};

export type State<S extends string = string> = {
  readonly id: S;
  readonly label: Label;
  /** Deadlines stand still; the transition into it gave a basis. */
  readonly frozen?: true;
  /** Nothing follows of itself. `done`: what was asked for was reached. */
  readonly final?: "done" | "ended";
};

export type ProcedureVersion<S extends string = string> = {
  readonly from: Day;
  readonly form: FormRef;
  /** Fields of the opening form that give a matter its title and, where there are such, its lead part, its due day, its weight among its siblings. */
  readonly title: Id;
  readonly dueField?: Id;
  readonly weightField?: Id;
  /** Roles that may open one; none where it is only opened below another. */
  readonly opensBy: readonly Id[];
  readonly start: S;
  readonly states: readonly State<S>[];
  readonly parts: readonly Part[];
  /** The part whose unit answers for the matter: by it lists, lights and scores are counted. */
  readonly lead: Id;
  readonly transitions: readonly Transition<S>[];
  readonly deadlines: readonly Deadline<S>[];
  /** Notices on opening. */
  readonly tells?: readonly Telling[];
  /** Children opened with it. */
  readonly opens?: readonly ChildOpening[];
  /** What is masked, and files, are for those who take part alone: nobody else uncovers them, whatever they may read. */
  readonly sealed?: true;
};

export type Procedure = {
  readonly id: Id;
  readonly label: Label;
  readonly clauses: readonly ClauseId[];
  /** Begins a matter's number: `DB` gives DB-2023-0012. */
  readonly prefix: string;
  /** Dated and never edited; a matter stays with the version it was opened under. */
  readonly versions: readonly [ProcedureVersion, ...ProcedureVersion[]];
};

/** When a light changes; thresholds of progress in percentage points. */
export type LightRules = {
  readonly lag: { readonly yellow: number; readonly red: number };
  readonly returns: { readonly yellow: number; readonly red: number };
  readonly assumed?: true;
};

/** When offices are open, as minutes of the day, in order; working hours are counted in them. */
export type OfficeHours = { readonly spans: readonly { readonly from: number; readonly until: number }[]; readonly assumed?: true };

/** Gives states their type where they are written: a misspelt one does not compile. */
export function defineProcedure<const S extends string>(
  procedure: Omit<Procedure, "versions"> & { readonly versions: readonly [ProcedureVersion<S>, ...ProcedureVersion<S>[]] },
): Procedure {
  return procedure as Procedure;
}
export const defineForm = (form: Form): Form => form;
