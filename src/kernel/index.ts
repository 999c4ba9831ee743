export * from "./canonical-json.ts";
export * from "./day.ts";
export * from "./label.ts";
export * from "./quantity.ts";
export * from "./region.ts";
export * from "./result.ts";
export * from "./unit.ts";
