import type { IndicatorAnswer } from "#contract";
import type { Label } from "#kernel";

/** Something worth a number on the time axis, with its words. */
export type Mark = { readonly on: string; readonly say: Label };

export const circled = (index: number): string => String.fromCodePoint(0x2460 + index);

const between = (at: string): string => `${at.slice(0, 4)}-07-01`;

/** What the indicator's own page marks: where the series breaks, and the base of its target. */
export const marksOf = (answer: IndicatorAnswer, kinds: { readonly base: Label; readonly break: Label }): readonly Mark[] => {
  const base = answer.targets[0]?.base;
  const led = (kind: Label, day: string, say: Label, on = day): Mark => ({
    on,
    say: { zh: `${day.slice(0, 4)} ${kind.zh}：${say.zh}`, en: `${day.slice(0, 4)} ${kind.en}: ${say.en}` },
  });
  // A break at a year's first day lies between two figures: its mark stands between them too.
  const breaks = answer.indicator.breaks.map(({ at, say }) => led(kinds.break, at, say, at.endsWith("-01-01") ? between(at) : at));
  return [...breaks, ...(base ? [led(kinds.base, base.on, base.say)] : [])].sort((a, b) => a.on.localeCompare(b.on));
};
