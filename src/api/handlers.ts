import type { RouteName } from "#contract";
import { ok } from "#kernel";
import { clauseAnswer, cockpit, indicatorAnswer, indicatorList, outlineAnswer, passportAnswer, sourceList, targetList } from "#monitor";
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
import type { Handlers } from "./parts.ts";
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
