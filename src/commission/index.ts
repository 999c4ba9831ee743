export { type Commissions, openCommissions } from "./commissions.ts";
export { commissionGuards } from "./guards.ts";
export type { Rights } from "./parts.ts";
export { procedureId as commissionProcedure } from "./read/find.ts";
export { type PassportRow, passportColumns } from "./visit/figures.ts";
