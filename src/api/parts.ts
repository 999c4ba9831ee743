import type { Access, Viewer } from "#access";
import type { Assessing, Incentives, Tolerating } from "#assess";
import type { Briefs } from "#brief";
import type { Closing } from "#closing";
import type { Collecting } from "#collect";
import type { Commissions } from "#commission";
import type { Answer, Body, Geometry, Params, Query, RouteName } from "#contract";
import type { CheckedPlan } from "#define";
import type { Feedback } from "#feedback";
import type { Day, Result } from "#kernel";
import type { Figures, Ledger } from "#ledger";
import type { ReadingContext } from "#monitor";
import type { Papers } from "#paper";
import type { Planning } from "#planning";
import type { Attachments, FormDrafts, Procedures, Work } from "#procedure";
import type { Releases } from "#release";
import type { Schemes } from "#schemes";
import type { Alerting, Situating, Supervising } from "#supervise";
import type { Vetting } from "#vetting";
import type { Desk } from "./access/desk.ts";
import type { Operations } from "./operations/operations.ts";
import type { Site } from "./public/site.ts";

/** What the rooms of the house answer; where one is missing, what it would do cannot be done. */
type Rooms = {
  /** Outlines of the cities; without them no map is drawn. */
  readonly geometry?: Geometry | null;
  /** Issued briefs; without them none can be issued or checked. */
  readonly briefs?: Briefs;
  /** What citizens hand in; without it the form says that it is closed. */
  readonly feedback?: Feedback;
  /** Alerts and where supervision stands. */
  readonly alerting?: Alerting;
  /** Matters, what waits for whom, and notices; without them nothing can be done with matters. */
  readonly work?: Work;
  /** The plan's final evaluation. */
  readonly closing?: Closing;
  /** Figures collected for evaluations, and the register of evaluated units. */
  readonly collecting?: Collecting;
  /** Evaluations by third parties. */
  readonly commissions?: Commissions;
  /** Files that come with matters, and what people have begun to fill in. */
  readonly attachments?: Attachments;
  readonly formDrafts?: FormDrafts;
  /** Opening and stepping matters. */
  readonly procedures?: Procedures;
  /** Documents, splits and consultations; without them nothing is planned. */
  readonly planning?: Planning;
  /** Figures looked over before they are published. */
  readonly vetting?: Vetting;
  /** Composite indices: schemes, drafts, votes, adoption. */
  readonly schemes?: Schemes;
  /** Releases: the calendar, bundles, embargo, errata. */
  readonly releases?: Releases;
  /** Sheets, minutes, inspections and look-backs. */
  readonly supervising?: Supervising;
  /** The situation of supervision, scores, burden and bulletins. */
  readonly situation?: Situating;
  /** Assessment of units, incentives, and the register of tolerance. */
  readonly assessing?: Assessing;
  readonly incentives?: Incentives;
  readonly tolerance?: Tolerating;
  /** Documents issued under a check code. */
  readonly papers?: Papers;
  /** Names of people by id. */
  readonly namesOf?: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

/** What the HTTP face is made from. */
export type ApiParts = Rooms & {
  readonly plan: CheckedPlan;
  /** Figures at the present cut; cheap to ask for. */
  readonly figures: () => Promise<Figures>;
  readonly entriesBehind: Ledger["entriesBehind"];
  readonly today: () => Day;
  readonly access: Access;
  /** 32 random bytes as text, for a visitor's cookie. */
  readonly newToken: () => string;
  /** A proxy on this machine hands requests on and says where they come from. */
  readonly behindProxy?: boolean;
  /** Folder of the built pages, or null where only the API is served. */
  readonly pages: string | null;
  readonly version: string;
  /** Log, metrics and readiness; without them nothing is observed. */
  readonly operations?: Operations;
  /** What the public pages say of the site's keeper. */
  readonly site?: Site;
};

/** The facts a question is answered from: the figures of one cut, and the records behind them where they are asked for. */
export type Facts = ReadingContext & Rooms & { readonly entriesBehind: Ledger["entriesBehind"] };

type Answered<T> = Result<T> | Promise<Result<T>>;

/** What comes with a question besides its address: who asks, what an act sends along, and, where it came by HTTP, its session. */
export type With<N extends RouteName> = { readonly viewer: Viewer; readonly body: Body<N>; readonly desk?: Desk };
/** Answers of some of the contract's routes; the types make a misshapen answer a compile error. */
export type Handlers<N extends RouteName> = {
  readonly [K in N]: (context: Facts, params: Params<K>, query: Query<K>, extra: With<K>) => Answered<Answer<K>>;
};
