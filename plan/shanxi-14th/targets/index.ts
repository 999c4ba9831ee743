import type { Target } from "#define";

export const targets: readonly Target[] = [];
