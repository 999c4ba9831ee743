export type { App, Program } from "./command.ts";
export { run } from "./run.ts";
export { type ExitCode, exitCodes, progressOf, sayRefusals, type Terminal } from "./terminal.ts";
