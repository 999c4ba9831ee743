import type { UnitOfGovernment } from "#define";

export const units: readonly UnitOfGovernment[] = [];
