import type { Account } from "#define";

export const accounts: readonly Account[] = [];
