import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Body, Params, Query, RouteName } from "#contract";
import { act, ask } from "../api.ts";
import { timeOf, useAddress } from "../shell/use-address.ts";
import { workKey } from "../work/use-work.ts";

/** First word of the key of every question about schemes; an act makes them all old. */
export const evaluationKey = "evaluation";

const freshForMs = 15_000;
const shared = { staleTime: freshForMs, placeholderData: keepPreviousData } as const;

/** What the address says of the result asked for: its time, its period, an earlier text. */
export function useAsked(): Query<"schemeResult"> {
  const { search } = useAddress();
  const { period, text } = search;
  return { ...timeOf(search), ...(period ? { period } : {}), ...(text ? { text } : {}) };
}

export function useSchemes() {
  const { search } = useAddress();
  const time = timeOf(search);
  return useQuery({ ...shared, queryKey: [evaluationKey, "schemes", time], queryFn: ({ signal }) => ask("schemes", {}, time, signal) });
}

export const useDrafts = () =>
  useQuery({ ...shared, queryKey: [evaluationKey, "drafts"], queryFn: ({ signal }) => ask("schemeDrafts", {}, {}, signal) });

type Reading =
  | "scheme"
  | "schemeResult"
  | "schemeData"
  | "schemeCoherence"
  | "schemeComparison"
  | "schemeTrends"
  | "schemeUncertainty"
  | "schemeAudit";

/** A part of a scheme's result, as the address asks for it or as told. */
export function useScheme<N extends Reading>(name: N, id: string, asked: Query<"schemeResult">, enabled = true) {
  return useQuery({
    ...shared,
    enabled,
    queryKey: [evaluationKey, name, id, asked],
    queryFn: ({ signal }) => ask(name, { id } as Params<N>, asked as Query<N>, signal),
  });
}

export function useCard(id: string, unit: string, asked: Query<"schemeUnit">) {
  return useQuery({
    ...shared,
    queryKey: [evaluationKey, "unit", id, unit, asked],
    queryFn: ({ signal }) => ask("schemeUnit", { id, unit }, asked, signal),
  });
}
export function useCardUncertainty(id: string, unit: string, asked: Query<"schemeUnit">) {
  return useQuery({
    ...shared,
    queryKey: [evaluationKey, "unit-uncertainty", id, unit, asked],
    queryFn: ({ signal }) => ask("schemeUnitUncertainty", { id, unit }, asked, signal),
  });
}

export const useDraft = (draft: string) =>
  useQuery({
    staleTime: freshForMs,
    queryKey: [evaluationKey, "draft", draft],
    queryFn: ({ signal }) => ask("schemeDraft", { draft }, {}, signal),
  });

/** An act upon schemes; what it changes is asked for anew. */
export function useEvaluationAct<N extends RouteName>(name: N, params: Params<N>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<N>) => act(name, params, body),
    onSettled: () => Promise.all([evaluationKey, workKey].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
