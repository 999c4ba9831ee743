import type { Viewer } from "#access";
import type { Assessing, Incentives, Tolerating } from "#assess";
import type { Briefs } from "#brief";
import type { Closing } from "#closing";
import type { Collecting } from "#collect";
import type { Commissions } from "#commission";
import type { Answer, Body, Geometry, Params, Query, RouteName } from "#contract";
import type { Feedback } from "#feedback";
import { ok, type Result } from "#kernel";
import type { Ledger } from "#ledger";
import {
  clauseAnswer,
  cockpit,
  indicatorAnswer,
  indicatorList,
  outlineAnswer,
  passportAnswer,
  type ReadingContext,
  sourceList,
  targetList,
} from "#monitor";
import type { Papers } from "#paper";
import type { Planning } from "#planning";
import type { Attachments, FormDrafts, Procedures, Work } from "#procedure";
import type { Releases } from "#release";
import type { Schemes } from "#schemes";
import type { Alerting, Situating, Supervising } from "#supervise";
import type { Vetting } from "#vetting";
import type { Desk } from "./access/desk.ts";
import { accountHandlers } from "./account-handlers.ts";
import { administrationHandlers } from "./administration-handlers.ts";
import { alertsHandlers } from "./alerts-handlers.ts";
import { assessmentHandlers } from "./assessment-handlers.ts";
import { briefHandlers } from "./brief-handlers.ts";
import { closingHandlers } from "./closing-handlers.ts";
import { collectHandlers } from "./collect-handlers.ts";
import { commissionsHandlers } from "./commissions-handlers.ts";
import { evaluationHandlers } from "./evaluation-handlers.ts";
import { feedbackHandlers } from "./feedback-handlers.ts";
import { filesHandlers } from "./files-handlers.ts";
import { planningHandlers } from "./planning-handlers.ts";
import { proofreadHandlers } from "./proofread-handlers.ts";
import { withRecords } from "./records.ts";
import { regionHandlers } from "./regions-handlers.ts";
import { releasesHandlers } from "./releases-handlers.ts";
import { searchHandlers } from "./search-handlers.ts";
import { situationHandlers } from "./situation-handlers.ts";
import { supervisionHandlers } from "./supervision-handlers.ts";
import { targetsHandlers } from "./targets-handlers.ts";
import { vettingHandlers } from "./vetting-handlers.ts";
import { workHandlers } from "./work-handlers.ts";

/** The facts a question is answered from: the figures of one cut, and the records behind them where they are asked for. */
export type Facts = ReadingContext & {
  readonly entriesBehind: Ledger["entriesBehind"];
  readonly geometry?: Geometry | null;
  readonly briefs?: Briefs;
  readonly feedback?: Feedback;
  readonly alerting?: Alerting;
  readonly work?: Work;
  readonly closing?: Closing;
  readonly collecting?: Collecting;
  readonly commissions?: Commissions;
  readonly attachments?: Attachments;
  readonly formDrafts?: FormDrafts;
  readonly planning?: Planning;
  readonly procedures?: Procedures;
  readonly schemes?: Schemes;
  readonly releases?: Releases;
  readonly supervising?: Supervising;
  readonly situation?: Situating;
  readonly vetting?: Vetting;
  readonly papers?: Papers;
  readonly assessing?: Assessing;
  readonly incentives?: Incentives;
  readonly tolerance?: Tolerating;
  /** Names of people by id, for answers that say who acted. */
  readonly namesOf?: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};
type Answered<T> = Result<T> | Promise<Result<T>>;

/** What comes with a question besides its address: who asks, what an act sends along, and, where it came by HTTP, its session. */
export type With<N extends RouteName> = { readonly viewer: Viewer; readonly body: Body<N>; readonly desk?: Desk };
/** Answers of some of the contract's routes; the types make a misshapen answer a compile error. */
export type Handlers<N extends RouteName> = {
  readonly [K in N]: (context: Facts, params: Params<K>, query: Query<K>, extra: With<K>) => Answered<Answer<K>>;
};

/** What each route answers; a forgotten one does not compile. */
export const handlers: Handlers<RouteName> = {
  cockpit: (context, _, { focus }) => cockpit(context, focus),
  targets: (context) => ok(targetList(context)),
  indicators: (context, _, { region }) => indicatorList(context, region),
  indicator: (context, { id }, { region, period }) => indicatorAnswer(context, id, { region, period }),
  passport: async (context, { id }, { region, period }) => {
    const passport = passportAnswer(context, id, { region, period });
    return passport.ok ? withRecords(context.plan, context.entriesBehind, passport.value, context.knownAt) : passport;
  },
  plan: (context) => ok(outlineAnswer(context)),
  clause: (context, { id }) => clauseAnswer(context, id),
  sources: (context) => ok(sourceList(context)),
  ...accountHandlers,
  ...administrationHandlers,
  ...alertsHandlers,
  ...assessmentHandlers,
  ...briefHandlers,
  ...closingHandlers,
  ...collectHandlers,
  ...commissionsHandlers,
  ...evaluationHandlers,
  ...feedbackHandlers,
  ...filesHandlers,
  ...regionHandlers,
  ...planningHandlers,
  ...proofreadHandlers,
  ...releasesHandlers,
  ...searchHandlers,
  ...situationHandlers,
  ...supervisionHandlers,
  ...targetsHandlers,
  ...vettingHandlers,
  ...workHandlers,
};
