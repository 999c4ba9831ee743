import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root.ts";

const cockpit = createRoute({
  getParentRoute: () => root,
  path: "/cockpit",
  component: lazyRouteComponent(() => import("../cockpit/cockpit-page.tsx"), "CockpitPage"),
});
const proofread = createRoute({
  getParentRoute: () => root,
  path: "/proofread",
  component: lazyRouteComponent(() => import("../proofread/proofread-page.tsx"), "ProofreadPage"),
});
const mine = createRoute({
  getParentRoute: () => root,
  path: "/mine",
  component: lazyRouteComponent(() => import("../mine/mine-page.tsx"), "MinePage"),
});
const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  component: lazyRouteComponent(() => import("../search/search-page.tsx"), "SearchPage"),
});
const business = createRoute({
  getParentRoute: () => root,
  path: "/business",
  component: lazyRouteComponent(() => import("../business/business-page.tsx"), "BusinessPage"),
});
const indicators = createRoute({
  getParentRoute: () => root,
  path: "/indicators",
  component: lazyRouteComponent(() => import("../catalogue/catalogue-page.tsx"), "CataloguePage"),
});
const indicator = createRoute({
  getParentRoute: () => root,
  path: "/indicators/$id",
  component: lazyRouteComponent(() => import("../indicator/indicator-page.tsx"), "IndicatorPage"),
});
const target = createRoute({
  getParentRoute: () => root,
  path: "/targets/$id",
  component: lazyRouteComponent(() => import("../target/target-page.tsx"), "TargetPage"),
});
const sources = createRoute({
  getParentRoute: () => root,
  path: "/sources",
  component: lazyRouteComponent(() => import("../sources/sources-page.tsx"), "SourcesPage"),
});
const source = createRoute({
  getParentRoute: () => root,
  path: "/sources/$id",
  component: lazyRouteComponent(() => import("../sources/source-page.tsx"), "SourcePage"),
});
const updates = createRoute({
  getParentRoute: () => root,
  path: "/updates",
  component: lazyRouteComponent(() => import("../updates/updates-page.tsx"), "UpdatesPage"),
});
const coverage = createRoute({
  getParentRoute: () => root,
  path: "/plan/coverage",
  component: lazyRouteComponent(() => import("../plan/coverage-page.tsx"), "CoveragePage"),
});
const plan = createRoute({
  getParentRoute: () => root,
  path: "/plan",
  component: lazyRouteComponent(() => import("../plan/outline-page.tsx"), "OutlinePage"),
});
const clause = createRoute({
  getParentRoute: () => root,
  path: "/plan/c/$id",
  component: lazyRouteComponent(() => import("../plan/clause-page.tsx"), "ClausePage"),
});
const feedback = createRoute({
  getParentRoute: () => root,
  path: "/feedback",
  component: lazyRouteComponent(() => import("../feedback/feedback-page.tsx"), "FeedbackPage"),
});
const brief = createRoute({
  getParentRoute: () => root,
  path: "/brief",
  component: lazyRouteComponent(() => import("../brief/brief-page.tsx"), "BriefPage"),
});
const check = createRoute({
  getParentRoute: () => root,
  path: "/check",
  component: lazyRouteComponent(() => import("../check/check-page.tsx"), "CheckPage"),
});
const regions = createRoute({
  getParentRoute: () => root,
  path: "/regions",
  component: lazyRouteComponent(() => import("../regions/regions-page.tsx"), "RegionsPage"),
});
const region = createRoute({
  getParentRoute: () => root,
  path: "/regions/$code",
  component: lazyRouteComponent(() => import("../regions/region-page.tsx"), "RegionPage"),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: "/compare",
  component: lazyRouteComponent(() => import("../compare/compare-page.tsx"), "ComparePage"),
});
const cities = createRoute({
  getParentRoute: () => root,
  path: "/cities",
  component: lazyRouteComponent(() => import("../cities/cities-page.tsx"), "CitiesPage"),
});

/** Where people read: figures, targets, regions, the plan, sources. */
export const readingRoutes = [
  cockpit,
  proofread,
  mine,
  search,
  business,
  indicators,
  indicator,
  target,
  sources,
  source,
  updates,
  coverage,
  plan,
  clause,
  feedback,
  brief,
  check,
  regions,
  region,
  compare,
  cities,
] as const;
