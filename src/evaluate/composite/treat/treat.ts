import type { Step, Transform } from "#define";
import { ok, type Refusal, refuse } from "#kernel";
import { isMeant, unknownIn } from "../prepare/names.ts";
import { refusals as preparing } from "../prepare/refusals.ts";
import { gather, type Slice, scatter, slicesOf } from "../prepare/slices.ts";
import type { Act, Remark, State, TreatRecord } from "../state.ts";
import { withColumns } from "../table.ts";
import { refusals } from "./refusals.ts";
import { remarks } from "./remarks.ts";
import type { Unfit } from "./transforms.ts";
import { type Treated, treatColumn } from "./treat-column.ts";

type TreatStep = Extract<Step, { readonly step: "treat" }>;

/**
 * Tames outliers, indicator by indicator. Columns that pass are shared with the table before. Every column gets a record (one for each period where these
 * are treated by themselves), every changed cell a mark.
 * @refuses evaluate/unknownIndicators, numberOutside, transformUndefined
 */
export const treat: Act<"treat"> = (state, step) => {
  const faults = faultsOf(state, step);
  if (faults.length > 0) return refuse(...faults);
  const { table } = state;
  const slices = slicesOf(table.rows, step.over);
  const unmarked = new Uint8Array(table.rows.length);
  const doings: Doing[] = [];
  const marks = table.columns.map((_, leaf) => state.marks[leaf] ?? unmarked);
  const columns = table.columns.map((column, leaf) => {
    const id = table.ids[leaf] ?? "";
    if (!isMeant(step.only, id)) return column;
    const done = slices.map((slice) => ({ id, slice, ...treatColumn(gather(column, slice.at), step) }));
    doings.push(...done);
    const { made, marked } = put(column, marks[leaf] ?? unmarked, done);
    marks[leaf] = marked;
    return made;
  });
  const unfit = unfitAmong(doings);
  if (unfit.length > 0) return refuse(...unfit);
  return ok({
    ...state,
    table: withColumns(table, columns),
    treated: [...state.treated, ...doings.map(recordOf)],
    marks,
    remarks: [...state.remarks, ...remarksOf(doings)],
  });
};

type Doing = Treated & { readonly id: string; readonly slice: Slice };

const recordOf = ({ id, slice, record }: Doing): TreatRecord => ({
  id,
  ...(slice.period === undefined ? {} : { period: slice.period }),
  ...record,
});

/** A column and its marks after its slices were treated; the same ones where nothing was done. */
function put(
  column: Float64Array,
  before: Uint8Array,
  done: readonly Doing[],
): { readonly made: Float64Array; readonly marked: Uint8Array } {
  let [made, marked] = [column, before];
  for (const { slice, cells, bounds, transformed } of done) {
    if (bounds === undefined && transformed === undefined) continue;
    if (made === column) [made, marked] = [column.slice(), before.slice()];
    scatter(made, slice.at, cells);
    for (let k = 0; k < cells.length; k += 1) {
      const row = slice.at?.[k] ?? k;
      const x = column[row] ?? Number.NaN;
      if (Number.isNaN(x)) continue;
      if (bounds !== undefined && x > bounds.high) marked[row] = 1;
      else if (bounds !== undefined && x < bounds.low) marked[row] = 2;
      else if (transformed) marked[row] = 3;
    }
  }
  return { made, marked };
}

/** One refusal for each transform and reason, with all indicators it concerns. */
function unfitAmong(doings: readonly Doing[]): readonly Refusal[] {
  const found = new Map<
    string,
    { readonly transform: Transform["kind"]; readonly why: Exclude<Unfit, "no-spread">; readonly ids: Set<string> }
  >();
  for (const { id, unfit } of doings) {
    if (unfit === undefined || unfit.why === "no-spread") continue;
    const key = `${unfit.transform} ${unfit.why}`;
    const known = found.get(key) ?? { transform: unfit.transform, why: unfit.why, ids: new Set<string>() };
    known.ids.add(id);
    found.set(key, known);
  }
  return [...found.values()].map(({ ids, ...rest }) => refusals.transformUndefined({ ...rest, ids: [...ids] }));
}

function remarksOf(doings: readonly Doing[]): readonly Remark[] {
  const idsWhere = (holds: (doing: Doing) => boolean): readonly string[] => [...new Set(doings.filter(holds).map(({ id }) => id))];
  const told = {
    winsorisedFlat: idsWhere(({ flat }) => flat === true),
    notTransformed: idsWhere(({ unfit }) => unfit?.why === "no-spread"),
    stillSkewed: idsWhere(({ record: { after, afterMoving } }) => (after ?? afterMoving)?.passes === false),
  };
  return (["winsorisedFlat", "notTransformed", "stillSkewed"] as const).flatMap((name) =>
    told[name].length > 0 ? [remarks[name]({ ids: told[name] })] : [],
  );
}

function faultsOf({ ground }: State, step: TreatStep): readonly Refusal[] {
  const transform = step.method === "winsorise" ? step.fallback : step.method === "transform" ? step.with : undefined;
  const numbers = {
    ...(step.method === "winsorise" ? { skew: step.skew, kurtosis: step.kurtosis, most: step.most ?? undefined } : {}),
    ...(step.method === "deviations" ? { beyond: step.beyond } : {}),
    ...(transform?.kind === "root" ? { of: transform.of } : {}),
  };
  return [
    ...unknownIn(ground.frame, "treat", step.only),
    ...Object.entries(numbers).flatMap(([name, value]) =>
      value === undefined || value > 0 ? [] : [preparing.numberOutside({ name, value, least: 0 })],
    ),
  ];
}
