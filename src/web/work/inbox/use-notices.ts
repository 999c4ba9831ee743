import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { act, ask } from "../../api.ts";
import { workKey } from "../use-work.ts";

/** A page of what one was told, the latest first. */
export const useNotices = (only: "unread" | undefined, after: string | undefined) =>
  useQuery({
    queryKey: [workKey, "notices", only, after],
    queryFn: ({ signal }) => ask("notices", {}, { ...(only ? { only } : {}), ...(after === undefined ? {} : { after }) }, signal),
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
