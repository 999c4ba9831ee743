import { ok, type Refusal, refuse } from "#kernel";
import { refusals } from "../refusals.ts";
import type { Act, Remark } from "../state.ts";
import { withColumns } from "../table.ts";

/** Every indicator on one scale, more being better. */
export const normalise: Act<"normalise"> = (state, step) => {
  const { frame } = state.ground;
  const constant: string[] = [];
  const columns = state.table.columns.map((column, i) => {
    const direction = frame.nodes[i]?.direction ?? 1;
    const there = column.filter((x) => !Number.isNaN(x));
    if (there.length === 0) return column;
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const x of there) {
      low = Math.min(low, direction * x);
      high = Math.max(high, direction * x);
    }
    if (low === high) {
      constant.push(frame.nodes[i]?.id ?? "");
      return column.map(() => Number.NaN);
    }
    return column.map((x) => ((direction * x - low) / (high - low)) * 100);
  });
  const refused: readonly Refusal[] =
    constant.length > 0 && step.constant !== "leave-out" ? [refusals.constantColumns({ ids: constant })] : [];
  if (refused.length > 0) return refuse(...refused);
  const remarks: readonly Remark[] = constant.map((id) => leftOut(id));
  return ok({ ...state, table: withColumns(state.table, columns), normalised: true, remarks: [...state.remarks, ...remarks] });
};

const leftOut = (id: string): Remark => ({
  code: "constant-left-out",
  facts: { id },
  say: {
    zh: `指标“${id}”在所有对象上取值相同，未计入。`,
    en: `Indicator "${id}" has one value everywhere and was left out.`,
  },
});
