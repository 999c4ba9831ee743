import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { CheckedPlan } from "#define";
import type { Figures } from "#ledger";

/** Indicators whose figures are not the same in two readings: by the number of values published, which every import and revision raises. */
export function changedIndicators(plan: CheckedPlan, before: Figures, after: Figures): readonly string[] {
  return plan.indicators
    .filter((indicator) => before.countOf(indicator.id) !== after.countOf(indicator.id))
    .map((indicator) => indicator.id);
}

const lookEveryMs = 1000;
const breatheEvery = 20;

/**
 * Tells a browser which indicators have new figures, within a second or two of their being recorded. Ends with the connection.
 * @param read     the figures at the present cut, cached by the ledger
 * @param stopping aborted when the program stops: a browser then asks again, and reaches the next one
 */
export function announceChanges(context: Context, plan: CheckedPlan, read: () => Promise<Figures>, stopping?: AbortSignal): Response {
  return streamSSE(context, async (stream) => {
    let known = await read();
    await stream.writeSSE({ event: "cut", data: JSON.stringify({ cut: known.cut }) });
    for (let turn = 1; !stream.closed && !stream.aborted && !stopping?.aborted; turn++) {
      await stream.sleep(lookEveryMs);
      const now = await read();
      if (now !== known) {
        const indicators = changedIndicators(plan, known, now);
        known = now;
        if (indicators.length > 0) await stream.writeSSE({ event: "figures", data: JSON.stringify({ cut: now.cut, indicators }) });
      } else if (turn % breatheEvery === 0) await stream.write(": still here\n\n");
    }
  });
}
