import type { Scheme } from "#define";
import { provinceInnovation } from "./province-innovation.ts";

/** Composite indices the plan brings along: its own first, then the named methods of others over the same figures. */
export const schemes: readonly Scheme[] = [provinceInnovation];
