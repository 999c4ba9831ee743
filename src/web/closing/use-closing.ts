import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Answer } from "#contract";
import { act, ask } from "../api.ts";
import { timeOf, useAddress } from "../shell/use-address.ts";
import { actKey } from "../work/act/act-key.ts";
import { useMe } from "../work/act/use-me.ts";
import { workKey } from "../work/use-work.ts";

export type Evaluation = Answer<"evaluation">;
export type EvaluationList = Answer<"evaluations">;
export type Edit = Evaluation["edits"][number];

const key = "closing";

export const useEvaluations = () =>
  useQuery({ queryKey: [key, "list"], queryFn: ({ signal }) => ask("evaluations", {}, {}, signal), staleTime: 0 });
export const useEvaluation = (id: string) =>
  useQuery({ queryKey: [key, id], queryFn: ({ signal }) => ask("evaluation", { id }, {}, signal), staleTime: 0 });

export function useNextTargets() {
  const { search } = useAddress();
  const time = timeOf(search);
  return useQuery({
    queryKey: ["next-targets", time],
    queryFn: ({ signal }) => ask("nextTargets", {}, time, signal),
    placeholderData: keepPreviousData,
  });
}

/** Begins an evaluation of the plan's last day, or of the day asked for. */
export function useDrafting() {
  const queries = useQueryClient();
  const me = useMe();
  return useMutation({
    mutationFn: ({ asOf, count }: { readonly asOf: string; readonly count: number }) =>
      act("draftEvaluation", {}, { asOf, key: actKey(me, "final-evaluation", asOf, count) }),
    onSettled: () => queries.invalidateQueries({ queryKey: [key] }),
  });
}

/** One act on an evaluation; `issue` has a way of its own, which keeps the document first. */
export function useEvaluationAct({ id, revision }: Pick<Evaluation, "id" | "revision">) {
  const queries = useQueryClient();
  const me = useMe();
  return useMutation({
    mutationFn: async ({ transition, values }: { readonly transition: string; readonly values: Record<string, unknown> }) => {
      const sent = { revision, key: actKey(me, id, transition, revision, values) };
      if (transition === "issue") await act("issueEvaluation", { id }, sent);
      else await act("stepMatter", { id }, { transition, values, ...sent });
    },
    onSettled: () => Promise.all([key, workKey].map((first) => queries.invalidateQueries({ queryKey: [first] }))),
  });
}
