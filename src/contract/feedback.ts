import { z } from "zod";
import { acting, none, readingNow } from "./route.ts";

const state = z.enum(["open", "answered", "closed"]);
const act = z.object({ kind: z.enum(["answered", "closed"]), body: z.string(), at: z.string() });
const item = z.object({
  number: z.string(),
  /** Path of the public page it is about. */
  about: z.string(),
  body: z.string(),
  language: z.enum(["zh", "en"]),
  at: z.string(),
  state,
  acts: z.array(act),
  /** Whether the sender left a way to be reached; the way itself is asked for by an act that is audited. */
  hasContact: z.boolean(),
});
const number = z.object({ number: z.string() });
const words = z.object({ text: z.string() });

/** What citizens handed in, for the office that answers. */
export const feedbackRoutes = {
  feedbackList: readingNow(
    "/api/feedback",
    { zh: "意见建议", en: "Feedback" },
    "feedback",
    none,
    z.object({ state: state.optional() }),
    z.object({
      counts: z.object({ open: z.number().int(), answered: z.number().int(), closed: z.number().int() }),
      /** The newest first, at most two hundred. */
      items: z.array(item),
    }),
  ),
  answerFeedback: acting(
    "POST",
    "/api/feedback/{number}/answer",
    { zh: "答复意见", en: "Answer feedback" },
    "feedback",
    number,
    words,
    item,
  ),
  closeFeedback: acting("POST", "/api/feedback/{number}/close", { zh: "办结意见", en: "Close feedback" }, "feedback", number, words, item),
  feedbackContact: acting(
    "POST",
    "/api/feedback/{number}/contact",
    { zh: "查看联系方式（留痕）", en: "See a contact, which is audited" },
    "feedback",
    number,
    none,
    z.object({ contact: z.string() }),
  ),
  eraseFeedbackContact: acting(
    "DELETE",
    "/api/feedback/{number}/contact",
    { zh: "删除联系方式", en: "Erase a contact" },
    "feedback",
    number,
    none,
    item,
  ),
} as const;
