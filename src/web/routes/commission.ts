import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root.ts";

const commissions = createRoute({
  getParentRoute: () => root,
  path: "/third-party",
  component: lazyRouteComponent(() => import("../commission/commissions-page.tsx"), "CommissionsPage"),
});
const commission = createRoute({
  getParentRoute: () => root,
  path: "/third-party/$id",
  component: lazyRouteComponent(() => import("../commission/commission-page.tsx"), "CommissionPage"),
});
const visits = createRoute({
  getParentRoute: () => root,
  path: "/evaluator",
  component: lazyRouteComponent(() => import("../commission/visits-page.tsx"), "VisitsPage"),
});
const visit = createRoute({
  getParentRoute: () => root,
  path: "/evaluator/$id",
  component: lazyRouteComponent(() => import("../commission/visit-page.tsx"), "VisitPage"),
});

/** Third-party evaluation: the office's side, and an evaluator's visit. */
export const commissionRoutes = [commissions, commission, visits, visit] as const;
