import { createHmac } from "node:crypto";
import type { Context, Hono } from "hono";
import { callerOf } from "#access";
import type { Feedback } from "#feedback";
import { defineRefusals, type Refusal } from "#kernel";
import { readForm } from "../access/body.ts";
import type { Door } from "../access/door.ts";
import { networkAddress } from "../access/network-address.ts";
import { statusOf } from "../refusals.ts";
import { sendRefused } from "../sending.ts";
import { closedPage, type Filled, formPage, receiptPage, type Written } from "./pages/feedback.ts";
import { refusedPage } from "./pages/refused.ts";
import { throttleOf } from "./throttle.ts";
import type { Shown, Visit } from "./visit.ts";

const refusals = defineRefusals("public-feedback", {
  tooOften: {
    kind: "not-met",
    say: ({ seconds }: { seconds: number }) => ({
      zh: `您在一小时内提交的次数较多，请过 ${Math.ceil(seconds / 60)} 分钟再试。您写的内容还在下面的表单里。`,
      en: `That was often within an hour; please try again in ${Math.ceil(seconds / 60)} min. What you wrote is still in the form below.`,
    }),
  },
});

const mostInAnHour = 5;
const hourMs = 3_600_000;

export type FeedbackRoutes = {
  readonly feedback: Feedback | undefined;
  readonly door: Door | undefined;
  readonly behindProxy: boolean;
  readonly visitOf: (context: Context) => Promise<Visit>;
  /** Sends a page that is made for one reader and kept by nobody. */
  readonly send: (context: Context, visit: Visit, shown: Shown, status: number) => Promise<Response>;
};

const fieldOf = (form: Readonly<Record<string, string>>, name: string, most: number): string => (form[name] ?? "").trim().slice(0, most);
const writtenIn = (form: Readonly<Record<string, string>>): Written => ({
  about: fieldOf(form, "about", 200) || "/",
  text: fieldOf(form, "text", 4000),
  contact: fieldOf(form, "contact", 400),
});

/** The form, its acceptance, and the receipt: all without a script. Nothing here is cached. */
export function mountFeedback(app: Hono, { feedback, door, behindProxy, visitOf, send }: FeedbackRoutes): void {
  const throttle = throttleOf(mostInAnHour, hourMs);

  async function show(context: Context, written: Written, faults: readonly Refusal[] = []): Promise<Response> {
    const visit = await visitOf(context);
    if (!feedback || !door) return send(context, visit, closedPage(visit), 503);
    const token = door.forgeryToken(context, await door.askerOf(context));
    const filled: Filled = { ...written, token, faults };
    const wait = faults.flatMap(({ facts }) => (typeof facts.seconds === "number" ? [facts.seconds] : []))[0];
    if (wait !== undefined) context.header("retry-after", String(wait));
    return send(context, visit, formPage(visit, filled), faults.length > 0 ? statusOf(faults) : 200);
  }

  app.get("/open/feedback", async (context) => {
    const visit = await visitOf(context);
    const number = context.req.query("number")?.trim();
    if (number) return context.redirect(visit.link(`/open/feedback/${encodeURIComponent(number.slice(0, 40))}`), 303);
    return show(context, { about: visit.asked.about ?? "/", text: "", contact: "" });
  });

  app.post("/open/feedback", async (context) => {
    const read = await readForm(context);
    if (!read.ok) return sendRefused(context, read.refusals);
    const written = writtenIn(read.value);
    if (!feedback || !door) return show(context, written);
    const visit = await visitOf(context);
    const sent = await door.isSentFromHere(context, await door.askerOf(context), "POST /open/feedback", read.value.token);
    if (!sent.ok) return show(context, written, sent.refusals);
    // A field no person sees; what fills it in is a machine, which is told nothing.
    if (fieldOf(read.value, "website", 200) !== "") return context.redirect(visit.link("/open/feedback"), 303);
    if (!throttle.take(senderOf(context, door, behindProxy, visit.facts.today)))
      return show(context, written, [refusals.tooOften({ seconds: hourMs / 1000 })]);
    const { about, text, contact } = written;
    const made = await feedback.submit({ about, body: text, contact, language: visit.language });
    if (!made.ok) return show(context, written, made.refusals);
    return context.redirect(visit.link(`/open/feedback/${made.value.number}`), 303);
  });

  app.get("/open/feedback/:number", async (context) => {
    const visit = await visitOf(context);
    if (!feedback) return send(context, visit, closedPage(visit), 503);
    const receipt = await feedback.receipt(context.req.param("number"));
    return receipt.ok
      ? send(context, visit, receiptPage(visit, receipt.value), 200)
      : send(context, visit, refusedPage(visit, receipt.refusals), statusOf(receipt.refusals));
  });
}

/** A digest of who is counted as one, of this day and this platform alone: it counts, and cannot be looked up. */
const senderOf = (context: Context, { access }: Door, behindProxy: boolean, today: string): string =>
  createHmac("sha256", access.settings.secret)
    .update(`feedback ${today} ${callerOf(networkAddress(context, behindProxy))}`)
    .digest("base64url");
