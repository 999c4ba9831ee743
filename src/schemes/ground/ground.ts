import type { SchemeNode } from "#define";
import { checkFrame, type Frame, type Ground, type Row } from "#evaluate/composite";
import { type Day, lastDay, periodOf, type Result } from "#kernel";
import type { SchemeContent } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { type Cell, cellReader, type Leaf } from "./cells.ts";
import { figuresFor } from "./collected.ts";
import { isYear } from "./period.ts";
import { unitsOf } from "./units.ts";

type LeafNode = SchemeNode & { readonly leaf: Leaf };
/** Cells by leaf, each list in the order of the rows. */
export type ReadCells = {
  readonly rows: readonly Required<Row>[];
  readonly periods: readonly string[];
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
};

/** Least share of the cells that must have figures of a period itself, not reached back to, where the text says none. */
const leastCoverage = 0.5;

export const leavesOf = ({ tree }: Pick<SchemeContent, "tree">): readonly LeafNode[] =>
  tree.filter((node): node is LeafNode => node.leaf !== undefined);

/** @refuses what `checkFrame` refuses */
export const frameOf = ({ tree }: Pick<SchemeContent, "tree">): Result<Frame> =>
  checkFrame(
    tree.map(({ id, parent, weight, leaf }) => ({
      id,
      parent: parent ?? null,
      weight,
      ...(leaf ? { direction: leaf.better === "higher" ? 1 : -1 } : {}),
      ...(leaf?.target === undefined ? {} : { target: leaf.target }),
    })),
  );

/** All cells of a text for some periods: one row for each period and unit, in that order; units beside the ranking come last in each period. */
export function readCells(context: SchemeContext, content: SchemeContent, periods: readonly string[]): ReadCells {
  const units = [...unitsOf(context, content), ...(content.besides ?? [])];
  const rows = periods.flatMap((period) => units.map((unit): Required<Row> => ({ unit, period })));
  const leaves = leavesOf(content).map((node) => {
    const at = cellReader(context, node, content.reachBack ?? 0, content.subject);
    return [node.id, rows.map(({ unit, period }) => at(unit, period))] as const;
  });
  return { rows, periods, cells: new Map(leaves) };
}

/** What the engine computes from: cells as numbers, and the rounding of their figures as errors. */
export function groundFrom(frame: Frame, { rows, cells }: ReadCells): Ground {
  const ids = frame.nodes.slice(0, frame.leafCount).map(({ id }) => id);
  const column = (of: (cell: Cell) => number | null) =>
    ids.map((id) => Float64Array.from(cells.get(id) ?? [], (cell) => of(cell) ?? Number.NaN));
  const columns = column((cell) => (cell.kind === "value" ? cell.value : null));
  const errors = column((cell) => (cell.kind === "value" ? cell.error : null));
  return { frame, table: { rows, ids, columns }, errors };
}

/**
 * Years a text can be computed for, oldest first: those in which enough of the cells of the leaves that can be read (half, where the text says nothing
 * else) have a figure of that very year. A text that says where its panel begins has no year before it, and every year from then to the last.
 */
export function periodsOf(context: SchemeContext, content: SchemeContent): readonly string[] {
  const units = unitsOf(context, content);
  const [collected] = figuresFor(context, content.subject).all();
  const leaves = leavesOf(content).filter(({ leaf }) => leaf.indicator !== undefined || collected !== undefined);
  const candidates = yearsGiven(context, content).filter((year) => content.since === undefined || year >= content.since);
  const readers = leaves.map((leaf) => cellReader(context, leaf, 0, content.subject));
  const enough = candidates.filter((year) => {
    const there = readers.reduce((sum, at) => sum + units.filter((unit) => at(unit, year).kind === "value").length, 0);
    return there > 0 && there >= (content.coverage ?? leastCoverage) * units.length * leaves.length;
  });
  const last = enough.at(-1);
  return content.since === undefined || last === undefined ? enough : candidates.filter((year) => year <= last);
}

/** Every year any leaf has a figure for, ended by the day asked about. */
function yearsGiven(context: SchemeContext, content: SchemeContent): readonly string[] {
  const { figures, asOf, knownAt } = context;
  const units = unitsOf(context, content);
  const own = new Set(leavesOf(content).map(({ id }) => id));
  const collected = [...figuresFor(context, content.subject).all()].filter(({ leaf }) => own.has(leaf)).map(({ period }) => period);
  const years = new Set(collected.filter((period) => isYear(period) && hasEnded(period, asOf)));
  for (const { leaf } of leavesOf(content))
    for (const unit of leaf.indicator === undefined ? [] : units)
      for (const { period } of figures.series(leaf.indicator ?? "", unit, { asOf, knownAt })) if (isYear(period)) years.add(period);
  return [...years].sort();
}

function hasEnded(period: string, asOf: Day): boolean {
  const found = periodOf(period);
  return found !== undefined && lastDay(found) <= asOf;
}
