import { Worker } from "node:worker_threads";
import { type Phase, phases, type Told, takeChunk } from "./pool-words.ts";
import { chunksOf, type Failures, openWork, type Task } from "./work.ts";

/** Threads that stay warm between tasks; the calling thread is one of them. */
export type Pool = {
  readonly threads: number;
  /** Fills the tables of a task. One task at a time; others wait. */
  readonly run: (task: Task) => Promise<Failures>;
  readonly close: () => Promise<void>;
};

/**
 * Threads for explorations. They load this program's files as the program itself was loaded, and never keep it from ending.
 * @param threads  how many compute together, the calling one counted; 1 starts none
 */
export function openPool(threads: number): Pool {
  const count = Math.max(1, Math.floor(threads)) - 1;
  let others = started(count);
  let last: Promise<unknown> = Promise.resolve();
  const run = async (task: Task): Promise<Failures> => {
    try {
      return await together(others, task);
    } catch (fault) {
      // A thread may be in the middle of anything now: the next task begins with new ones.
      await Promise.all(others.map(({ worker }) => worker.terminate()));
      others = started(count);
      throw fault;
    }
  };
  return {
    threads: count + 1,
    run: (task) => {
      const done = last.then(() => run(task));
      last = done.catch(() => undefined);
      return done;
    },
    close: async () => {
      await last;
      await Promise.all(others.map(({ worker }) => worker.terminate()));
    },
  };
}

/** A worker, and why it is no more. */
type Thread = { readonly worker: Worker; fault?: Error };

function started(count: number): readonly Thread[] {
  return Array.from({ length: count }, () => {
    const thread: Thread = { worker: new Worker(new URL("./pool-worker.ts", import.meta.url)) };
    thread.worker.on("error", (fault: Error) => {
      thread.fault = fault;
    });
    thread.worker.unref();
    return thread;
  });
}

/** The calling thread alone. */
export const alone: Pool = { threads: 1, run: (task) => together([], task), close: async () => undefined };

async function together(threads: readonly Thread[], task: Task): Promise<Failures> {
  const next = new Int32Array(new SharedArrayBuffer(4 * phases.length));
  for (const { worker } of threads) worker.postMessage({ say: "open", task, next } satisfies Told);
  const own = openWork(task);
  const failures: Failures[] = [];
  for (const phase of phases) {
    const answers = Promise.all(threads.map((thread) => answered(thread, phase)));
    // It is waited for below; until then a fault is not to pass for one that nobody looks at.
    answers.catch(() => undefined);
    const count = chunksOf(task, phase);
    for (let chunk = takeChunk(next, phase); chunk < count; chunk = takeChunk(next, phase)) {
      own[phase](chunk);
      // Whatever else waits for this thread is attended to between two chunks.
      await new Promise((done) => setImmediate(done));
    }
    if (phase === "replicate") failures.push(own.settle());
    failures.push(...(await answers));
  }
  return merged(failures.flat());
}

/** One phase on one worker, until no chunk is left. */
function answered(thread: Thread, phase: Phase): Promise<Failures> {
  const { worker } = thread;
  const { promise, resolve, reject } = Promise.withResolvers<Failures>();
  if (thread.fault) reject(thread.fault);
  worker.once("message", resolve);
  worker.once("error", reject);
  worker.ref();
  worker.postMessage({ say: "take", phase } satisfies Told);
  return promise.finally(() => {
    worker.off("message", resolve);
    worker.off("error", reject);
    worker.unref();
  });
}

/** The reasons of all threads: counts together, the first run and what it said of each. */
function merged(failures: Failures): Failures {
  const byCode = Map.groupBy(failures, ({ refusal }) => refusal.code);
  return [...byCode.values()]
    .map((same) => {
      const first = same.reduce((a, b) => (b.first < a.first ? b : a));
      return { ...first, count: same.reduce((sum, { count }) => sum + count, 0) };
    })
    .sort((a, b) => a.first - b.first);
}
