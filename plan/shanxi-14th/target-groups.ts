import type { TargetGroup } from "#define";

export const targetGroups: readonly TargetGroup[] = [];
