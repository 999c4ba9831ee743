import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Body, RouteName } from "#contract";
import { act, ask } from "../api.ts";
import { evaluationKey } from "../evaluation/use-evaluation.ts";
import { timeOf, useAddress } from "../shell/use-address.ts";
import { workKey } from "../work/use-work.ts";

const collectKey = "collect";
const kept = { staleTime: 15_000, placeholderData: keepPreviousData } as const;

/** What was collected for a scheme in the address's year. */
export function useCollection(scheme: string, period: string | undefined) {
  const { search } = useAddress();
  const asked = { ...timeOf(search), ...(period ? { period } : {}) };
  return useQuery({
    ...kept,
    queryKey: [collectKey, scheme, asked],
    queryFn: ({ signal }) => ask("collection", { scheme }, asked, signal),
  });
}

export function useRegister() {
  const { search } = useAddress();
  const asked = { ...timeOf(search), ...(search.kind ? { kind: search.kind as Kind } : {}) };
  return useQuery({ ...kept, queryKey: [collectKey, "units", asked], queryFn: ({ signal }) => ask("unitRegister", {}, asked, signal) });
}
type Kind = NonNullable<Parameters<typeof ask<"unitRegister">>[2]["kind"]>;

export type CellAsked = { readonly leaf: string; readonly unit: string };
export function useHistory(scheme: string, period: string, cell: CellAsked) {
  const { search } = useAddress();
  const asked = { ...timeOf(search), ...cell, period };
  return useQuery({
    ...kept,
    queryKey: [collectKey, scheme, "cell", asked],
    queryFn: ({ signal }) => ask("collectedCell", { scheme }, asked, signal),
  });
}

export const useSheet = (matter: string) =>
  useQuery({
    queryKey: [collectKey, "sheet", matter],
    queryFn: ({ signal }) => ask("collectedSheet", { id: matter }, {}, signal),
    retry: false,
  });

/** An act upon collected figures; what it changes is asked for anew. */
export function useCollectAct<N extends RouteName & ("handInCollected" | "readCollected")>(name: N, scheme: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<N>) => act(name, { scheme } as never, body),
    onSettled: () =>
      name === "readCollected"
        ? undefined
        : Promise.all([collectKey, evaluationKey, workKey].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}
