import type { IndexCell, LeafData, SchemeData } from "#contract";
import type { CheckedPlan } from "#define";
import type { Built, State, TreatRecord } from "#evaluate/composite";
import { type Label, ok, type Result } from "#kernel";
import type { Cell } from "../ground/cells.ts";
import { leavesOf, readCells } from "../ground/ground.ts";
import { rankedUnit, unitsOf } from "../ground/units.ts";
import type { SchemeContent } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { countedIn, placesOfLeaf, toCollect, unitOfLeaf } from "./heads.ts";
import type { Live, Run } from "./live.ts";
import { sayTransform } from "./method-words.ts";
import { shapeOf } from "./shape.ts";

type LeafNode = ReturnType<typeof leavesOf>[number];
type Data = Pick<SchemeData, "period" | "units" | "leaves" | "availability" | "toCollect">;

/** Every figure behind a result, what was done to it, and what is missing and why. */
export function dataOf({ plan }: SchemeContext, live: Live, period: string): Result<Data> {
  const run = live.run(period);
  if (!run.ok) return run;
  const cells = new Map(live.frame.nodes.slice(0, live.frame.leafCount).map(({ id }) => [id, live.cells(id, period)]));
  const nodes = new Map(leavesOf(live.content).map((node) => [node.id, node]));
  const leaves = live.frame.nodes.slice(0, live.frame.leafCount).flatMap(({ id }, place) => {
    const node = nodes.get(id);
    return node ? [leafData(plan, live, run.value, { node, place, cells: cells.get(id) ?? [] })] : [];
  });
  const availability = live.units.map((unit, i) => ({
    unit: unit.id,
    there: [...cells.values()].filter((column) => column[i]?.kind === "value").length,
    of: cells.size,
  }));
  return ok({ period, units: [...live.units], leaves, availability, toCollect: [...toCollect(plan, live.content, thereIn(leaves))] });
}

/**
 * What a text has and lacks where nothing can be computed yet: every cell of the period with its gap, and what has to be collected.
 * @param period  as asked, else the last year that had ended
 */
export function bareData(context: SchemeContext, content: SchemeContent, period = String(Number(context.asOf.slice(0, 4)) - 1)): Data {
  const { plan } = context;
  const units = unitsOf(context, content).map((id) => rankedUnit(context, id));
  const { cells } = readCells(context, content, [period]);
  const leaves = leavesOf(content).map(({ id, label, leaf }): LeafData => {
    const own = (cells.get(id) ?? []).slice(0, units.length);
    const values = own.map((cell) => (cell.kind === "value" ? cell.value : null));
    return {
      id,
      label,
      better: leaf.better,
      unit: unitOfLeaf(plan, leaf),
      counted: countedIn(plan, leaf),
      places: placesOfLeaf(plan, leaf),
      there: values.filter((value) => value !== null).length,
      of: own.length,
      reached: own.filter((cell) => cell.kind === "value" && cell.reached > 0).length,
      cells: own.map((cell, i) => cellSaid(cell, units[i]?.id ?? "")),
      treated: values,
      marks: values.map(() => 0),
      normalised: values.map(() => null),
      shape: shapeOf(values.filter((value) => value !== null)),
      treatment: null,
    };
  });
  const availability = units.map(({ id }, i) => ({
    unit: id,
    there: leaves.filter((leaf) => leaf.cells[i]?.value !== null).length,
    of: leaves.length,
  }));
  return { period, units, leaves, availability, toCollect: [...toCollect(plan, content, thereIn(leaves))] };
}

const thereIn = (leaves: readonly LeafData[]) => {
  const there = new Set(leaves.flatMap((leaf) => (leaf.there > 0 ? [leaf.id] : [])));
  return (id: string): boolean => there.has(id);
};

export function cellSaid(cell: Cell, unit: string): IndexCell {
  if (cell.kind === "gap") {
    const { reason, say } = cell.why();
    return { unit, value: null, shown: null, qualifier: null, period: null, reached: 0, gap: { reason, say }, refs: [], collected: null };
  }
  const { value, shown, qualifier, period, reached, refs, collected } = cell;
  const from = collected && { matter: collected.matter, number: collected.number, on: collected.on, keeper: collected.keeper };
  return { unit, value, shown, qualifier, period, reached, gap: null, refs: [...refs], collected: from };
}

type At = { readonly node: LeafNode; readonly place: number; readonly cells: readonly Cell[] };

function leafData(plan: CheckedPlan, live: Live, run: Run, { node, place, cells }: At): LeafData {
  const { id, label, leaf } = node;
  const prepared = stateBefore(run.built, "normalise");
  const there = cells.filter((cell) => cell.kind === "value");
  const treated = valuesAt(prepared, place, run);
  return {
    id,
    label,
    better: leaf.better,
    unit: unitOfLeaf(plan, leaf),
    counted: countedIn(plan, leaf),
    places: placesOfLeaf(plan, leaf),
    there: there.length,
    of: cells.length,
    reached: there.filter(({ reached }) => reached > 0).length,
    cells: cells.map((cell, i) => cellSaid(cell, live.units[i]?.id ?? "")),
    treated: [...treated],
    marks: run.at.map((row) => (row < 0 ? 0 : (run.built.state.marks[place]?.[row] ?? 0))),
    normalised: run.at.map((row) => numberOr(row < 0 ? Number.NaN : run.built.scores[place]?.[row])),
    shape: shapeOf(treated.filter((value) => value !== null)),
    treatment: treatmentOf(run, id),
  };
}

/** The data as they stood before a kind of step, such as before normalisation. */
function stateBefore({ sets }: Built, kind: string): State | undefined {
  const at = sets.findIndex(({ step }) => step.step === kind);
  return sets[at - 1]?.state ?? (at === 0 ? undefined : sets.at(-1)?.state);
}

function valuesAt(state: State | undefined, leaf: number, { built, at }: Run): readonly (number | null)[] {
  const column = (state?.table ?? built.ground.table).columns[leaf];
  return at.map((row) => numberOr(row < 0 ? Number.NaN : column?.[row]));
}

const numberOr = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

function treatmentOf({ built, period }: Run, leaf: string): LeafData["treatment"] {
  const records = built.state.treated.filter((record) => record.id === leaf && (record.period ?? period) === period);
  const last = records.at(-1);
  if (!last) return null;
  const moved = records.reduce((sum, record) => sum + record.moved, 0);
  const transform = records.findLast((record) => record.transform !== undefined)?.transform ?? null;
  return { moved, transform, passes: (last.after ?? last.afterMoving ?? last.before).passes, say: sayTreatment(last, moved, transform) };
}

function sayTreatment({ before, after, afterMoving }: TreatRecord, moved: number, transform: string | null): Label {
  const passes = (after ?? afterMoving ?? before).passes;
  const by = transform === null ? { zh: "", en: "" } : sayTransform(transform);
  const done = {
    zh: [moved > 0 ? `${moved} 个值取相邻值` : "", by.zh].filter((text) => text !== "").join("，"),
    en: [moved > 0 ? `${moved} value(s) moved` : "", by.en].filter((text) => text !== "").join(", "),
  };
  const [first = ""] = done.en;
  const en = `${first.toUpperCase()}${done.en.slice(1)}`;
  if (done.zh === "")
    return before.passes
      ? { zh: "分布正常，未作处理。", en: "Its distribution needs no treatment." }
      : { zh: "分布偏斜，未作处理。", en: "Skewed, and left as it is." };
  return passes ? { zh: `${done.zh}。`, en: `${en}.` } : { zh: `${done.zh}，仍偏斜。`, en: `${en}; still skewed.` };
}

/** Share of cells of a text that are there for a period. */
export function availabilityOf(live: Live, period: string): number {
  const columns = leafIds(live).map((id) => live.cells(id, period));
  const all = columns.reduce((sum, column) => sum + column.length, 0);
  return all === 0 ? 0 : columns.reduce((sum, column) => sum + column.filter(({ kind }) => kind === "value").length, 0) / all;
}
const leafIds = ({ frame }: Live): readonly string[] => frame.nodes.slice(0, frame.leafCount).map(({ id }) => id);
export const labelOfNode = ({ tree }: Pick<SchemeContent, "tree">, id: string): Label =>
  tree.find((node) => node.id === id)?.label ?? { zh: id, en: id };
