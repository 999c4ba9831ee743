import type { Aggregation, ZeroRule } from "#define";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import { kemeny } from "../order/kemeny.ts";
import { copeland, outranking } from "../order/outranking.ts";
import { refusals } from "../refusals.ts";
import type { Remark } from "../state.ts";
import { benefitOfDoubt } from "../weigh/benefit-of-doubt.ts";
import { mazziottaPareto } from "./mazziotta-pareto.ts";
import { arithmetic, generalised, geometric, harmonic, leastOf } from "./means.ts";
import { borne } from "./positive.ts";
import * as remarks from "./remarks.ts";
import { topsis } from "./topsis.ts";

/** The children of one node: a column and a relative weight each. */
export type Family = {
  readonly node: string;
  readonly parts: readonly Float64Array[];
  readonly weights: readonly number[];
  /** Share of the children that must be there. */
  readonly least: number;
  /** Names of the rows. */
  readonly names: readonly string[];
};
export type Combined = { readonly scores: Float64Array; readonly remarks: readonly Remark[] };

/**
 * Units that can be compared pair by pair, placed in order, or each given weights of its own: so many, and fewer where units² × parts would take
 * more than some ten seconds.
 */
const limits = {
  copeland: { units: 4_000, work: 4e9 },
  kemeny: { units: 600, work: 4e9 },
  "benefit-of-doubt": { units: 2_000, work: 5e7 },
} as const;
const mostUnits = (method: keyof typeof limits, parts: number): number =>
  Math.min(limits[method].units, Math.floor(Math.sqrt(limits[method].work / Math.max(1, parts))));
const untold: readonly Remark[] = [];
const sure = (scores: Float64Array): Result<Combined> => ok({ scores, remarks: untold });

/**
 * One node's scores from its children's, by row; NaN where too few children are there.
 * @refuses evaluate/notPositive, weightsNotUsable, tooManyRows, sharesImpossible
 */
export function combine(method: Aggregation, family: Family): Result<Combined> {
  const { parts, weights, least } = family;
  switch (method.method) {
    case "arithmetic":
      return sure(arithmetic(parts, weights, least));
    case "geometric":
      return positively(family, method.method, method.zero, true, (usable) => geometric(usable, weights, least));
    case "harmonic":
      return positively(family, method.method, method.zero, true, (usable) => harmonic(usable, weights, least));
    case "generalised": {
      const { power } = method;
      if (power === 1) return sure(arithmetic(parts, weights, least));
      return positively(family, method.method, method.zero, power <= 0, (usable) => generalised(usable, weights, least, power));
    }
    default:
      return compared(method, family);
  }
}

function positively(
  { node, parts, weights }: Family,
  method: string,
  rule: ZeroRule = { kind: "refuse" },
  strict: boolean,
  mean: (parts: readonly Float64Array[]) => Float64Array,
): Result<Combined> {
  const usable = borne(parts, weights, rule, strict);
  if ("tooLow" in usable) return refuse(refusals.notPositive({ node, method, count: usable.tooLow }));
  const scores = mean(usable.parts);
  if (usable.shift !== 0) for (let row = 0; row < scores.length; row += 1) scores[row] = (scores[row] ?? 0) - usable.shift;
  return ok({ scores, remarks: usable.raised > 0 && rule.kind === "floor" ? [remarks.raised(node, usable.raised, rule.at)] : untold });
}

type Comparing = Exclude<Aggregation, { readonly method: "arithmetic" | "geometric" | "harmonic" | "generalised" }>;

function compared(method: Comparing, family: Family): Result<Combined> {
  const faults = whyNotCompare(method, family);
  if (faults.length > 0) return refuse(...faults);
  const { node, parts, weights, least, names } = family;
  switch (method.method) {
    case "mazziotta-pareto": {
      const sign = method.penalty === "above" ? 1 : -1;
      const { scores, constant } = mazziottaPareto(parts, weights, least, sign, method.standardise !== false);
      return ok({ scores, remarks: constant.length > 0 ? [remarks.constantParts(node, constant.length)] : untold });
    }
    case "topsis": {
      const { scores, alike } = topsis(parts, weights, least);
      return ok({ scores, remarks: alike > 0 ? [remarks.allAlike(node, alike)] : untold });
    }
    case "copeland":
      return ok(amongThose(parts, least, (there) => ({ scores: copeland(outranking(there, weights)), remarks: untold })));
    case "kemeny":
      return ok(
        amongThose(parts, least, (there, rows) => {
          const order = kemeny(
            outranking(there, weights),
            rows.map((row) => names[row] ?? ""),
          );
          return { scores: order.behind, remarks: order.proved ? untold : [remarks.notProved(node, order)] };
        }),
      );
    case "benefit-of-doubt": {
      const suited = benefitOfDoubt(parts, method.leastShare ?? 0, method.mostShare ?? 1);
      return ok({ scores: tooFewAsNaN(parts, least, (row) => suited[row]?.score ?? Number.NaN), remarks: untold });
    }
  }
}

function whyNotCompare(method: Comparing, { node, parts, weights, names }: Family): readonly Refusal[] {
  const faults: Refusal[] = [];
  const most = method.method in limits ? mostUnits(method.method as keyof typeof limits, parts.length) : names.length;
  if (names.length > most) faults.push(refusals.tooManyRows({ method: method.method, count: names.length, most }));
  if (weights.some((weight) => weight < 0)) faults.push(refusals.weightsNotUsable({ node, method: method.method }));
  if (method.method !== "benefit-of-doubt") return faults;
  const [least, highest] = [method.leastShare ?? 0, method.mostShare ?? 1];
  if (least < 0 || least * parts.length > 1 + 1e-12 || highest * parts.length < 1 - 1e-12 || highest > 1)
    faults.push(refusals.sharesImpossible({ node, least, most: highest, parts: parts.length }));
  const low = parts.reduce((count, part) => count + part.filter((x) => x < 0).length, 0);
  if (low > 0) faults.push(refusals.notPositive({ node, method: method.method, count: low }));
  return faults;
}

/** Compares only the rows that have enough children; the others have no score and count against nobody. */
function amongThose(
  parts: readonly Float64Array[],
  least: number,
  score: (there: readonly Float64Array[], rows: readonly number[]) => Combined,
): Combined {
  const counts = countThere(parts);
  const rows = [...counts.keys()].filter((row) => (counts[row] ?? 0) >= leastOf(parts.length, least));
  const made = score(
    rows.length === counts.length ? parts : parts.map((part) => Float64Array.from(rows, (row) => part[row] ?? Number.NaN)),
    rows,
  );
  const scores = new Float64Array(counts.length).fill(Number.NaN);
  for (const [i, row] of rows.entries()) scores[row] = made.scores[i] ?? Number.NaN;
  return { scores, remarks: made.remarks };
}

function tooFewAsNaN(parts: readonly Float64Array[], least: number, score: (row: number) => number): Float64Array {
  const needed = leastOf(parts.length, least);
  return Float64Array.from(countThere(parts), (count, row) => (count >= needed ? score(row) : Number.NaN));
}

function countThere(parts: readonly Float64Array[]): Int32Array {
  const counts = new Int32Array(parts[0]?.length ?? 0);
  for (const part of parts)
    for (let row = 0; row < counts.length; row += 1) if (!Number.isNaN(part[row] ?? Number.NaN)) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}
