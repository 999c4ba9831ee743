import type { Chapter, Clause } from "#define";

export const preamble: readonly Clause[] = [];
export const chapters: readonly Chapter[] = [];
