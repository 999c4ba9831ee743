import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Body } from "#contract";
import { act, ask } from "../api.ts";
import { workKey } from "../work/use-work.ts";

const vettingKey = "vetting";
const kept = { staleTime: 15_000, placeholderData: keepPreviousData } as const;

export const useVetting = () => useQuery({ ...kept, queryKey: [vettingKey], queryFn: ({ signal }) => ask("vetting", {}, {}, signal) });
export const useEvidence = (matter: string) =>
  useQuery({
    queryKey: [vettingKey, "evidence", matter],
    queryFn: ({ signal }) => ask("vettingEvidence", { id: matter }, {}, signal),
    retry: false,
  });

type FigureAsked = { readonly id: string; readonly region: string; readonly period: string };
export const useFigureFindings = ({ id, region, period }: FigureAsked) =>
  useQuery({
    queryKey: [vettingKey, "figure", id, region, period],
    queryFn: ({ signal }) => ask("figureFindings", { id }, { region, ...(period ? { period } : {}) }, signal),
    staleTime: 15_000,
    retry: false,
  });

export function useAskAbout(finding: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<"askAboutFinding">) => act("askAboutFinding", { finding }, body),
    onSuccess: () => Promise.all([client.invalidateQueries({ queryKey: [vettingKey] }), client.invalidateQueries({ queryKey: [workKey] })]),
  });
}
