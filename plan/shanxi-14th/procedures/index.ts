import type { Procedure } from "#define";

/** Every kind of matter. */
export const procedures: readonly Procedure[] = [];
