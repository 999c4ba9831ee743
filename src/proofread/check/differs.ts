import type { Label, RegionCode } from "#kernel";
import { country } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { fit, isTelling } from "./compare.ts";
import { cities, figureValue, provinces, readingsAt, seriesOf, shortOf, text } from "./context.ts";
import type { Candidate } from "./level.ts";
import { type Case, type Verdict, verdict } from "./verdict.ts";
import { figureText, inPeriod } from "./words.ts";

/** A wrong value, with what it probably is: another year's, another region's, another power of ten, two digits changed over. */
export function whyDiffers(given: Case, own: readonly Candidate[]): Verdict {
  const { q } = given;
  const candidate = own.find(({ readings }) => readings.length > 0);
  const r = candidate?.readings[0];
  if (!candidate || !r) return verdict(q, "unfounded", null, text("没有公布数可以核对。", "No published figure to check it against."));
  const right = figureText(r, candidate.indicator);
  const guess = isTelling(q.n) ? (elsewhen(given, own) ?? elsewhere(given, own)) : null;
  const cause = guess ?? scale(candidate, r) ?? swapped(candidate, r) ?? text("", "");
  return verdict(
    q,
    "differs",
    candidate.indicator,
    text(
      `公布数为${right.zh}${q.period === null ? `（${inPeriod(r.period).zh}，文中未写时间）` : ""}。${cause.zh}`,
      `Published is ${right.en}${q.period === null ? ` (${inPeriod(r.period).en}; the draft names no time)` : ""}.${cause.en === "" ? "" : ` ${cause.en}`}`,
    ),
    { right, reading: r, period: r.period },
  );
}

function elsewhen({ context, q }: Case, own: readonly Candidate[]): Label | null {
  for (const { indicator, stated } of own) {
    const hit = seriesOf(context, indicator, q.region).find((r) => r.period !== q.period && fit(stated, r, indicator) === "yes");
    if (hit) return text(`所写为${inPeriod(hit.period).zh}的数。`, `What is written is the figure of ${inPeriod(hit.period).en}.`);
  }
  return null;
}

function elsewhere({ context, q }: Case, own: readonly Candidate[]): Label | null {
  const period = q.period;
  if (period === null) return null;
  const regions: readonly RegionCode[] = [context.plan.regions.home, country, ...cities(context), ...provinces(context)];
  for (const { indicator, stated } of own)
    for (const region of regions) {
      if (region === q.region || !readingsAt(context, indicator, region, period).some((r) => fit(stated, r, indicator) === "yes")) continue;
      const where = shortOf(context, region);
      return text(`所写为${where.zh}的数。`, `What is written is the figure of ${where.en}.`);
    }
  return null;
}

function scale({ indicator, stated }: Candidate, r: ReadingFigure): Label | null {
  const power = Math.log10(stated.value / figureValue(r, indicator));
  const whole = Math.round(power);
  if (whole === 0 || !Number.isFinite(power)) return null;
  const shifted = stated.value / 10 ** whole;
  if (Math.abs(shifted - figureValue(r, indicator)) > stated.half / 10 ** whole + 1e-9 * figureValue(r, indicator)) return null;
  return text(
    `量级相差${10 ** Math.abs(whole)}倍，请核对万、亿。`,
    `It is off by a factor of ${10 ** Math.abs(whole)}; check 万 and 亿 (ten thousand, hundred million).`,
  );
}

function swapped({ indicator, stated }: Candidate, r: ReadingFigure): Label | null {
  const digits = (value: string): string => [...value.replaceAll(/\D/g, "").replace(/0+$/, "")].sort().join("");
  const same = digits(stated.n.digits) === digits(String(figureValue(r, indicator))) && digits(stated.n.digits).length > 1;
  return same ? text("数字可能前后颠倒。", "Two digits may have changed places.") : null;
}
