import type { Step } from "#define";
import { checkFrame, type FrameNode, type Ground, type State, startOf, take } from "#evaluate/composite";

type Options = {
  /** Indicators of which less is better. */
  readonly less?: readonly string[];
  readonly targets?: Readonly<Record<string, number>>;
  /** Nodes between indicators and index. */
  readonly above?: Readonly<Record<string, string>>;
  /** By row; units u0, u1 … are then counted anew in every period. */
  readonly periods?: readonly (string | number)[];
  readonly groups?: Ground["groups"];
};

/** For tests: a ground from a few columns, units u0, u1 …, more being better where nothing else is said. */
export function flatGround(columns: Readonly<Record<string, readonly number[]>>, options: Options = {}): Ground {
  const { less = [], targets = {}, above = {}, periods, groups } = options;
  const ids = Object.keys(columns);
  const leaves = ids.map((id): FrameNode => {
    const target = targets[id];
    return {
      id,
      parent: above[id] ?? "index",
      weight: 1,
      direction: less.includes(id) ? -1 : 1,
      ...(target === undefined ? {} : { target }),
    };
  });
  const between = [...new Set(Object.values(above))].map((id) => ({ id, parent: "index", weight: 1 }));
  const frame = checkFrame([...leaves, ...between, { id: "index", parent: null, weight: 1 }]);
  if (!frame.ok) throw new Error(frame.refusals.map((r) => r.say.en).join("\n"));
  const rows = (columns[ids[0] ?? ""] ?? []).map((_, i) => {
    const period = periods?.[i];
    return period === undefined
      ? { unit: `u${i}` }
      : { unit: `u${periods?.slice(0, i).filter((other) => other === period).length}`, period: String(period) };
  });
  const table = { rows, ids, columns: ids.map((id) => Float64Array.from(columns[id] ?? [])) };
  return groups === undefined ? { frame: frame.value, table } : { frame: frame.value, table, groups };
}

/** For tests: the state after steps that must not be refused. */
export function after(start: Ground | State, ...steps: readonly Step[]): State {
  return steps.reduce(
    (state: State, step) => {
      const next = take(state, step);
      if ("ok" in next) throw new Error(next.refusals.map((r) => r.say.en).join("\n"));
      return next;
    },
    "ground" in start ? start : startOf(start),
  );
}

/** For tests: what was told, without its words. */
export const told = ({ remarks }: Pick<State, "remarks">) => remarks.map(({ code, facts }) => [code, facts]);
