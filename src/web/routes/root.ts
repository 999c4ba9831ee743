import { createRootRoute, retainSearchParams } from "@tanstack/react-router";
import { PageFault } from "../parts/faults.tsx";
import { lasting, readSearch, type Search } from "../search.ts";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { Shell } from "../shell/shell.tsx";

export const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: PageFault,
  validateSearch: (given: Record<string, unknown>): Search => readSearch(given),
  search: { middlewares: [retainSearchParams([...lasting])] },
});
