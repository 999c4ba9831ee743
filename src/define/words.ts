import type { Day, Decimal, Instant, Label, RegionCode, UnitId } from "#kernel";
import type { AssessmentRules } from "./assessment.ts";
import type { EvaluatedUnit, RegisteredSubject } from "./evaluated-units.ts";
import type { ClauseId, Id } from "./ids.ts";
import type { LeadingFigure } from "./leading.ts";
import type { Scheme } from "./scheme.ts";
import type { SupervisionRules } from "./supervision.ts";
import type { TaskTemplate } from "./tasks.ts";
import type { VettingRules } from "./vetting.ts";
import type { Form, FormRef, LightRules, NoticeTemplate, OfficeHours, Procedure, ProcedureVersion } from "./work.ts";

/** `context` sets the scene, `principle` guides, `goal` sets what is to be reached, `measure` orders an act, `safeguard` how the plan itself is run. */
export type ClauseKind = "context" | "principle" | "goal" | "measure" | "safeguard";

export type Clause = {
  readonly id: ClauseId;
  readonly title: Label;
  /** One sentence in our own words: what the paragraph says or orders. */
  readonly gist: Label;
  readonly kind: ClauseKind;
  /** Units of government it concerns, the leading one first; empty for context. */
  readonly units: readonly Id[];
};
export type Section = { readonly id: string; readonly title: Label; readonly clauses: readonly Clause[] };
/** `clauses` are its lead paragraphs (x.0.1). */
export type Chapter = {
  readonly id: string;
  readonly title: Label;
  readonly clauses: readonly Clause[];
  readonly sections: readonly Section[];
};

/** A unit of government, or a body the plan gives duties to. */
export type UnitOfGovernment = {
  readonly id: Id;
  readonly label: Label;
  readonly short: Label;
  readonly level: "national" | "province" | "city" | "county" | "body";
  /** Where it governs, if that is not the whole home region. */
  readonly region?: RegionCode;
  /** The unit of the register that it administers: what was collected for that one are its figures, and not those of the region it lies in. */
  readonly evaluatedAs?: Id;
};

/**
 * Who acts. `views` names what the role may read or do beyond what is open to everybody; the words are the API's own (`views` of the
 * contract), and a role that names none reads what the public reads.
 */
export type Role = {
  readonly id: Id;
  readonly label: Label;
  readonly views?: readonly string[];
  readonly duty: "decision" | "execution" | "supervision" | "none";
  readonly clauses: readonly ClauseId[];
  /** The unit that somebody of this role usually acts for; absent where the role belongs to no unit of the plan. */
  readonly usualUnit?: Id;
  /** Whoever holds it holds no other: the administrators of the platform, who watch one another. */
  readonly alone?: true;
  /** Matters read beyond those in which one's unit has a part: all of them, or those of the region one is appointed for. */
  readonly reads?: "all" | "region";
  /** Acted from by nobody else: what is entrusted to a person by name is not passed on. */
  readonly inPerson?: true;
  /** Hands over posts of the unit one is appointed for, from one person to another. */
  readonly handsOver?: true;
};

export type Region = { readonly code: RegionCode; readonly label: Label; readonly short: Label };
/** The regions figures are given for; a city contains its counties by prefix. `groups` are named sets for comparison, such as the six central provinces. */
export type RegionScheme = {
  readonly standard: string;
  readonly asOf: Day;
  readonly home: RegionCode;
  readonly regions: readonly Region[];
  readonly groups: readonly { readonly id: Id; readonly label: Label; readonly members: readonly RegionCode[] }[];
};

/** Where figures come from. `publishedOn` is absent where the day is not known: then the period's end plus the indicator's lag is assumed, and marked so. */
export type Source = {
  readonly id: Id;
  readonly title: Label;
  readonly publisher: Label;
  readonly url: string;
  readonly publishedOn?: Day;
  /** A reprint or a transcription, not the issuer's own page. */
  readonly secondary?: true;
};

/** Where dated entries are posted. `balance` says whether the figure is what has piled up to a day or what fell in a period. */
export type Account = {
  readonly id: Id;
  readonly label: Label;
  readonly clauses: readonly ClauseId[];
  readonly unit: UnitId;
  readonly balance: "stock" | "flow";
  readonly dims: readonly {
    readonly id: Id;
    readonly label: Label;
    readonly values: readonly { readonly id: Id; readonly label: Label }[];
  }[];
};

/** Formulas are data; operands are indicator ids. Units are checked when the plan compiles. */
export type Formula =
  | { readonly kind: "ratio"; readonly of: Id; readonly to: Id }
  | { readonly kind: "share"; readonly of: Id; readonly to: Id }
  | { readonly kind: "per-head"; readonly of: Id; readonly population: Id }
  | { readonly kind: "growth"; readonly of: Id; readonly years: number }
  | { readonly kind: "sum"; readonly of: readonly Id[] }
  | { readonly kind: "difference"; readonly of: Id; readonly less: Id };

export type Measure =
  | { readonly kind: "observed"; readonly code: string }
  | { readonly kind: "entries"; readonly account: Id }
  | { readonly kind: "formula"; readonly formula: Formula };

/** Dated and never edited: a definition gains a version, an old figure keeps its old meaning. */
export type IndicatorVersion = { readonly from: Day; readonly measure: Measure };

export type IndicatorKind = "stock" | "flow" | "ratio" | "rate" | "rank" | "index" | "flag" | "stage";

export type Indicator = {
  readonly id: Id;
  readonly label: Label;
  /** As it is called among its own parts or on an axis, where the whole name has no room. */
  readonly short?: Label;
  /** Clauses it serves; a helper such as population has none and says in `context` which indicators use it. */
  readonly clauses: readonly ClauseId[];
  readonly context?: readonly Id[];
  readonly theme: Id;
  readonly unit: UnitId;
  readonly kind: IndicatorKind;
  readonly better: "higher" | "lower" | "neither";
  /** What is counted and what is not. */
  readonly scope: Label;
  /** Where the series does not continue itself. */
  readonly breaks?: readonly { readonly at: Day; readonly say: Label }[];
  /** Never to be added to, compared with or put in place of these, though the names are alike. */
  readonly notToMixWith?: readonly Id[];
  readonly owner: Id;
  /** Months between two figures, and from a period's end to its publication. */
  readonly release: { readonly everyMonths: number; readonly lagMonths: number };
  /** Decimal places shown. */
  readonly places: number;
  readonly versions: readonly [IndicatorVersion, ...IndicatorVersion[]];
  /** Its change explained by parts that sum to it. `rest` names what the parts leave over where they do not cover all. */
  readonly splits?: readonly { readonly id: Id; readonly label: Label; readonly parts: readonly Id[]; readonly rest?: Label }[];
  /** The yearly growth the issuer itself publishes for it, from unrounded figures; preferred where present. */
  readonly publishedGrowth?: Id;
  /** What stands in for it when regions are ranked, where it has no figures by region itself. */
  readonly rankBy?: { readonly indicator: Id; readonly say: Label };
};

/** The plan's own verb: a missed 力争 is not the verdict of a missed 达到. */
export type Wording = {
  readonly strength: "commits" | "strives" | "promotes" | "about" | "keeps" | "rule" | "issues";
  readonly say: Label;
};

export type TargetValue =
  | { readonly kind: "number"; readonly value: Decimal; readonly upper?: Decimal }
  /** A multiple of the indicator's own figure for a base year; open (口径待确认) while that base is absent. */
  | { readonly kind: "multiple"; readonly factor: Decimal; readonly baseYear: number }
  | { readonly kind: "none" };

export type Target = {
  readonly id: Id;
  readonly label: Label;
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly group: Id;
  readonly unit: UnitId;
  readonly owner: Id;
  /** Every target reads an indicator; what no figure exists for reads one that has none yet, and says so. */
  readonly indicator: Id;
  readonly comparator: "at-least" | "more-than" | "issued";
  readonly value: TargetValue;
  readonly due: Day;
  /** The plan gives no year; it is read from the plan's own period. */
  readonly dueInferred?: true;
  readonly wording: Wording;
  /** For a stage indicator: the stage from which the target counts as reached, and the planned day of each stage. */
  readonly gates?: { readonly reachedFrom: number; readonly planned: readonly { readonly stage: number; readonly on: Day }[] };
  /** The plan gives nothing that could be measured: what is missing. Its verdict is never reached nor missed. */
  readonly notMeasurable?: Label;
  /** Open questions of scope, shown as 口径待确认. */
  readonly openQuestions?: readonly Label[];
  /** Published indicators that move before its own does: contracts signed, projects begun. Watched for signals, never asked of anybody. */
  readonly heralds?: readonly Id[];
  /** What would settle it: which figure, who keeps it, when it is expected (absent: not announced). */
  readonly settledBy?: { readonly figure: Label; readonly keeper: Id; readonly expectedOn?: Day };
};

/** What the plan says a figure was when it began. */
export type Baseline = {
  readonly id: Id;
  readonly indicator: Id;
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly period: string;
  readonly value: Decimal;
  readonly qualifier?: Qualifier;
  readonly note?: Label;
};

/** How sure a figure is: a floor never proves a miss, a sample passes by its lower bound only. */
export type Qualifier = "exact" | "rounded" | "at-least" | "provisional" | "sample";

export type TargetGroup = { readonly id: Id; readonly label: Label; readonly targets: readonly Id[] };
export type Theme = { readonly id: Id; readonly label: Label };

export type Plan = {
  readonly id: Id;
  readonly version: string;
  readonly label: Label;
  readonly document: { readonly number: string; readonly issuer: Id; readonly issuedOn: Day; readonly url: string };
  readonly period: { readonly from: Day; readonly until: Day };
  readonly preamble: readonly Clause[];
  readonly chapters: readonly Chapter[];
  readonly units: readonly UnitOfGovernment[];
  readonly roles: readonly Role[];
  readonly regions: RegionScheme;
  readonly sources: readonly Source[];
  readonly accounts: readonly Account[];
  readonly themes: readonly Theme[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly targetGroups: readonly TargetGroup[];
  readonly baselines: readonly Baseline[];
  /** What work can move while a target's own figure is still to come. */
  readonly leadingFigures?: readonly LeadingFigure[];
  readonly forms: readonly Form[];
  readonly notices: readonly NoticeTemplate[];
  readonly procedures: readonly Procedure[];
  readonly lights: LightRules;
  readonly supervisionRules: SupervisionRules;
  /** How figures are looked over before they are published. */
  readonly vettingRules?: VettingRules;
  /** How units are assessed. */
  readonly assessmentRules?: AssessmentRules;
  /** The starting action plan. */
  readonly tasks: readonly TaskTemplate[];
  /** Indicators by which a target without figures of its own by city may be shared out, such as population. */
  readonly sharedBy?: readonly Id[];
  /** Two capital letters for units in the numbers of tasks. */
  readonly unitLetters?: Readonly<Record<Id, string>>;
  readonly officeHours: OfficeHours;
  /** Composite indices the plan brings along; others are composed on screen and adopted. */
  readonly schemes?: readonly Scheme[];
  /** Units that are evaluated and are no regions, as they were published. */
  readonly evaluatedUnits?: readonly EvaluatedUnit[];
};

/** An immutable plan that has passed every check, with the look-ups every engine needs. */
export type CheckedPlan = Plan & {
  readonly checksum: string;
  readonly checkedAt?: Instant;
  /** Look-ups by an id the plan itself has vouched for throw on an unknown one; those called `find…`, `source` and `region` answer undefined. */
  readonly clause: (id: ClauseId) => Clause;
  readonly findClause: (id: string) => Clause | undefined;
  /** All clauses in reading order. */
  readonly clauseList: readonly Clause[];
  /** By id or by a code of the data files (`RD_EXP`); undefined where neither. */
  readonly findIndicator: (idOrCode: string) => Indicator | undefined;
  readonly indicator: (id: Id) => Indicator;
  readonly target: (id: Id) => Target;
  readonly findTarget: (id: Id) => Target | undefined;
  readonly account: (id: Id) => Account;
  readonly theme: (id: Id) => Theme;
  readonly unitOfGovernment: (id: Id) => UnitOfGovernment;
  readonly source: (id: Id) => Source | undefined;
  readonly region: (code: RegionCode) => Region | undefined;
  /** The one version of a definition that holds on a day; the first also speaks for the days before it. */
  readonly versionOn: (indicator: Indicator, day: Day) => IndicatorVersion;
  readonly form: (ref: FormRef) => Form;
  readonly findForm: (ref: string) => Form | undefined;
  readonly notice: (id: Id) => NoticeTemplate;
  readonly procedure: (id: Id) => Procedure;
  readonly findProcedure: (id: string) => Procedure | undefined;
  /** The version a matter opened on a day begins with, or undefined before the first. */
  readonly procedureOn: (procedure: Procedure, day: Day) => ProcedureVersion | undefined;
  readonly role: (id: Id) => Role;
  readonly findTask: (id: string) => TaskTemplate | undefined;
  readonly findScheme: (id: string) => Scheme | undefined;
  /** Units of a kind that the plan brings along, whenever they are or were such units. */
  readonly registeredUnits: (subject: RegisteredSubject) => readonly EvaluatedUnit[];
};
