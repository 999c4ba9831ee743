import type { QueryClient } from "@tanstack/react-query";
import { workKey } from "./work/use-work.ts";

const firstWaitMs = 2000;
const longestWaitMs = 60_000;

/**
 * Listens for changed figures and for work that moved, and asks again for what is on the screen. A lost line is taken up again quietly, at growing
 * intervals; pages stay readable without it.
 * @returns how to stop listening
 */
export function listenForChanges(queries: QueryClient, path = "/api/changes"): () => void {
  let wait = firstWaitMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource | undefined;
  const open = () => {
    source = new EventSource(path);
    source.addEventListener("cut", () => {
      wait = firstWaitMs;
    });
    source.addEventListener("figures", () => void queries.invalidateQueries());
    source.addEventListener("work", () => void queries.invalidateQueries({ queryKey: [workKey] }));
    source.addEventListener("error", () => {
      if (source?.readyState !== EventSource.CLOSED) return; // the browser is already trying again
      timer = setTimeout(open, wait);
      wait = Math.min(longestWaitMs, wait * 2);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
