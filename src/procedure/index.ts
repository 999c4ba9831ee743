export { dueOf, endOf } from "./clocks/due.ts";
export { clockText } from "./clocks/say-moment.ts";
export { actorOf, deskOf, deskOfPerson, usualDeskOf } from "./desk.ts";
export { lightOf, type Progress, progressOf } from "./lights/light.ts";
export type { Parts as ProcedureParts } from "./parts.ts";
export { openProcedures } from "./procedures.ts";
export { handling } from "./rows/handled-rows.ts";
export type * from "./types.ts";
export { deskAnswer } from "./words/desks.ts";
