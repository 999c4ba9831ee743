export { type Closing, openClosing } from "./closing.ts";
export { closingGuards } from "./guards.ts";
export { seedsOf } from "./seeds.ts";
