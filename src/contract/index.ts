export * as answers from "./answers.ts";
export * from "./contract.ts";
export type * from "./types.ts";
