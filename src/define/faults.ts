import { aiming } from "./faults/aiming.ts";
import { assessing } from "./faults/assessing.ts";
import { leading } from "./faults/leading.ts";
import { measuring } from "./faults/measuring.ts";
import { registering } from "./faults/registering.ts";
import { scheming } from "./faults/scheming.ts";
import { supervising } from "./faults/supervising.ts";
import { tasking } from "./faults/tasking.ts";
import { working } from "./faults/working.ts";
import { writing } from "./faults/writing.ts";

export { type Kind, kinds } from "./faults/words.ts";

/** Everything that can be wrong with a plan. */
export const faults = {
  ...writing,
  ...measuring,
  ...aiming,
  ...assessing,
  ...leading,
  ...registering,
  ...scheming,
  ...supervising,
  ...tasking,
  ...working,
};
