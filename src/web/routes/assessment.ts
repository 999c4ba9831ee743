import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root.ts";

const page = () => import("../assessment/assessment-page.tsx");
const assessment = createRoute({
  getParentRoute: () => root,
  path: "/assessment",
  component: lazyRouteComponent(page, "AssessmentPage"),
});
const ofYear = createRoute({
  getParentRoute: () => root,
  path: "/assessment/$year",
  component: lazyRouteComponent(page, "AssessmentPage"),
});
const unit = createRoute({
  getParentRoute: () => root,
  path: "/assessment/$year/units/$desk",
  component: lazyRouteComponent(() => import("../assessment/unit-page.tsx"), "AssessedUnitPage"),
});
const incentives = createRoute({
  getParentRoute: () => root,
  path: "/incentives",
  component: lazyRouteComponent(() => import("../assessment/incentives-page.tsx"), "IncentivesPage"),
});
const tolerance = createRoute({
  getParentRoute: () => root,
  path: "/tolerance",
  component: lazyRouteComponent(() => import("../assessment/tolerance-page.tsx"), "TolerancePage"),
});

/** Assessment of units, incentives, tolerance. */
export const assessmentRoutes = [assessment, ofYear, unit, incentives, tolerance] as const;
