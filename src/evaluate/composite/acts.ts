import type { Step } from "#define";
import { aggregate } from "./aggregate/aggregate.ts";
import { chain } from "./normalise/chain.ts";
import { normalise } from "./normalise/normalise.ts";
import { rescale } from "./normalise/rescale.ts";
import { denominate } from "./prepare/denominate.ts";
import { impute } from "./prepare/impute.ts";
import { screen } from "./prepare/screen.ts";
import type { Act } from "./state.ts";
import { treat } from "./treat/treat.ts";
import { weigh } from "./weigh/weigh.ts";

/** How each kind of step is done. */
export const acts: { readonly [K in Step["step"]]: Act<K> } = {
  denominate,
  screen,
  impute,
  treat,
  normalise,
  weigh,
  aggregate,
  chain,
  rescale,
};
