export { type Assessing, openAssessing } from "./assessing.ts";
export { assessGuards } from "./guards.ts";
export { type Incentives, openIncentives } from "./incentives/incentives.ts";
export type { AssessContext } from "./score/readings.ts";
export { openTolerance, type Tolerating } from "./tolerance/register.ts";
