import type { Baseline } from "#define";

export const baselines: readonly Baseline[] = [];
