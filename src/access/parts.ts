import type { CheckedPlan } from "#define";
import type { RandomBytes, Store } from "#store";
import type { Keys } from "./keys.ts";
import type { Cost } from "./passwords/hash.ts";
import type { Trail } from "./trail.ts";
import type { Turns } from "./turns.ts";
import type { AccessSettings, Handling } from "./types.ts";

/** What the parts of this engine share; joined in `access.ts`. */
export type Parts = {
  readonly store: Store;
  readonly plan: CheckedPlan;
  readonly settings: AccessSettings;
  readonly random: RandomBytes;
  readonly keys: Keys;
  readonly trail: Trail;
  /** Hashing is dear: all of it is done in turn. */
  readonly turns: Turns;
  readonly cost: Cost;
  readonly handling: Handling;
};
