import { setTimeout as pause } from "node:timers/promises";
import type { Procedures } from "./types.ts";

export type Sweeping = {
  readonly stopping: AbortSignal;
  /** Told of what went wrong; the next turn tries again. */
  readonly onFault: (fault: unknown) => void;
  readonly everyMs?: number;
};

/** Most matters of one turn, so that a stop never waits long. */
const mostInTurn = 500;
const faultPauseMs = 10_000;

/** Works off due deadlines every second until it is told to stop; several processes of one database share the work. */
export async function keepSweeping({ sweep }: Pick<Procedures, "sweep">, { stopping, onFault, everyMs = 1000 }: Sweeping): Promise<void> {
  const wait = (ms: number): Promise<void> => pause(ms, undefined, { signal: stopping }).catch(() => undefined);
  while (!stopping.aborted) {
    try {
      const { left } = await sweep(mostInTurn);
      if (!left) await wait(everyMs);
    } catch (fault) {
      onFault(fault);
      await wait(faultPauseMs);
    }
  }
}
