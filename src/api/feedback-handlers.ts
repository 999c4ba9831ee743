import type { Feedback } from "#feedback";
import { defineRefusals, type Result, refuse } from "#kernel";
import type { Facts, Handlers, With } from "./parts.ts";

const refusals = defineRefusals("feedback-desk", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入意见建议的存储，请联系系统管理员。",
      en: "No store for feedback is connected here; please ask the administrator.",
    }),
  },
});

type Extra = Pick<With<"answerFeedback">, "viewer">;

/** Does something with the store of feedback in an officer's name. */
function withStore<T>(
  { feedback }: Facts,
  { viewer }: Extra,
  work: (feedback: Feedback, actor: string) => Promise<Result<T>>,
): Promise<Result<T>> | Result<T> {
  return feedback ? work(feedback, viewer.signedIn?.person.id ?? "unknown") : refuse(refusals.notKept({}));
}

type Names = "feedbackList" | "answerFeedback" | "closeFeedback" | "feedbackContact" | "eraseFeedbackContact";

const copied = <T extends { readonly acts: readonly unknown[] }>(item: T) => ({ ...item, acts: [...item.acts] as T["acts"][number][] });
const copiedResult = <T extends { readonly acts: readonly unknown[] }>(result: Result<T>) =>
  result.ok ? { ...result, value: copied(result.value) } : result;

export const feedbackHandlers: Handlers<Names> = {
  feedbackList: (facts, _, { state }, extra) =>
    withStore(facts, extra, async (feedback) => {
      const { counts, items } = await feedback.list(state);
      return { ok: true, value: { counts, items: items.map(copied) } };
    }),
  answerFeedback: (facts, { number }, _, extra) =>
    withStore(facts, extra, async (feedback, actor) => copiedResult(await feedback.answer(number, extra.body.text, actor))),
  closeFeedback: (facts, { number }, _, extra) =>
    withStore(facts, extra, async (feedback, actor) => copiedResult(await feedback.close(number, extra.body.text, actor))),
  feedbackContact: (facts, { number }, _, extra) => withStore(facts, extra, (feedback, actor) => feedback.contactOf(number, actor)),
  eraseFeedbackContact: (facts, { number }, _, extra) =>
    withStore(facts, extra, async (feedback, actor) => copiedResult(await feedback.eraseContact(number, actor))),
};
