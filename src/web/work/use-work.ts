import { keepPreviousData, useQuery } from "@tanstack/react-query";
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

export const useWorkbench = (enabled = true) =>
  useQuery({ ...shared, queryKey: [workKey, "bench"], enabled, queryFn: ({ signal }) => ask("workbench", {}, {}, signal) });
