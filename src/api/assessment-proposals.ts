import { readingScopeOf, type Viewer } from "#access";
import type { Facts } from "./parts.ts";

const kind = "result:";

/** `result:NUMBER` or `result:NUMBER:INDICATOR`: what an incentive or an application for tolerance begins with. Nothing for other proposals. */
export async function resultValues(
  { plan, assessing }: Facts,
  proposal: string,
  viewer: Viewer,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (!proposal.startsWith(kind)) return undefined;
  if (!viewer.views.has("assess")) return {};
  const [number = "", item = ""] = proposal.slice(kind.length).split(":");
  return assessing?.proposed(number, item, readingScopeOf(plan, viewer));
}
