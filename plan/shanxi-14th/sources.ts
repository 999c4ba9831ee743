import type { Source } from "#define";

export const sources: readonly Source[] = [];
