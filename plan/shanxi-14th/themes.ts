import type { Theme } from "#define";

export const themes: readonly Theme[] = [];
