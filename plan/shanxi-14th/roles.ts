import type { Role } from "#define";

export const roles: readonly Role[] = [];
