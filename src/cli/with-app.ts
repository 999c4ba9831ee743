import { StoreRefused } from "#store";
import type { App, Program } from "./command.ts";
import { type ExitCode, sayRefusals } from "./terminal.ts";

/** Opens the program, does the work, closes it again whatever happens; a refusal of the store is said, not thrown. */
export async function withApp(
  program: Program,
  work: (app: App) => Promise<ExitCode>,
  choice: { readonly loadData?: boolean } = {},
): Promise<ExitCode> {
  const opened = await program.open(choice);
  if (!opened.ok) return sayRefusals(program.terminal, opened.refusals);
  try {
    return await work(opened.value);
  } catch (fault) {
    if (fault instanceof StoreRefused) return sayRefusals(program.terminal, [fault.refusal]);
    throw fault;
  } finally {
    await opened.value.close();
  }
}
