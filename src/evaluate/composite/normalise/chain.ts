import { ok, type Refusal, refuse } from "#kernel";
import { historiesOf, timesOf } from "../prepare/times.ts";
import type { Act, Remark, State } from "../state.ts";
import { refusals } from "./refusals.ts";
import { remarks } from "./remarks.ts";

/**
 * Growth rates of every node as an index chained from each unit's first period: I = I′ · (200 + g) / (200 − g), from 100 or the base given. Where a rate is
 * missing the chain ends, which is told.
 * @refuses evaluate/chainNeedsGrowth, chainUnbounded
 */
export const chain: Act<"chain"> = (state, { base = 100 }) => {
  if (state.growth !== true || state.scores === null) return refuse(refusals.chainNeedsGrowth({ step: "chain" }));
  const histories = historiesOf(state.table.rows, timesOf(state.table.rows));
  const [faults, said]: [Refusal[], Remark[]] = [[], []];
  const scores = state.scores.map((growth, at) => {
    const { index, unbounded, broken } = chained(growth, histories, base);
    const node = state.ground.frame.nodes[at]?.id ?? "";
    if (unbounded.length > 0) faults.push(refusals.chainUnbounded({ node, rows: namesOf(state, unbounded) }));
    if (broken.length > 0) said.push(remarks.chainBroken({ node, rows: namesOf(state, broken) }));
    return index;
  });
  return faults.length > 0 ? refuse(...faults) : ok({ ...state, scores, remarks: [...state.remarks, ...said] });
};

function chained(growth: Float64Array, histories: readonly Int32Array[], base: number) {
  const index = new Float64Array(growth.length).fill(Number.NaN);
  const [unbounded, broken]: [number[], number[]] = [[], []];
  for (const history of histories) {
    let level = base;
    for (const [i, row] of history.entries()) {
      const rate = growth[row] ?? Number.NaN;
      if (i > 0 && Math.abs(rate) >= 200) unbounded.push(row);
      if (i > 0 && Number.isNaN(rate) && !Number.isNaN(level)) broken.push(row);
      if (i > 0) level *= (200 + rate) / (200 - rate);
      index[row] = level;
    }
  }
  return { index, unbounded, broken };
}

const namesOf = ({ table }: State, rows: readonly number[]): readonly string[] =>
  rows.map((row) => `${table.rows[row]?.unit ?? ""} ${table.rows[row]?.period ?? ""}`);
