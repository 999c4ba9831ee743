import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api.ts";

/** First word of the key of every question about work; what happens to matters makes them all old. */
export const workKey = "work";

/** Whoever else acts is heard of at once; without the line of changes an answer is never older than this. */
const freshForMs = 15_000;
const shared = { staleTime: freshForMs, placeholderData: keepPreviousData, refetchOnWindowFocus: true } as const;

export const useMatter = (id: string) =>
  useQuery({
    queryKey: [workKey, "matter", id],
    queryFn: ({ signal }) => ask("matter", { id }, {}, signal),
    staleTime: freshForMs,
    refetchOnWindowFocus: true,
  });

/**
 * A matter to be acted upon at once. What is kept of it may be from before the last act: there is nothing until the present one has come, and then it
 * stays while it is asked for again.
 */
export function usePresentMatter(id: string) {
  const { data, error, isFetching } = useMatter(id);
  const [isPresent, setPresent] = useState(false);
  if (!isPresent && data && !isFetching) setPresent(true);
  return { matter: isPresent ? data : undefined, error };
}

export const useWorkbench = (enabled = true) =>
  useQuery({ ...shared, queryKey: [workKey, "bench"], enabled, queryFn: ({ signal }) => ask("workbench", {}, {}, signal) });
