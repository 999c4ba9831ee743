import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Answer, Body } from "#contract";
import { act, ask } from "../api.ts";
import { actKey } from "../work/act/act-key.ts";
import { useMe } from "../work/act/use-me.ts";
import { workKey } from "../work/use-work.ts";

export type DeskList = Answer<"releases">;
export type Desk = Answer<"release">;

/** Steps taken on the matter's own page show here, too: both go by the key of work. */
const key = [workKey, "releases"] as const;

export const useReleases = () =>
  useQuery({ queryKey: [...key, "list"], queryFn: ({ signal }) => ask("releases", {}, {}, signal), staleTime: 0 });
export const useRelease = (id: string) =>
  useQuery({ queryKey: [...key, id], queryFn: ({ signal }) => ask("release", { id }, {}, signal), staleTime: 0 });

function useSettled() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [workKey] });
}

export function usePlanning() {
  const [me, onSettled] = [useMe(), useSettled()];
  return useMutation({
    mutationFn: (given: Omit<Body<"planRelease">, "key">) => act("planRelease", {}, { ...given, key: actKey(me, "plan-release", given) }),
    onSettled,
  });
}

/** The one act that makes everything that will be public. */
export function usePreparing({ row: { id }, revision }: Pick<Desk, "row" | "revision">) {
  const [me, onSettled] = [useMe(), useSettled()];
  return useMutation({
    mutationFn: () => act("prepareRelease", { id }, { revision, key: actKey(me, id, "prepare", revision) }),
    onSettled,
  });
}

export function useCorrecting({ row: { id } }: Pick<Desk, "row">) {
  const [me, onSettled] = [useMe(), useSettled()];
  return useMutation({
    mutationFn: (reason: string) => act("correctRelease", { id }, { reason, key: actKey(me, id, "correct", reason) }),
    onSettled,
  });
}
