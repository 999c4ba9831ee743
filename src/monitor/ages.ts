import type { Age } from "#contract";
import { yearsApart } from "#evaluate";
import type { Assessment } from "./assess.ts";
import type { ReadingContext } from "./context.ts";
import { isStale } from "./verdict.ts";
import { periodText, text } from "./words.ts";

/** How old a target's figure is on the day asked about, counted from its period's end in whole months. */
export function ageOf(context: ReadingContext, { target, indicator, reading, latest }: Assessment): Age {
  const head = { target: target.id, label: target.label };
  if (!reading || !latest) {
    const say = text("尚无公布数", "No figure has been published");
    return { ...head, period: null, months: null, stale: false, publishedOn: null, publishedAssumed: false, say };
  }
  const months = Math.max(0, Math.round(yearsApart(latest.on, context.asOf) * 12));
  const when = periodText(reading.period);
  return {
    ...head,
    period: reading.period,
    months,
    stale: isStale(latest.on, context.asOf, indicator.release.everyMonths),
    publishedOn: reading.publishedOn,
    publishedAssumed: reading.publishedAssumed,
    say: text(
      `${when.zh}数，距期末${months}个月`,
      `Figure of ${when.en}, ${months} month${months === 1 ? "" : "s"} after the period's end`,
    ),
  };
}
