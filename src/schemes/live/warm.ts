import { openPool, type Pool } from "#evaluate/composite";

/** Threads that are started with the first runs and stay warm; a program that explores nothing starts none. */
export function warmPool(threads: number): Pool {
  let opened: Pool | undefined;
  const pool = (): Pool => {
    opened ??= openPool(threads);
    return opened;
  };
  return { threads, run: (task) => pool().run(task), close: async () => opened?.close() };
}
