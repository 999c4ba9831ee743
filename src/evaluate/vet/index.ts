export * from "./breaks.ts";
export * from "./bunching.ts";
export * from "./chasing.ts";
export * from "./digits.ts";
export * from "./discovery.ts";
export * from "./repeats.ts";
export * from "./revisions.ts";
export * from "./sums.ts";
export { binomialAtLeast, type Drawing } from "./tails.ts";
