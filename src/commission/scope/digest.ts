import { checksumOf } from "#define";
import type { Grant } from "../types.ts";

/** Digest of all that is opened and not taken back: a signature names it, so that nothing is added between what was seen and what was signed. */
export const digestOfScope = (grants: readonly Grant[]): string =>
  checksumOf(grants.filter(({ ended }) => ended === null).map(({ id, body, from, until }) => ({ id, body, from, until })));
