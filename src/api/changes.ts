import { isDeepStrictEqual } from "node:util";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { callerOf, type Viewer } from "#access";
import type { CheckedPlan } from "#define";
import { defineRefusals } from "#kernel";
import type { Figures } from "#ledger";
import { type Actor, actorOf, type Work } from "#procedure";
import { networkAddress } from "./access/network-address.ts";
import { sendRefused } from "./sending.ts";

const refusals = defineRefusals("changes", {
  tooManyListen: {
    kind: "not-met",
    say: ({ seconds }: { seconds: number }) => ({
      zh: `同时接收更新通知的页面过多，请在 ${seconds} 秒后再试，或关闭不用的页面。页面内容不受影响，可自行刷新。`,
      en: `Too many pages listen for changes at once: try again in ${seconds} s, or close some. What they show is not affected and can be reloaded.`,
    }),
  },
});

/** Indicators whose figures are not the same in two readings: by the number of values published, which every import and revision raises. */
export function changedIndicators(plan: CheckedPlan, before: Figures, after: Figures): readonly string[] {
  return plan.indicators
    .filter((indicator) => before.countOf(indicator.id) !== after.countOf(indicator.id))
    .map((indicator) => indicator.id);
}

const lookEveryMs = 1000;
const breatheEvery = 20;
const askAgainSeconds = 30;
/** A whole office may stand behind one address; still no address may keep all others out. */
const mostOfOne = 300;
const mostOfAll = 4000;

export type ChangesParts = {
  readonly plan: CheckedPlan;
  /** The figures at the present cut, cached by the ledger. */
  readonly figures: () => Promise<Figures>;
  readonly behindProxy?: boolean;
  readonly operations?: { readonly stopping: AbortSignal };
  /** Matters and notices; without them nobody hears of any. */
  readonly work?: Pick<Work, "changes">;
  readonly viewerOf?: (context: Context) => Promise<Viewer>;
  /** Who it is still, without its counting as use of the session. */
  readonly peek?: (context: Context) => Promise<Viewer>;
  readonly lookEveryMs?: number;
};

/** How many listen, by who is counted as one. */
export type Listeners = Map<string, number>;

/** Who listens at which desks: whoever has signed in and has a part in work; undefined for everybody else. */
const listening = ({ plan }: ChangesParts, viewer: Viewer | undefined): Actor | undefined =>
  viewer?.views.has("work") ? actorOf(plan, viewer) : undefined;

/** Listens at the desks of whoever asks, and says later whether they are theirs still. */
async function workListener(context: Context, parts: ChangesParts) {
  const actor = parts.work && listening(parts, await parts.viewerOf?.(context));
  const desks = actor && parts.work?.changes.listen(actor);
  if (!desks) return undefined;
  // Where the session cannot be asked for, nothing of its desks can be read either.
  const look = async (): Promise<boolean> => isDeepStrictEqual(listening(parts, await parts.peek?.(context)), actor);
  return { ...desks, isStill: () => look().catch(() => true) };
}

/**
 * Tells a browser which indicators have new figures, and somebody who has signed in that something of their desks changed, within a second or
 * two of its being recorded. Ends with the connection, with the program (a browser then asks again, and reaches the next one), where the figures
 * cannot be read, and where the session is over or its desks are others: what happens there is no longer for whoever listens.
 * @refuses changes/tooManyListen
 */
export function announceChanges(context: Context, parts: ChangesParts, listeners: Listeners): Response {
  const { plan, figures, operations } = parts;
  // Only asked about: nobody would ever read the stream, nor end it.
  if (context.req.method === "HEAD") return context.body(null, 200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  const caller = callerOf(networkAddress(context, parts.behindProxy ?? false));
  const own = listeners.get(caller) ?? 0;
  const all = listeners.values().reduce((sum, count) => sum + count, 0);
  if (own >= mostOfOne || all >= mostOfAll) return sendRefused(context, [refusals.tooManyListen({ seconds: askAgainSeconds })]);
  listeners.set(caller, own + 1);
  return streamSSE(context, async (stream) => {
    const hasEnded = (): boolean => stream.closed || stream.aborted || operations?.stopping.aborted === true;
    // A fault is no end of the program, and its message nothing for whoever listens.
    const read = (): Promise<Figures | null> => (hasEnded() ? Promise.resolve(null) : figures().catch(() => null));
    const [first, desks] = await Promise.all([read(), workListener(context, parts).catch(() => undefined)]);
    try {
      let known = first;
      if (known) await stream.writeSSE({ event: "cut", data: JSON.stringify({ cut: known.cut }) });
      for (let turn = 1; known; turn++) {
        await stream.sleep(parts.lookEveryMs ?? lookEveryMs);
        if (turn % breatheEvery === 0 && desks && !(await desks.isStill())) break;
        const now: Figures | null = await read();
        if (now && now !== known) {
          const indicators = changedIndicators(plan, known, now);
          if (indicators.length > 0) await stream.writeSSE({ event: "figures", data: JSON.stringify({ cut: now.cut, indicators }) });
        } else if (now && turn % breatheEvery === 0) await stream.write(": still here\n\n");
        const moved = now && (await desks?.take().catch(() => null));
        if (moved) await stream.writeSSE({ event: "work", data: JSON.stringify(moved) });
        known = now;
      }
    } finally {
      desks?.leave();
      leave(listeners, caller);
    }
  });
}

function leave(listeners: Listeners, caller: string): void {
  const left = (listeners.get(caller) ?? 1) - 1;
  if (left > 0) listeners.set(caller, left);
  else listeners.delete(caller);
}
