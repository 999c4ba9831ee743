import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from "@tanstack/react-router";
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

const cockpitPage = lazyRouteComponent(() => import("./cockpit/cockpit-page.tsx"), "CockpitPage");
const home = createRoute({ getParentRoute: () => root, path: "/", component: cockpitPage });
const cockpit = createRoute({ getParentRoute: () => root, path: "/cockpit", component: cockpitPage });
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

export const router = createRouter({
  routeTree: root.addChildren([home, cockpit, indicators, indicator, plan, clause]),
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
