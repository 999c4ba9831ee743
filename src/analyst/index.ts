import type { Method } from "#define";
import { build, type Pool, replay, type Sensitivity, sensitivity, type Uncertainty, uncertainty } from "#evaluate/composite";
import { type Language, ok, type Refusal, type Result } from "#kernel";
import { analysisFiles } from "./analysis-files.ts";
import { dataFiles, type File } from "./data-files.ts";
import { exploreFiles, foundOf } from "./explore-files.ts";
import { readParameters } from "./parameters.ts";
import { reportOf } from "./report.ts";
import { type Given, readTables } from "./tables.ts";

export type { File } from "./data-files.ts";
export { refusals as analystRefusals } from "./refusals.ts";

/** A method, and how what is uncertain in it is explored. */
export type Specification = Method & {
  readonly runs?: number;
  readonly seed?: number;
  readonly spread?: "sobol" | "random";
  readonly sensitivity?: { readonly runs: number; readonly bootstrap?: number };
};

/** Texts of an analyst's files. */
export type Texts = {
  readonly data: string;
  readonly meta: string;
  /** Standard errors, laid out as the data. */
  readonly errors?: string;
  /** Runs to be computed again, one line each. */
  readonly parameters?: string;
};

/**
 * From the two tables of an index and a specification: every data set on the way, scores, ranks, what the steps did, what stands behind them, intervals, indices, and one report.
 * @refuses every fault of the tables at once, then whatever a step or an exploration refuses
 */
export async function evaluateTables(
  texts: Texts,
  specification: Specification,
  { pool, language }: { readonly pool: Pool; readonly language: Language },
): Promise<Result<readonly File[]>> {
  const given = readTables(texts.data, texts.meta, texts.errors);
  if (!given.ok) return given;
  const result = build(given.value.ground, specification);
  if (!result.ok) return result;
  const found = await exploredBy(given.value, texts, specification, pool);
  if (!found.ok) return found;
  const { state } = result.value;
  const analysed = analysisFiles(result.value);
  const remarks = [...given.value.remarks, ...state.remarks, ...(found.value?.remarks ?? []), ...analysed.remarks];
  const built = { ...result.value, state: { ...state, remarks } };
  const explored = found.value === null ? [] : exploreFiles(specification.factors ?? [], found.value);
  const report = reportOf(given.value, built, found.value && foundOf(found.value), language);
  return ok([
    ...dataFiles(given.value, built),
    ...analysed.files,
    ...explored,
    { name: "specification.json", text: [`${JSON.stringify(specification, null, 2)}\n`] },
    { name: "report.html", text: [report] },
  ]);
}

/** What is wrong with the tables by themselves, whatever the specification says. */
export function whyNotTables({ data, meta, errors }: Pick<Texts, "data" | "meta" | "errors">): readonly Refusal[] {
  const given = readTables(data, meta, errors);
  return given.ok ? [] : given.refusals;
}

/** Null where nothing is said to be uncertain. */
async function exploredBy(
  { ground }: Given,
  { parameters }: Texts,
  { runs = 1000, seed = 2026, spread = "sobol", sensitivity: design, ...method }: Specification,
  pool: Pool,
): Promise<Result<Uncertainty | Sensitivity | null>> {
  const factors = method.factors ?? [];
  if (parameters !== undefined) {
    const picks = readParameters(parameters, factors);
    return picks.ok ? replay(ground, method, picks.value, { seed, pool }) : picks;
  }
  if (factors.length === 0) return ok(null);
  if (design === undefined) return uncertainty(ground, method, { runs, seed, spread, pool });
  const bootstrap = design.bootstrap === undefined ? {} : { bootstrap: design.bootstrap };
  return sensitivity(ground, method, { base: design.runs, seed, spread, pool, ...bootstrap });
}
