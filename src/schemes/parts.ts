import type { CheckedPlan } from "#define";
import type { Pool } from "#evaluate/composite";
import type { Procedures } from "#procedure";
import type { Store } from "#store";

/** What schemes work with. */
export type Parts = {
  readonly store: Pick<Store, "rows" | "snapshot" | "transaction" | "today">;
  readonly plan: CheckedPlan;
  readonly procedures: Procedures;
  /** Warm threads for the runs of uncertainty. */
  readonly pool: Pool;
};
