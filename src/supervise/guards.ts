import type { CheckedPlan } from "#define";
import type { Guards } from "#procedure";
import type { Store } from "#store";
import { inspectionGuards } from "./inspections/guards.ts";
import { lookBackGuards } from "./look-back/guards.ts";
import { objectionGuards } from "./objections/guards.ts";
import { taskGuards } from "./tasks/guards.ts";

/** Every guard that matters under supervision, objections, inspections and look-backs name. */
export function supervisionGuards(parts: { readonly store: Pick<Store, "rows">; readonly plan: CheckedPlan }): Guards {
  return { ...taskGuards(parts), ...objectionGuards(parts), ...inspectionGuards(parts), ...lookBackGuards(parts) };
}
