export type { Decimal, Label, UnitId } from "#kernel";
export * from "./define.ts";
export * from "./stages.ts";
export * from "./words.ts";
