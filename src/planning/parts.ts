import type { CheckedPlan } from "#define";
import type { Figures } from "#ledger";
import type { Procedures } from "#procedure";
import type { Store } from "#store";

/** What planning works with. */
export type Parts = {
  readonly store: Pick<Store, "rows" | "snapshot" | "transaction" | "today">;
  readonly plan: CheckedPlan;
  readonly procedures: Procedures;
  /** Figures at the present cut. */
  readonly figures: () => Promise<Figures>;
};
/** What is needed to look at documents, without acting on matters. */
export type Reading = Pick<Parts, "store" | "plan" | "figures">;
