export * from "./analyse/effective.ts";
export * from "./build.ts";
export * from "./explore/explore.ts";
export { openPool, type Pool } from "./explore/pool.ts";
export type * from "./explore/results.ts";
export * from "./frame.ts";
export * from "./ranks.ts";
export * from "./state.ts";
export * from "./table.ts";
