import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Body, Params, RouteName } from "#contract";
import { act, ask } from "../api.ts";
import { workKey } from "../work/use-work.ts";

/** First word of the key of every question about planning; an act makes them all old. */
export const planningKey = "planning";

export type Kind = "action-plan" | "annual-plan" | "key-task-list";

export const useDocument = (kind: Kind, document: string, version: string | undefined) =>
  useQuery({
    queryKey: [planningKey, kind, document, version],
    queryFn: ({ signal }) => ask("planDocument", { kind, document }, version === undefined ? {} : { version }, signal),
    placeholderData: keepPreviousData,
  });

/** An act of planning; what it changes is asked for anew. */
export function usePlanningAct<N extends RouteName>(name: N, params: Params<N>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<N>) => act(name, params, body),
    onSettled: () => Promise.all([planningKey, workKey].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
