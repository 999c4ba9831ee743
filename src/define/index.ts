export type { Decimal, Label, UnitId } from "#kernel";
export * from "./define.ts";
export * from "./words.ts";
