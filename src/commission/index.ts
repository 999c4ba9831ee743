export { commissionGuards } from "./guards.ts";
