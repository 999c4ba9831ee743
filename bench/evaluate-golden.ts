import type { Method } from "#define";
import { build, type Frame, indicesOf, replay, type Table } from "#evaluate/composite";
import { asemFactors, asemSteps, asemWeightSets } from "../tests/support/asem-index.ts";
import { distance, goldenGround, goldenLines, goldenTable, relative } from "../tests/support/golden.ts";

/** How far from the reference's figures ours are, at most: the greatest |a − b| / max(|a|, |b|) of each kind. A cell that only one has counts as 1. */
export type Exactness = { readonly figures: string; readonly worst: number; readonly cells: number };

const uncertain: Method = { steps: asemSteps, factors: asemFactors(asemWeightSets()) };
const sets = ["denominated", "imputed", "screened", "treated", "normalised"] as const;

/** Every golden figure that `npm test` compares cell by cell, in short. */
export async function exactness(): Promise<readonly Exactness[]> {
  const ground = goldenGround();
  const built = build(ground, { steps: asemSteps });
  if (!built.ok) throw new Error("the example is refused");
  const nodes: Table = { rows: built.value.rows, ids: idsOf(ground.frame), columns: built.value.scores };
  const steps = sets.map(
    (name, i): Exactness => apart(`data set: ${name}`, built.value.sets[i]?.state.table ?? ground.table, `pipeline/${name}`),
  );
  return [...steps, apart("data set: aggregated", nodes, "pipeline/aggregated"), await runsReplayed(), indices()];
}

const idsOf = ({ nodes }: Frame): readonly string[] => nodes.map(({ id }) => id);
function apart(figures: string, made: Table, golden: string): Exactness {
  const { worst, count, missing } = distance(made, goldenTable(golden));
  return { figures, worst: missing.length > 0 ? 1 : worst, cells: count };
}

async function runsReplayed(): Promise<Exactness> {
  const picks = goldenLines("sensitivity/ua_N500_parameters").map(({ winmax, norm, weight_set, aggregation }) => [
    Number(winmax) - 1,
    norm === "n_minmax" ? 0 : 1,
    Number(weight_set) - 1,
    aggregation === "a_amean" ? 0 : 1,
  ]);
  const found = await replay(goldenGround(), uncertain, picks, { seed: 1 });
  if (!found.ok) throw new Error("the runs are refused");
  const { units, runs } = found.value;
  const place = new Map(units.map(({ row }, i) => [row.unit, i]));
  const off = goldenLines("sensitivity/ua_N500_scores").flatMap((line) =>
    picks.map((_, run) => relative(runs.score(run, place.get(line.uCode ?? "") ?? -1) ?? Number.NaN, Number(line[`r_${run + 1}`]))),
  );
  return { figures: "500 uncertainty runs replayed: scores", worst: worstOf(off), cells: off.length };
}

function indices(): Exactness {
  const y = Float64Array.from(goldenLines("sensitivity/sa_N500_model_output_y"), (line) => Number(line.mean_abs_rank_shift));
  const made = indicesOf({ base: 500, factors: 4, y }, { bootstrap: 0, seed: 1, centred: false });
  const off = goldenLines("sensitivity/sa_N500_indices").flatMap(({ Si, STi }, i) => [
    relative(made?.[i]?.first.value ?? Number.NaN, Number(Si)),
    relative(made?.[i]?.total.value ?? Number.NaN, Number(STi)),
  ]);
  return { figures: "S and ST from the reference's output", worst: worstOf(off), cells: off.length };
}

const worstOf = (off: readonly number[]): number => off.reduce((most, x) => (Number.isNaN(x) ? 1 : Math.max(most, x)), 0);
