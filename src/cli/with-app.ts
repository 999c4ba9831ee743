import type { App, Program } from "./command.ts";
import { type ExitCode, sayRefusals } from "./terminal.ts";

/** Opens the program, does the work, closes it again whatever happens. */
export async function withApp(program: Program, work: (app: App) => Promise<ExitCode>): Promise<ExitCode> {
  const opened = await program.open();
  if (!opened.ok) return sayRefusals(program.terminal, opened.refusals);
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}
