import type { ProcedureVersion, State, Transition } from "#define";
import type { Label } from "#kernel";
import { labelWidth, sizes } from "./measure.ts";

/** A state as a box: its name, and under it what can be done without leaving it. */
export type Box = {
  readonly state: State;
  readonly inside: readonly Transition[];
  readonly width: number;
  readonly height: number;
};
/** Everything that leads from one state to another, drawn as one line with its labels one under the other. */
export type Link = {
  readonly from: string;
  readonly to: string;
  readonly transitions: readonly Transition[];
  readonly width: number;
  readonly height: number;
};

export const clockLabel: Label = { zh: "时限", en: "the clock" };

/** What stands on the line: the act; what the clock does is marked by words, too, for those who see no dashes. */
export const lineOf = ({ label, by }: Transition): Label =>
  by === "clock" ? { zh: `${label.zh}（${clockLabel.zh}）`, en: `${label.en} (${clockLabel.en})` } : label;

const widest = (labels: readonly Label[]): number => labels.reduce((most, label) => Math.max(most, labelWidth(label)), 0);

export function boxesOf({ states, transitions }: ProcedureVersion): readonly Box[] {
  return states.map((state) => {
    const inside = transitions.filter(({ from, to }) => from.includes(state.id) && (to === "same" || to === state.id));
    const width = Math.max(sizes.leastBox, widest([state.label, ...inside.map(lineOf)]) + 2 * sizes.padding);
    const list = inside.length === 0 ? 0 : sizes.line * inside.length + sizes.padding;
    return { state, inside, width, height: sizes.title + 2 * sizes.padding + list };
  });
}

export function linksOf({ states, transitions }: ProcedureVersion): readonly Link[] {
  const pairs = states.flatMap((from) => states.flatMap((to) => (from.id === to.id ? [] : [{ from: from.id, to: to.id }])));
  return pairs.flatMap(({ from, to }) => {
    const between = transitions.filter((one) => one.to === to && one.from.includes(from));
    if (between.length === 0) return [];
    return [{ from, to, transitions: between, width: widest(between.map(lineOf)) + sizes.padding, height: sizes.line * between.length }];
  });
}
