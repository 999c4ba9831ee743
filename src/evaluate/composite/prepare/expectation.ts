import type { Step } from "#define";
import type { Refusal } from "#kernel";
import type { State } from "../state.ts";
import { type Filling, missingIn } from "./filling.ts";
import { ancestorOf } from "./impute-row.ts";
import { momentsOf } from "./moments.ts";
import { conditionalOf, fitNormal } from "./normal-fit.ts";
import { patternsOf } from "./patterns.ts";
import { refusals } from "./refusals.ts";
import { remarks } from "./remarks.ts";
import { gather, type Slice, slicesOf } from "./slices.ts";

type ByEm = Extract<Step, { readonly step: "impute"; readonly by: "em" }>;

/**
 * Multivariate normal by maximum likelihood (expectation-maximisation on standardised columns), for the indicators below each node of a level: a missing
 * cell becomes its mean given what the row has, and keeps its deviation given that. Indicators with one value everywhere are filled with it; those
 * without any value stay missing. The rows of one period are one sample unless the whole panel is asked for.
 * @refuses evaluate/tooFewForEm where a sample has no more rows than indicators, tooManyForEm where it has too many of them
 */
export function fillByEm(state: State, step: ByEm, filling: Filling): readonly Refusal[] {
  const { frame } = state.ground;
  const leaves = Array.from({ length: frame.leafCount }, (_, leaf) => leaf);
  const families = Map.groupBy(leaves, (leaf) => ancestorOf(frame, leaf, step.level ?? 2));
  const slices = slicesOf(state.table.rows, step.over);
  return [...families].flatMap(([node, family]) => {
    const lot = { node: frame.nodes[node]?.id ?? "", family };
    return slices.flatMap((slice) => fillLot(state, { ...lot, slice }, step, filling));
  });
}

/** Ways of lacking indicators × indicators³ of one sample: each way is a regression in every round. */
const mostWork = 3e8;

type Lot = { readonly node: string; readonly family: readonly number[]; readonly slice: Slice };

function fillLot(
  state: State,
  { node, family, slice }: Lot,
  { tolerance = 1e-10, most = 5000 }: ByEm,
  filling: Filling,
): readonly Refusal[] {
  const { ids } = state.table;
  const columns = family.map((leaf) => {
    const cells = gather(state.table.columns[leaf] ?? new Float64Array(), slice.at);
    return { leaf, id: ids[leaf] ?? "", cells, lacking: missingIn(cells), ...momentsOf(cells) };
  });
  const lacking = columns.filter(({ lacking, count }) => lacking > 0 && count > 0);
  if (lacking.length === 0) return [];
  const rowAt = (k: number): number => slice.at?.[k] ?? k;
  const varied = columns.flatMap((of) => (of.mean !== null && of.sd !== null && of.sd > 0 ? [{ ...of, mean: of.mean, sd: of.sd }] : []));
  const constant = lacking.filter((of) => !varied.some(({ leaf }) => leaf === of.leaf));
  for (const { leaf, cells, mean, count } of constant)
    for (const [k, x] of cells.entries()) if (Number.isNaN(x)) filling.fill(rowAt(k), leaf, mean ?? 0, count > 1 ? 0 : null);
  if (constant.length > 0) filling.told(remarks.emConstant({ node, ids: constant.map(({ id }) => id) }));
  if (lacking.length === constant.length) return [];

  const rows = varied[0]?.cells.length ?? 0;
  const informed = Array.from({ length: rows }, (_, k) => k).filter((k) => varied.some(({ cells }) => !Number.isNaN(cells[k]))).length;
  if (informed <= varied.length) return [refusals.tooFewForEm({ node, indicators: varied.length, rows: informed })];
  const standard = varied.map(({ cells, mean, sd }) => cells.map((x) => (x - mean) / sd));
  const patterns = patternsOf(standard).length;
  const widest = Math.floor(Math.cbrt(mostWork / patterns));
  if (varied.length > widest) return [refusals.tooManyForEm({ node, indicators: varied.length, patterns, most: widest })];
  const fit = fitNormal(standard, tolerance, most);
  if (!fit.converged) filling.told(remarks.emNotConverged({ node, rounds: fit.rounds }));
  if (fit.redundant.length > 0) filling.told(remarks.emRedundant({ node, ids: fit.redundant.map((v) => varied[v]?.id ?? "") }));
  for (const { rows: alike, missing, values, sds } of conditionalOf(standard, fit))
    for (const [k, row] of alike.entries())
      for (const [m, v] of missing.entries()) {
        const { leaf, mean, sd } = varied[v] ?? { leaf: 0, mean: 0, sd: 0 };
        filling.fill(rowAt(row), leaf, mean + sd * (values[k * missing.length + m] ?? 0), sd * (sds[m] ?? 0));
      }
  return [];
}
