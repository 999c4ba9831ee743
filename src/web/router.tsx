import { createRoute, createRouter, redirect } from "@tanstack/react-router";
import { PageFault } from "./parts/faults.tsx";
import { assessmentRoutes } from "./routes/assessment.ts";
import { commissionRoutes } from "./routes/commission.ts";
import { evaluationRoutes } from "./routes/evaluation.ts";
import { readingRoutes } from "./routes/reading.ts";
import { releaseRoutes } from "./routes/releases.ts";
import { root } from "./routes/root.ts";
import { workRoutes } from "./routes/work.ts";
import { parseSearch, stringifySearch } from "./search.ts";

/** The public face stands at `/`; whoever comes there inside the application (a development server) goes on. */
const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/cockpit" });
  },
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    ...readingRoutes,
    ...workRoutes,
    ...evaluationRoutes,
    ...commissionRoutes,
    ...assessmentRoutes,
    ...releaseRoutes,
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
