import type { Instant, Label } from "#kernel";
import type { Meters } from "./meters.ts";

/** One line of the log. Only what is named here: no address, no name, no text that anybody typed. */
export type LogLine = {
  readonly at: Instant;
  readonly level: "info" | "error";
  readonly event: "request" | "fault" | "start" | "stop";
  /** Also in the answer's `x-trace-id`, so that a person's complaint finds its line. */
  readonly trace?: string;
  readonly method?: string;
  /** The route as it is written in the program, `/api/indicators/{id}`: what was filled in is not told. */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  /** Codes of the refusals of the answer. */
  readonly refused?: readonly string[];
  /** Of a fault: its kind, its code and where in the program; never its message, which may quote what was typed. */
  readonly fault?: { readonly name: string; readonly code: string | null; readonly at: readonly string[] };
};

/** What running the platform needs besides answering questions; given by the composition. */
export type Operations = {
  readonly now: () => Instant;
  /** A clock that only goes forward, in milliseconds, for how long an answer took. */
  readonly ticks: () => number;
  readonly newTrace: () => string;
  readonly log: (line: LogLine) => void;
  readonly meters: Meters;
  /** Why it is not ready; none when it is. */
  readonly faults: () => Promise<readonly Label[]>;
  /** Aborted when the program has been told to stop: nothing new is begun, and what is told on and on ends. */
  readonly stopping: AbortSignal;
  /** Lets a watcher on another machine read the metrics; without it only this machine may. */
  readonly metricsToken?: string | undefined;
};
