import type { Indicator } from "#define";

export const indicators: readonly Indicator[] = [];
