import type { Step } from "#define";
import { ok } from "#kernel";
import { aggregate } from "./aggregate/aggregate.ts";
import { normalise } from "./normalise/normalise.ts";
import { denominate } from "./prepare/denominate.ts";
import type { Act } from "./state.ts";

const asIs = (state: Parameters<Act<"screen">>[0]) => ok(state);

/** How each kind of step is done. */
export const acts: { readonly [K in Step["step"]]: Act<K> } = {
  denominate,
  screen: asIs,
  impute: asIs,
  treat: asIs,
  normalise,
  weigh: asIs,
  aggregate,
  chain: asIs,
  rescale: asIs,
};
