import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root.ts";

const supervision = createRoute({
  getParentRoute: () => root,
  path: "/supervision",
  component: lazyRouteComponent(() => import("../supervision/desk-page.tsx"), "SupervisionDeskPage"),
});
const supervisionNew = createRoute({
  getParentRoute: () => root,
  path: "/supervision/new",
  component: lazyRouteComponent(() => import("../supervision/new-page.tsx"), "ProposePage"),
});
const situationBoard = createRoute({
  getParentRoute: () => root,
  path: "/supervision/board",
  component: lazyRouteComponent(() => import("../situation/board-page.tsx"), "BoardPage"),
});
const unitScores = createRoute({
  getParentRoute: () => root,
  path: "/supervision/scores",
  component: lazyRouteComponent(() => import("../situation/scores-page.tsx"), "ScoresPage"),
});
const bulletins = createRoute({
  getParentRoute: () => root,
  path: "/supervision/bulletins",
  component: lazyRouteComponent(() => import("../situation/bulletins-page.tsx"), "BulletinsPage"),
});
const bulletin = createRoute({
  getParentRoute: () => root,
  path: "/supervision/bulletins/$id",
  component: lazyRouteComponent(() => import("../situation/bulletin-page.tsx"), "BulletinPage"),
});
const supervisionSheet = createRoute({
  getParentRoute: () => root,
  path: "/supervision/sheets/$id",
  component: lazyRouteComponent(() => import("../supervision/sheet-page.tsx"), "SheetPage"),
});
const inspections = createRoute({
  getParentRoute: () => root,
  path: "/supervision/inspections",
  component: lazyRouteComponent(() => import("../supervision/inspections-page.tsx"), "InspectionsPage"),
});
const objections = createRoute({
  getParentRoute: () => root,
  path: "/supervision/objections",
  component: lazyRouteComponent(() => import("../supervision/objections-page.tsx"), "ObjectionsPage"),
});
const lookBack = createRoute({
  getParentRoute: () => root,
  path: "/supervision/look-back",
  component: lazyRouteComponent(() => import("../supervision/look-back-page.tsx"), "LookBackPage"),
});
const exchange = createRoute({
  getParentRoute: () => root,
  path: "/supervision/exchange",
  component: lazyRouteComponent(() => import("../supervision/exchange-page.tsx"), "ExchangePage"),
});
const helpRequests = createRoute({
  getParentRoute: () => root,
  path: "/help-requests",
  component: lazyRouteComponent(() => import("../help-requests/help-requests-page.tsx"), "HelpRequestsPage"),
});
const account = createRoute({
  getParentRoute: () => root,
  path: "/account",
  component: lazyRouteComponent(() => import("../account/account-page.tsx"), "AccountPage"),
});
const alerts = createRoute({
  getParentRoute: () => root,
  path: "/alerts",
  component: lazyRouteComponent(() => import("../alerts/alerts-page.tsx"), "AlertsPage"),
});
const closing = createRoute({
  getParentRoute: () => root,
  path: "/closing",
  component: lazyRouteComponent(() => import("../closing/closing-page.tsx"), "ClosingPage"),
});
const evaluation = createRoute({
  getParentRoute: () => root,
  path: "/closing/$id",
  component: lazyRouteComponent(() => import("../closing/evaluation-page.tsx"), "EvaluationPage"),
});
const unit = createRoute({
  getParentRoute: () => root,
  path: "/units/$desk",
  component: lazyRouteComponent(() => import("../units/unit-page.tsx"), "UnitPage"),
});
const bench = createRoute({
  getParentRoute: () => root,
  path: "/work",
  component: lazyRouteComponent(() => import("../work/bench/bench-page.tsx"), "BenchPage"),
});
const inbox = createRoute({
  getParentRoute: () => root,
  path: "/work/inbox",
  component: lazyRouteComponent(() => import("../work/inbox/inbox-page.tsx"), "InboxPage"),
});
const matters = createRoute({
  getParentRoute: () => root,
  path: "/work/list",
  component: lazyRouteComponent(() => import("../work/list/list-page.tsx"), "ListPage"),
});
const newMatter = createRoute({
  getParentRoute: () => root,
  path: "/work/new/$procedure",
  component: lazyRouteComponent(() => import("../work/new/new-page.tsx"), "NewPage"),
});
const matter = createRoute({
  getParentRoute: () => root,
  path: "/work/m/$id",
  component: lazyRouteComponent(() => import("../work/matter/matter-page.tsx"), "MatterPage"),
});
const delegations = createRoute({
  getParentRoute: () => root,
  path: "/work/delegations",
  component: lazyRouteComponent(() => import("../work/delegations/delegations-page.tsx"), "DelegationsPage"),
});
const people = createRoute({
  getParentRoute: () => root,
  path: "/admin/people",
  component: lazyRouteComponent(() => import("../admin/people-page.tsx"), "PeoplePage"),
});
const rights = createRoute({
  getParentRoute: () => root,
  path: "/admin/rights",
  component: lazyRouteComponent(() => import("../admin/rights-page.tsx"), "RightsPage"),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: "/admin/audit",
  component: lazyRouteComponent(() => import("../admin/audit-page.tsx"), "AuditPage"),
});
const procedures = createRoute({
  getParentRoute: () => root,
  path: "/procedures",
  component: lazyRouteComponent(() => import("../procedures/procedures-page.tsx"), "ProceduresPage"),
});
const procedure = createRoute({
  getParentRoute: () => root,
  path: "/procedures/$id",
  component: lazyRouteComponent(() => import("../procedures/procedure-page.tsx"), "ProcedurePage"),
});
const procedureSheet = createRoute({
  getParentRoute: () => root,
  path: "/procedures/$id/sheet",
  component: lazyRouteComponent(() => import("../procedures/sheet-page.tsx"), "SheetPage"),
});
const planActions = createRoute({
  getParentRoute: () => root,
  path: "/plan/actions",
  component: lazyRouteComponent(() => import("../planning/document-page.tsx"), "ActionsPage"),
});
const planAnnualNow = createRoute({
  getParentRoute: () => root,
  path: "/plan/annual",
  component: lazyRouteComponent(() => import("../planning/document-page.tsx"), "AnnualPage"),
});
const planAnnual = createRoute({
  getParentRoute: () => root,
  path: "/plan/annual/$year",
  component: lazyRouteComponent(() => import("../planning/document-page.tsx"), "AnnualPage"),
});
const planListNow = createRoute({
  getParentRoute: () => root,
  path: "/plan/list",
  component: lazyRouteComponent(() => import("../planning/document-page.tsx"), "KeyListPage"),
});
const planList = createRoute({
  getParentRoute: () => root,
  path: "/plan/list/$year",
  component: lazyRouteComponent(() => import("../planning/document-page.tsx"), "KeyListPage"),
});
const planSplits = createRoute({
  getParentRoute: () => root,
  path: "/plan/split",
  component: lazyRouteComponent(() => import("../planning/splits-page.tsx"), "SplitsPage"),
});
const planSplit = createRoute({
  getParentRoute: () => root,
  path: "/plan/split/$target",
  component: lazyRouteComponent(() => import("../planning/split-page.tsx"), "SplitPage"),
});
const planMeetings = createRoute({
  getParentRoute: () => root,
  path: "/plan/meetings",
  component: lazyRouteComponent(() => import("../planning/meetings-page.tsx"), "MeetingsPage"),
});
const planMeeting = createRoute({
  getParentRoute: () => root,
  path: "/plan/meetings/$id",
  component: lazyRouteComponent(() => import("../planning/meeting-page.tsx"), "MeetingPage"),
});

/** Where people work: matters, supervision, planning, administration. */
export const workRoutes = [
  supervision,
  supervisionNew,
  situationBoard,
  unitScores,
  bulletins,
  bulletin,
  supervisionSheet,
  inspections,
  objections,
  lookBack,
  exchange,
  helpRequests,
  account,
  alerts,
  closing,
  evaluation,
  unit,
  bench,
  inbox,
  matters,
  newMatter,
  matter,
  delegations,
  people,
  rights,
  audit,
  procedures,
  procedure,
  procedureSheet,
  planActions,
  planAnnualNow,
  planAnnual,
  planListNow,
  planList,
  planSplits,
  planSplit,
  planMeetings,
  planMeeting,
] as const;
