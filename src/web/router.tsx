import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect, retainSearchParams } from "@tanstack/react-router";
import { PageFault } from "./parts/faults.tsx";
import { lasting, parseSearch, readSearch, type Search, stringifySearch } from "./search.ts";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { Shell } from "./shell/shell.tsx";

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: PageFault,
  validateSearch: (given: Record<string, unknown>): Search => readSearch(given),
  search: { middlewares: [retainSearchParams([...lasting])] },
});

/** The public face stands at `/`; whoever comes there inside the application (a development server) goes on. */
const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/cockpit" });
  },
});
const cockpit = createRoute({
  getParentRoute: () => root,
  path: "/cockpit",
  component: lazyRouteComponent(() => import("./cockpit/cockpit-page.tsx"), "CockpitPage"),
});
const proofread = createRoute({
  getParentRoute: () => root,
  path: "/proofread",
  component: lazyRouteComponent(() => import("./proofread/proofread-page.tsx"), "ProofreadPage"),
});
const mine = createRoute({
  getParentRoute: () => root,
  path: "/mine",
  component: lazyRouteComponent(() => import("./mine/mine-page.tsx"), "MinePage"),
});
const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  component: lazyRouteComponent(() => import("./search/search-page.tsx"), "SearchPage"),
});
const supervision = createRoute({
  getParentRoute: () => root,
  path: "/supervision",
  component: lazyRouteComponent(() => import("./supervision/desk-page.tsx"), "SupervisionDeskPage"),
});
const supervisionNew = createRoute({
  getParentRoute: () => root,
  path: "/supervision/new",
  component: lazyRouteComponent(() => import("./supervision/new-page.tsx"), "ProposePage"),
});
const situationBoard = createRoute({
  getParentRoute: () => root,
  path: "/supervision/board",
  component: lazyRouteComponent(() => import("./situation/board-page.tsx"), "BoardPage"),
});
const unitScores = createRoute({
  getParentRoute: () => root,
  path: "/supervision/scores",
  component: lazyRouteComponent(() => import("./situation/scores-page.tsx"), "ScoresPage"),
});
const bulletins = createRoute({
  getParentRoute: () => root,
  path: "/supervision/bulletins",
  component: lazyRouteComponent(() => import("./situation/bulletins-page.tsx"), "BulletinsPage"),
});
const bulletin = createRoute({
  getParentRoute: () => root,
  path: "/supervision/bulletins/$id",
  component: lazyRouteComponent(() => import("./situation/bulletin-page.tsx"), "BulletinPage"),
});
const supervisionSheet = createRoute({
  getParentRoute: () => root,
  path: "/supervision/sheets/$id",
  component: lazyRouteComponent(() => import("./supervision/sheet-page.tsx"), "SheetPage"),
});
const inspections = createRoute({
  getParentRoute: () => root,
  path: "/supervision/inspections",
  component: lazyRouteComponent(() => import("./supervision/inspections-page.tsx"), "InspectionsPage"),
});
const objections = createRoute({
  getParentRoute: () => root,
  path: "/supervision/objections",
  component: lazyRouteComponent(() => import("./supervision/objections-page.tsx"), "ObjectionsPage"),
});
const lookBack = createRoute({
  getParentRoute: () => root,
  path: "/supervision/look-back",
  component: lazyRouteComponent(() => import("./supervision/look-back-page.tsx"), "LookBackPage"),
});
const helpRequests = createRoute({
  getParentRoute: () => root,
  path: "/help-requests",
  component: lazyRouteComponent(() => import("./help-requests/help-requests-page.tsx"), "HelpRequestsPage"),
});
const business = createRoute({
  getParentRoute: () => root,
  path: "/business",
  component: lazyRouteComponent(() => import("./shell/later-page.tsx"), "BusinessPage"),
});
const indicators = createRoute({
  getParentRoute: () => root,
  path: "/indicators",
  component: lazyRouteComponent(() => import("./catalogue/catalogue-page.tsx"), "CataloguePage"),
});
const indicator = createRoute({
  getParentRoute: () => root,
  path: "/indicators/$id",
  component: lazyRouteComponent(() => import("./indicator/indicator-page.tsx"), "IndicatorPage"),
});
const target = createRoute({
  getParentRoute: () => root,
  path: "/targets/$id",
  component: lazyRouteComponent(() => import("./target/target-page.tsx"), "TargetPage"),
});
const sources = createRoute({
  getParentRoute: () => root,
  path: "/sources",
  component: lazyRouteComponent(() => import("./sources/sources-page.tsx"), "SourcesPage"),
});
const source = createRoute({
  getParentRoute: () => root,
  path: "/sources/$id",
  component: lazyRouteComponent(() => import("./sources/source-page.tsx"), "SourcePage"),
});
const updates = createRoute({
  getParentRoute: () => root,
  path: "/updates",
  component: lazyRouteComponent(() => import("./updates/updates-page.tsx"), "UpdatesPage"),
});
const coverage = createRoute({
  getParentRoute: () => root,
  path: "/plan/coverage",
  component: lazyRouteComponent(() => import("./plan/coverage-page.tsx"), "CoveragePage"),
});
const plan = createRoute({
  getParentRoute: () => root,
  path: "/plan",
  component: lazyRouteComponent(() => import("./plan/outline-page.tsx"), "OutlinePage"),
});
const clause = createRoute({
  getParentRoute: () => root,
  path: "/plan/c/$id",
  component: lazyRouteComponent(() => import("./plan/clause-page.tsx"), "ClausePage"),
});
const feedback = createRoute({
  getParentRoute: () => root,
  path: "/feedback",
  component: lazyRouteComponent(() => import("./feedback/feedback-page.tsx"), "FeedbackPage"),
});
const brief = createRoute({
  getParentRoute: () => root,
  path: "/brief",
  component: lazyRouteComponent(() => import("./brief/brief-page.tsx"), "BriefPage"),
});
const check = createRoute({
  getParentRoute: () => root,
  path: "/check",
  component: lazyRouteComponent(() => import("./check/check-page.tsx"), "CheckPage"),
});

const account = createRoute({
  getParentRoute: () => root,
  path: "/account",
  component: lazyRouteComponent(() => import("./account/account-page.tsx"), "AccountPage"),
});
const regions = createRoute({
  getParentRoute: () => root,
  path: "/regions",
  component: lazyRouteComponent(() => import("./regions/regions-page.tsx"), "RegionsPage"),
});
const region = createRoute({
  getParentRoute: () => root,
  path: "/regions/$code",
  component: lazyRouteComponent(() => import("./regions/region-page.tsx"), "RegionPage"),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: "/compare",
  component: lazyRouteComponent(() => import("./compare/compare-page.tsx"), "ComparePage"),
});
const alerts = createRoute({
  getParentRoute: () => root,
  path: "/alerts",
  component: lazyRouteComponent(() => import("./alerts/alerts-page.tsx"), "AlertsPage"),
});
const closing = createRoute({
  getParentRoute: () => root,
  path: "/closing",
  component: lazyRouteComponent(() => import("./closing/closing-page.tsx"), "ClosingPage"),
});
const evaluation = createRoute({
  getParentRoute: () => root,
  path: "/closing/$id",
  component: lazyRouteComponent(() => import("./closing/evaluation-page.tsx"), "EvaluationPage"),
});
const unit = createRoute({
  getParentRoute: () => root,
  path: "/units/$desk",
  component: lazyRouteComponent(() => import("./units/unit-page.tsx"), "UnitPage"),
});
const cities = createRoute({
  getParentRoute: () => root,
  path: "/cities",
  component: lazyRouteComponent(() => import("./cities/cities-page.tsx"), "CitiesPage"),
});
const bench = createRoute({
  getParentRoute: () => root,
  path: "/work",
  component: lazyRouteComponent(() => import("./work/bench/bench-page.tsx"), "BenchPage"),
});
const inbox = createRoute({
  getParentRoute: () => root,
  path: "/work/inbox",
  component: lazyRouteComponent(() => import("./work/inbox/inbox-page.tsx"), "InboxPage"),
});
const matters = createRoute({
  getParentRoute: () => root,
  path: "/work/list",
  component: lazyRouteComponent(() => import("./work/list/list-page.tsx"), "ListPage"),
});
const newMatter = createRoute({
  getParentRoute: () => root,
  path: "/work/new/$procedure",
  component: lazyRouteComponent(() => import("./work/new/new-page.tsx"), "NewPage"),
});
const matter = createRoute({
  getParentRoute: () => root,
  path: "/work/m/$id",
  component: lazyRouteComponent(() => import("./work/matter/matter-page.tsx"), "MatterPage"),
});

const delegations = createRoute({
  getParentRoute: () => root,
  path: "/work/delegations",
  component: lazyRouteComponent(() => import("./work/delegations/delegations-page.tsx"), "DelegationsPage"),
});
const people = createRoute({
  getParentRoute: () => root,
  path: "/admin/people",
  component: lazyRouteComponent(() => import("./admin/people-page.tsx"), "PeoplePage"),
});
const rights = createRoute({
  getParentRoute: () => root,
  path: "/admin/rights",
  component: lazyRouteComponent(() => import("./admin/rights-page.tsx"), "RightsPage"),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: "/admin/audit",
  component: lazyRouteComponent(() => import("./admin/audit-page.tsx"), "AuditPage"),
});

const procedures = createRoute({
  getParentRoute: () => root,
  path: "/procedures",
  component: lazyRouteComponent(() => import("./procedures/procedures-page.tsx"), "ProceduresPage"),
});
const procedure = createRoute({
  getParentRoute: () => root,
  path: "/procedures/$id",
  component: lazyRouteComponent(() => import("./procedures/procedure-page.tsx"), "ProcedurePage"),
});
const procedureSheet = createRoute({
  getParentRoute: () => root,
  path: "/procedures/$id/sheet",
  component: lazyRouteComponent(() => import("./procedures/sheet-page.tsx"), "SheetPage"),
});

const planActions = createRoute({
  getParentRoute: () => root,
  path: "/plan/actions",
  component: lazyRouteComponent(() => import("./planning/document-page.tsx"), "ActionsPage"),
});
const planAnnualNow = createRoute({
  getParentRoute: () => root,
  path: "/plan/annual",
  component: lazyRouteComponent(() => import("./planning/document-page.tsx"), "AnnualPage"),
});
const planAnnual = createRoute({
  getParentRoute: () => root,
  path: "/plan/annual/$year",
  component: lazyRouteComponent(() => import("./planning/document-page.tsx"), "AnnualPage"),
});
const planListNow = createRoute({
  getParentRoute: () => root,
  path: "/plan/list",
  component: lazyRouteComponent(() => import("./planning/document-page.tsx"), "KeyListPage"),
});
const planList = createRoute({
  getParentRoute: () => root,
  path: "/plan/list/$year",
  component: lazyRouteComponent(() => import("./planning/document-page.tsx"), "KeyListPage"),
});
const planSplits = createRoute({
  getParentRoute: () => root,
  path: "/plan/split",
  component: lazyRouteComponent(() => import("./planning/splits-page.tsx"), "SplitsPage"),
});
const planSplit = createRoute({
  getParentRoute: () => root,
  path: "/plan/split/$target",
  component: lazyRouteComponent(() => import("./planning/split-page.tsx"), "SplitPage"),
});
const planMeetings = createRoute({
  getParentRoute: () => root,
  path: "/plan/meetings",
  component: lazyRouteComponent(() => import("./planning/meetings-page.tsx"), "MeetingsPage"),
});
const planMeeting = createRoute({
  getParentRoute: () => root,
  path: "/plan/meetings/$id",
  component: lazyRouteComponent(() => import("./planning/meeting-page.tsx"), "MeetingPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    procedures,
    procedure,
    procedureSheet,
    feedback,
    account,
    delegations,
    people,
    rights,
    audit,
    brief,
    check,
    home,
    cockpit,
    mine,
    search,
    supervision,
    supervisionNew,
    supervisionSheet,
    situationBoard,
    unitScores,
    bulletins,
    bulletin,
    inspections,
    objections,
    lookBack,
    helpRequests,
    business,
    indicators,
    indicator,
    target,
    sources,
    source,
    updates,
    coverage,
    plan,
    planActions,
    planAnnualNow,
    planAnnual,
    planListNow,
    planList,
    planSplits,
    planSplit,
    planMeetings,
    planMeeting,
    clause,
    regions,
    region,
    compare,
    cities,
    alerts,
    unit,
    closing,
    evaluation,
    proofread,
    bench,
    inbox,
    matter,
    matters,
    newMatter,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultErrorComponent: PageFault,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
