export * from "./build.ts";
export * from "./frame.ts";
export * from "./ranks.ts";
export * from "./state.ts";
export * from "./table.ts";
