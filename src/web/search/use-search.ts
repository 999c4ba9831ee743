import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Answer } from "#contract";
import { ask } from "../api.ts";

export type Found = Answer<"search">;
export type FoundGroup = Found["groups"][number];
export type FoundHit = FoundGroup["hits"][number];

const pauseMs = 90;

/** What was typed, once the typing pauses. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

export function useSearchFor(typed: string, limit: number, group?: FoundGroup["id"]) {
  const q = usePaused(typed.trim().slice(0, 100));
  return useQuery({
    queryKey: ["search", q, limit, group],
    queryFn: ({ signal }) => ask("search", {}, { q, limit: String(limit), ...(group ? { group } : {}) }, signal),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
}
