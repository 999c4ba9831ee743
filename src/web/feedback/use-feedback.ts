import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Answer } from "#contract";
import { act, ask } from "../api.ts";

export type FeedbackList = Answer<"feedbackList">;
export type FeedbackItem = FeedbackList["items"][number];
export type FeedbackState = FeedbackItem["state"];

const key = "feedback";

/** What was handed in, by state; asked for anew whenever the page is come back to. */
export const useFeedback = (state: FeedbackState | undefined) =>
  useQuery({
    queryKey: [key, state],
    queryFn: ({ signal }): Promise<FeedbackList> => ask("feedbackList", {}, state ? { state } : {}, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** The acts on one feedback; each brings the list up to date. */
export function useActs({ number }: FeedbackItem) {
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: [key] });
  const answer = useMutation({ mutationFn: (text: string) => act("answerFeedback", { number }, { text }), onSettled });
  const close = useMutation({ mutationFn: (text: string) => act("closeFeedback", { number }, { text }), onSettled });
  // What was seen is kept by this page alone, never among the answers that stay in memory.
  const see = useMutation({ mutationFn: () => act("feedbackContact", { number }, {}), gcTime: 0 });
  const erase = useMutation({ mutationFn: () => act("eraseFeedbackContact", { number }, {}), onSettled });
  return { answer, close, see, erase };
}
