import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "./root.ts";

const releases = createRoute({
  getParentRoute: () => root,
  path: "/releases",
  component: lazyRouteComponent(() => import("../releases/releases-page.tsx"), "ReleasesPage"),
});
const release = createRoute({
  getParentRoute: () => root,
  path: "/releases/$id",
  component: lazyRouteComponent(() => import("../releases/release-page.tsx"), "ReleasePage"),
});

/** Releases: the calendar, and each on its way to the public. */
export const releaseRoutes = [releases, release] as const;
