import type { CheckedPlan } from "#define";
import type { Store } from "#store";
import type { Procedures } from "../types.ts";
import type { NamesOf } from "./lookup.ts";

/** What reading matters needs. */
export type ReadParts = {
  readonly store: Pick<Store, "rows" | "now" | "today">;
  readonly plan: CheckedPlan;
  readonly procedures: Pick<Procedures, "look">;
  readonly namesOf: NamesOf;
  /** Whether a matter with a number in another system is answered there; the room that keeps such numbers knows. */
  readonly isAnsweredThere: (matter: string) => Promise<boolean>;
};
