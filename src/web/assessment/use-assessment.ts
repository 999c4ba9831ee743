import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { act, ask } from "../api.ts";
import { actKey } from "../work/act/act-key.ts";
import { useMe } from "../work/act/use-me.ts";
import { workKey } from "../work/use-work.ts";

const key = "assessment";

export const useYear = (year: string | undefined) =>
  useQuery({
    queryKey: [workKey, key, year],
    queryFn: ({ signal }) => ask("assessment", {}, year === undefined ? {} : { year }, signal),
    placeholderData: keepPreviousData,
  });
export const useUnit = (year: string, desk: string) =>
  useQuery({ queryKey: [workKey, key, year, desk], queryFn: ({ signal }) => ask("assessmentUnit", { year, desk }, {}, signal) });
export const useIncentives = () =>
  useQuery({
    queryKey: [workKey, "incentives"],
    queryFn: ({ signal }) => ask("incentives", {}, {}, signal),
    placeholderData: keepPreviousData,
  });
export type EntryQuestion = Readonly<Partial<Record<"account" | "instrument" | "year" | "desk" | "matter", string>>>;
export const useEntries = (question: EntryQuestion) =>
  useQuery({ queryKey: [workKey, "incentive-entries", question], queryFn: ({ signal }) => ask("incentiveEntries", {}, question, signal) });
export const useTolerance = () => useQuery({ queryKey: [workKey, "tolerance"], queryFn: ({ signal }) => ask("tolerance", {}, {}, signal) });

/** Opens a class's assessments of a year: those that are there already stay as they are. */
export function useOpening(year: string, of: string) {
  const queries = useQueryClient();
  const me = useMe();
  return useMutation({
    mutationFn: () => act("openAssessments", { year, class: of }, { key: actKey(me, "open-assessments", year, of) }),
    onSettled: () => queries.invalidateQueries({ queryKey: [workKey] }),
  });
}

/** Computes, keeps and discloses a unit's result. */
export function useDisclosing(year: string, desk: string) {
  const queries = useQueryClient();
  const me = useMe();
  return useMutation({
    mutationFn: (revision: number) =>
      act("discloseAssessment", { year, desk }, { revision, key: actKey(me, "disclose", year, desk, revision) }),
    onSettled: () => queries.invalidateQueries({ queryKey: [workKey] }),
  });
}
