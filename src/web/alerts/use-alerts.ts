import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Answer, Body, Query } from "#contract";
import { act, ask } from "../api.ts";
import { timeOf, useAddress } from "../shell/use-address.ts";
import { workKey } from "../work/use-work.ts";

export type AlertList = Answer<"alerts">;
export type Alert = AlertList["rows"][number];
export type Warning = Answer<"warnings">["warnings"][number];
export type Proposal = Answer<"matterProposal">;
export type Standing = Answer<"cockpitNow">;

const key = "alerts";
const freshForMs = 15_000;

export const useAlerts = (query: Query<"alerts">) =>
  useQuery({
    queryKey: [key, query],
    queryFn: ({ signal }) => ask("alerts", {}, query, signal),
    placeholderData: keepPreviousData,
    staleTime: freshForMs,
  });

/** What the rules would have found on a day that is past; nothing of it is kept. */
export const useWarningsOn = (asOf: string | undefined, knownAt: string | undefined) =>
  useQuery({
    queryKey: ["warnings", asOf, knownAt],
    queryFn: ({ signal }) => ask("warnings", {}, { ...(asOf ? { asOf } : {}), ...(knownAt ? { knownAt } : {}) }, signal),
    enabled: asOf !== undefined,
    placeholderData: keepPreviousData,
  });

/** Decisions on alerts, and running the rules; each brings the list up to date. */
export function useAlertActs() {
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: [key] });
  const decide = useMutation({
    mutationFn: ({ id, ...body }: { readonly id: string } & Body<"decideAlert">) => act("decideAlert", { id }, body),
    onSettled,
  });
  const record = useMutation({ mutationFn: () => act("recordAlerts", {}, {}), onSettled });
  return { decide, record };
}

/** The facts a matter is opened from; asked for when the drawer opens. */
export function useProposal(about: string | null) {
  const { search } = useAddress();
  const time = timeOf(search);
  return useQuery({
    queryKey: ["proposal", about, time],
    queryFn: ({ signal }) => ask("matterProposal", { about: about ?? "" }, time, signal),
    enabled: about !== null,
    staleTime: freshForMs,
  });
}

/** Opens what was proposed; lists of work and of alerts are asked for anew. */
export function useOpening() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<"openMatter">) => act("openMatter", {}, body),
    onSuccess: () => Promise.all([key, workKey, "standing"].map((first) => queries.invalidateQueries({ queryKey: [first] }))),
  });
}

/** Where supervision stands now: counted live, beside the cockpit's settled answer and never in it. */
export const useStanding = (enabled: boolean) =>
  useQuery({
    queryKey: ["standing"],
    queryFn: ({ signal }) => ask("cockpitNow", {}, {}, signal),
    enabled,
    staleTime: freshForMs,
    refetchInterval: 60_000,
    retry: false,
  });
