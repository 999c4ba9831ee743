import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Body, Params, Query, RouteName } from "#contract";
import { act, ask } from "../api.ts";
import { workKey } from "../work/use-work.ts";

/** First word of the key of every question about third-party evaluations; an act makes them all old. */
export const evaluationsKey = "third-party";
const fresh = { staleTime: 0 } as const;
/** A page that is acted on shows what is there now: what was kept of it could be from before the last act, and acting on that would be refused. */
const present = { ...fresh, gcTime: 0 } as const;

export const useCommissions = () =>
  useQuery({ ...fresh, queryKey: [evaluationsKey, "list"], queryFn: ({ signal }) => ask("commissions", {}, {}, signal) });
export const useCommission = (id: string) =>
  useQuery({ ...present, queryKey: [evaluationsKey, "one", id], queryFn: ({ signal }) => ask("commission", { id }, {}, signal) });
export const useChoices = () =>
  useQuery({ queryKey: [evaluationsKey, "choices"], queryFn: ({ signal }) => ask("commissionChoices", {}, {}, signal) });
export const useVisits = () =>
  useQuery({ ...fresh, queryKey: [evaluationsKey, "visits"], queryFn: ({ signal }) => ask("visits", {}, {}, signal) });
export const useVisit = (id: string) =>
  useQuery({ ...present, queryKey: [evaluationsKey, "visit", id], queryFn: ({ signal }) => ask("visit", { id }, {}, signal) });

type Opened = "visitFigures" | "visitScheme" | "visitMatter";
/** What was opened, asked for when somebody looks: each asking is a reading that is recorded, so nothing is fetched ahead or again by itself. */
export const useOpened = <N extends Opened>(name: N, id: string, item: string) =>
  useQuery({
    queryKey: [evaluationsKey, "opened", name, id, item],
    queryFn: ({ signal }) => ask(name, { id, item } as Params<N>, {} as Query<N>, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });

type Acting = "beginCommission" | "openItem" | "endItem" | "answerRequest" | "visitStep" | "visitUpload" | "stepMatter";
/** One act; whatever it came to, pages about evaluations and matters are asked for anew. */
export function useCommissionAct<N extends Acting>(name: N) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ params, body }: { readonly params: Params<N & RouteName>; readonly body: Body<N & RouteName> }) =>
      act(name, params, body),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: [evaluationsKey], predicate: ({ queryKey }) => queryKey[1] !== "opened" }),
        queries.invalidateQueries({ queryKey: [workKey] }),
      ]),
  });
}
