import type { Task } from "./work.ts";

/** The parts of a task, in order: all chunks of one are done before the next begins. */
export const phases = ["replicate", "summarise"] as const;
export type Phase = (typeof phases)[number];

/** What a worker is told: a task, and then to take chunks of a phase until there are none. `next` counts the chunks of each phase that are taken. */
export type Told =
  | { readonly say: "open"; readonly task: Task; readonly next: Int32Array<SharedArrayBuffer> }
  | { readonly say: "take"; readonly phase: Phase };

/** The next chunk that nobody has taken. */
export const takeChunk = (next: Int32Array, phase: Phase): number => Atomics.add(next, phases.indexOf(phase), 1);
