import { useQuery } from "@tanstack/react-query";
import type { SourceSummary } from "#contract";
import { ask } from "../api.ts";

const none: ReadonlyMap<string, SourceSummary> = new Map();

/** Titles and addresses of sources by id; empty until they have arrived. */
export function useSources(): ReadonlyMap<string, SourceSummary> {
  const query = useQuery({
    queryKey: ["sources"],
    queryFn: ({ signal }) => ask("sources", {}, {}, signal),
    select: ({ sources }): ReadonlyMap<string, SourceSummary> => new Map(sources.map((source) => [source.id, source])),
  });
  return query.data ?? none;
}
