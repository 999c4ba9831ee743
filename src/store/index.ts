export * from "./sql.ts";
export type * from "./types.ts";
