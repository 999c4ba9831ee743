import type { Factor, Method, Step } from "#define";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import type { Built } from "../build.ts";
import { greatestGiven, placesBeyond } from "../measure.ts";
import { refusals as shared } from "../refusals.ts";
import { hasBounds } from "./bounds.ts";
import { exploreRefusals as refusals } from "./refusals.ts";
import { mostDimensions } from "./sobol.ts";

/** How many realisations a factor of many dimensions has; its coordinate chooses one of them. */
const realisations = 1000;

/** How many values a factor can take; null for an interval. */
export function countOf(factor: Factor): number | null {
  if (factor.kind === "choice") return factor.options.length;
  if (factor.kind === "weight-sets") return factor.sets.length;
  return factor.kind === "weight" ? null : realisations;
}

/** What a coordinate in [0, 1) chooses: the number of an option, set or realisation, or a share within the interval. */
export function pickAt(factor: Factor, coordinate: number): number {
  const count = countOf(factor);
  if (count !== null) return Math.min(Math.floor(coordinate * count), count - 1);
  return factor.kind === "weight" ? factor.low + coordinate * (factor.high - factor.low) : 0;
}

/** What each run of a design chooses, row by row. */
export const picksAt = (factors: readonly Factor[], coordinates: Float64Array): Float64Array =>
  coordinates.map((coordinate, i) => {
    const factor = factors[i % factors.length];
    return factor === undefined ? 0 : pickAt(factor, coordinate);
  });

/** Picks given from outside, checked run by run; the first fault of each factor is told. */
export function checkPicks(factors: readonly Factor[], runs: readonly (readonly number[])[]): Result<Float64Array> {
  const faults = factors.flatMap((factor, i) => {
    const run = runs.findIndex((picks) => !isPick(factor, picks[i]));
    return run < 0 ? [] : [refusals.picksDiffer({ run: run + 1, factor: factor.id, pick: runs[run]?.[i] ?? null })];
  });
  return faults.length > 0 ? refuse(...faults) : ok(Float64Array.from(runs.flatMap((picks) => picks.slice(0, factors.length))));
}

function isPick(factor: Factor, pick: number | undefined): boolean {
  if (pick === undefined) return false;
  const count = countOf(factor);
  if (count !== null) return Number.isInteger(pick) && pick >= 0 && pick < count;
  return factor.kind === "weight" && pick >= factor.low && pick <= factor.high;
}

/**
 * Everything about the factors that cannot work with this index.
 * @param nominal  the index as it stands, without any factor
 */
export function faultsOf(factors: readonly Factor[], steps: readonly Step[], nominal: Built): readonly Refusal[] {
  const most = Math.floor(mostDimensions / 2);
  const ids = factors.map((factor) => factor.id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [
    ...(factors.length === 0 ? [refusals.noFactor({ count: 0 })] : []),
    ...(factors.length > most ? [refusals.tooManyFactors({ count: factors.length, most })] : []),
    ...[...new Set(twice)].map((id) => refusals.sameFactor({ id })),
    ...factors.flatMap((factor) => faultsOfOne(factor, { steps, factors }, nominal)),
    ...overlaps(factors),
  ];
}

function faultsOfOne(factor: Factor, { steps, factors }: Required<Method>, { ground, sets }: Built): readonly Refusal[] {
  const { places, children } = ground.frame;
  const unknown = (ids: readonly string[]) =>
    ids.filter((id) => !places.has(id)).map((id) => refusals.factorTargetUnknown({ factor: factor.id, target: id }));
  const outside = (holds: boolean, least: number, most: number) =>
    holds ? [] : [refusals.factorRange({ factor: factor.id, least, most })];
  switch (factor.kind) {
    case "choice":
      return faultsOfChoice(factor, steps);
    case "weights": {
      const highest = ground.frame.level[ground.frame.root] ?? 2;
      const absent = (factor.levels ?? []).filter((level) => !(Number.isInteger(level) && level >= 1 && level < highest));
      return [
        ...outside(factor.spread >= 0 && factor.spread <= 1, 0, 1),
        ...absent.map((level) => refusals.factorTargetUnknown({ factor: factor.id, target: `levels: ${level}` })),
      ];
    }
    case "simplex":
      return (children[places.get(factor.below) ?? -1] ?? []).length > 0 ? [] : unknownOr(factor, factor.below);
    case "weight":
      return [...unknown([factor.of]), ...outside(factor.low >= 0 && factor.low <= factor.high && factor.high <= 1, 0, 1)];
    case "weight-sets":
      return [
        ...outside(factor.sets.length > 0, 1, 1_000_000),
        ...outside(
          factor.sets.every((set) => Object.values(set).every((weight) => weight >= 0 && weight <= greatestGiven)),
          0,
          greatestGiven,
        ),
        ...unknown([...new Set(factor.sets.flatMap(Object.keys))]),
      ];
    case "bounds":
      return [
        ...outside(factor.spread >= 0 && factor.spread < 0.5, 0, 0.5),
        ...(candidates(steps, factors).some(hasBounds) ? [] : [refusals.noBounds({ factor: factor.id })]),
      ];
    case "measurement":
      return ground.errors?.some((column) => column.some((error) => error > 0)) ? [] : [refusals.noErrors({ factor: factor.id })];
    case "imputation":
      return sets.some(({ state }) => state.filled.some(({ sd }) => (sd ?? 0) > 0)) ? [] : [refusals.nothingImputed({ factor: factor.id })];
  }
}

const unknownOr = (factor: Factor, target: string): readonly Refusal[] => [refusals.factorTargetUnknown({ factor: factor.id, target })];
const candidates = (steps: readonly Step[], factors: readonly Factor[]): readonly Step[] => [
  ...steps,
  ...factors.flatMap((factor) => (factor.kind === "choice" ? factor.options : [])),
];

function faultsOfChoice(factor: Extract<Factor, { kind: "choice" }>, steps: readonly Step[]): readonly Refusal[] {
  const step = steps[factor.at];
  if (step === undefined) return [refusals.factorTargetUnknown({ factor: factor.id, target: String(factor.at) })];
  const kinds = factor.options.map((option) => option.step);
  const same = kinds.length > 0 && kinds.every((kind) => kind === step.step);
  const beyond = factor.options.flatMap((option) => placesBeyond(option, ""));
  if (beyond.length > 0) return [shared.stepBeyond({ step: step.step, place: factor.at + 1, at: beyond })];
  const names = factor.names === undefined ? kinds.length : new Set(factor.names).size;
  return same && names === kinds.length
    ? []
    : same
      ? [refusals.namesDiffer({ factor: factor.id, names, options: kinds.length })]
      : [refusals.factorStepDiffers({ factor: factor.id, step: step.step, options: [...new Set(kinds)] })];
}

/** Two factors that speak of the same place: of two choices for a step, or two draws of the same kind, one would undo the other. */
function overlaps(factors: readonly Factor[]): readonly Refusal[] {
  const seen = new Map<string, string>();
  return factors.flatMap((factor) => {
    const place = placeOf(factor);
    const before = seen.get(place);
    seen.set(place, factor.id);
    return before === undefined || before === factor.id ? [] : [refusals.factorTwice({ factor: factor.id, before })];
  });
}

function placeOf(factor: Factor): string {
  if (factor.kind === "choice") return `choice ${factor.at}`;
  if (factor.kind === "simplex") return `simplex ${factor.below}`;
  if (factor.kind === "weight") return `weight ${factor.of}`;
  return factor.kind === "weights" ? `weights ${factor.levels?.join() ?? ""}` : factor.kind;
}
