import { parentPort } from "node:worker_threads";
import { type Told, takeChunk } from "./pool-words.ts";
import { chunksOf, openWork, type Task, type Work } from "./work.ts";

/** A thread of the pool: takes chunks of the task it was given, and answers when there are none left. */
let open: { readonly task: Task; readonly work: Work; readonly next: Int32Array } | null = null;

parentPort?.on("message", (told: Told) => {
  if (told.say === "open") {
    open = { task: told.task, work: openWork(told.task), next: told.next };
    return;
  }
  if (open === null) throw new Error("no task was given");
  const { task, work, next } = open;
  const count = chunksOf(task, told.phase);
  for (let chunk = takeChunk(next, told.phase); chunk < count; chunk = takeChunk(next, told.phase)) work[told.phase](chunk);
  parentPort?.postMessage(told.phase === "replicate" ? work.settle() : []);
  if (told.phase === "summarise") open = null;
});
