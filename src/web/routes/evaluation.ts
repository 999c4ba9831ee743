import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root.ts";

const schemes = createRoute({
  getParentRoute: () => root,
  path: "/evaluation",
  component: lazyRouteComponent(() => import("../evaluation/schemes-page.tsx"), "SchemesPage"),
});
const scheme = createRoute({
  getParentRoute: () => root,
  path: "/evaluation/schemes/$id",
  component: lazyRouteComponent(() => import("../evaluation/scheme-page.tsx"), "SchemePage"),
});
const unitCard = createRoute({
  getParentRoute: () => root,
  path: "/evaluation/schemes/$id/units/$unit",
  component: lazyRouteComponent(() => import("../evaluation/unit-page.tsx"), "UnitCardPage"),
});
const studio = createRoute({
  getParentRoute: () => root,
  path: "/evaluation/studio/$draft",
  component: lazyRouteComponent(() => import("../evaluation/studio/studio-page.tsx"), "StudioPage"),
});
const ballot = createRoute({
  getParentRoute: () => root,
  path: "/evaluation/ballots/$ballot",
  component: lazyRouteComponent(() => import("../evaluation/ballot-page.tsx"), "BallotPage"),
});

const collections = createRoute({
  getParentRoute: () => root,
  path: "/evaluation/collect",
  component: lazyRouteComponent(() => import("../collect/collect-page.tsx"), "CollectPage"),
});
const collection = createRoute({
  getParentRoute: () => root,
  path: "/evaluation/collect/$scheme",
  component: lazyRouteComponent(() => import("../collect/collect-page.tsx"), "CollectPage"),
});
const units = createRoute({
  getParentRoute: () => root,
  path: "/evaluation/units",
  component: lazyRouteComponent(() => import("../collect/units-page.tsx"), "UnitsPage"),
});
const vetting = createRoute({
  getParentRoute: () => root,
  path: "/vetting",
  component: lazyRouteComponent(() => import("../vetting/vetting-page.tsx"), "VettingPage"),
});

/** Composite indices: results, units, composing, votes on weights. */
export const evaluationRoutes = [schemes, scheme, unitCard, studio, ballot, collections, collection, units, vetting] as const;
