import type { IndicatorAnswer } from "#contract";
import type { Label } from "#kernel";

/** Something worth a number on the time axis, with its words. */
export type Mark = { readonly on: string; readonly say: Label };

export const circled = (index: number): string => String.fromCodePoint(0x2460 + index);

/** What the indicator's own page marks: where the series breaks, and the base of its target. */
export const marksOf = (answer: IndicatorAnswer, kinds: { readonly base: Label; readonly break: Label }): readonly Mark[] => {
  const base = answer.targets[0]?.base;
  const led = (kind: Label, on: string, say: Label): Mark => ({
    on,
    say: { zh: `${on.slice(0, 4)} ${kind.zh}：${say.zh}`, en: `${on.slice(0, 4)} ${kind.en}: ${say.en}` },
  });
  const breaks = answer.indicator.breaks.map(({ at, say }) => led(kinds.break, at, say));
  return [...breaks, ...(base ? [led(kinds.base, base.on, base.say)] : [])].sort((a, b) => a.on.localeCompare(b.on));
};
