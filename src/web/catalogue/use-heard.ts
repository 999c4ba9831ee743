import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../api.ts";

const none: ReadonlySet<string> = new Set();
const shortest = 2;
const prefix = "indicator:";

/** Indicators the search service finds for a text by its words, its sound or its first letters (`yfjf`); guesses at misspellings are left to the search page. */
export function useHeard(q: string | undefined): ReadonlySet<string> {
  const text = (q ?? "").trim();
  const query = useQuery({
    queryKey: ["heard", text],
    enabled: text.length >= shortest,
    queryFn: ({ signal }) => ask("search", {}, { q: text, group: "indicators", limit: "50" }, signal),
    placeholderData: keepPreviousData,
    select: ({ groups }): ReadonlySet<string> =>
      new Set(groups.flatMap(({ hits }) => hits.filter(({ way }) => way !== "near").map(({ id }) => id.slice(prefix.length)))),
  });
  return text.length >= shortest ? (query.data ?? none) : none;
}
