import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { act, ask } from "../../api.ts";
import { workKey } from "../use-work.ts";

/** Which notices are shown; absent: all. */
export type Shown = "unread" | undefined;

/** A page of what one was told, the latest first. */
export const useNotices = (shown: Shown, after: string | undefined) =>
  useQuery({
    queryKey: [workKey, "notices", shown, after],
    queryFn: ({ signal }) =>
      ask("notices", {}, { ...(shown === "unread" ? { only: shown } : {}), ...(after === undefined ? {} : { after }) }, signal),
    placeholderData: keepPreviousData,
  });

/** Marks some as read, or all where none are named. */
export function useRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids?: readonly string[]) => act("readNotices", {}, ids ? { ids: [...ids] } : {}),
    onSettled: () => queries.invalidateQueries({ queryKey: [workKey] }),
  });
}
