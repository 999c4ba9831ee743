import type { Id } from "./ids.ts";

/**
 * How a composite index is computed: steps in order, each a plain object that can be printed, compared, checksummed and replayed. Numbers are floats: an
 * index is no ledger figure. What a step leaves out has the default its comment gives.
 */

/** Divides each indicator whose node names a denominator: x · scale / denominator. */
export type DenominateStep = {
  readonly step: "denominate";
  /** By indicator; 1 where none is given. */
  readonly scale?: Readonly<Record<Id, number>>;
};

/** Keeps the units with enough data. */
export type ScreenStep = {
  readonly step: "screen";
  /** Least share of cells that are there. */
  readonly availability?: number;
  /** Least share of cells that are not zero, among those that are there. */
  readonly nonZero?: number;
  /** Both where both are given; `either` keeps a unit that meets one. */
  readonly combine?: "both" | "either";
  readonly keep?: readonly string[];
  readonly drop?: readonly string[];
};

/** Fills missing cells; observed ones come back unchanged. `over`: within each period (the default), or over the whole panel. */
export type ImputeStep = { readonly step: "impute" } & (
  | {
      readonly by: "column";
      readonly with: "mean" | "median" /** A grouping of the units: the mean of one's own group. */;
      readonly within?: Id;
      readonly over?: "period" | "panel";
    }
  /** Inside one unit, on a common scale, among all indicators or those below the same node of a level. */
  | { readonly by: "row"; readonly with: "mean" | "median"; readonly level?: number; readonly over?: "period" | "panel" }
  /** Multivariate normal, by expectation-maximisation, per node of a level (default 2) or over all. */
  | {
      readonly by: "em";
      readonly level?: number;
      readonly tolerance?: number;
      readonly most?: number;
      readonly over?: "period" | "panel";
    }
  /** Over time within one unit and indicator. `most` bounds how many periods back `latest` may reach. */
  | { readonly by: "panel"; readonly with: "latest" | "linear" | "constant" | "linear-constant"; readonly most?: number }
);

/** Logarithms and powers that reduce skewness. */
export type Transform =
  | { readonly kind: "log-ct" | "log-ct-plus" | "log-ct-orig" | "log-gii" }
  | { readonly kind: "box-cox"; readonly lambda: number; readonly shift?: boolean }
  | { readonly kind: "root"; readonly of: number };

/** Tames outliers. A column that passes is not touched. `over`: each period by itself (the default), or the whole panel at once. */
export type TreatStep = { readonly step: "treat" } & (
  | {
      /** Moves extremes to the next value until the column passes: |skewness| below or kurtosis below. */
      readonly method: "winsorise";
      readonly skew?: number;
      readonly kurtosis?: number;
      /** How many cells may be moved (default 5); null sets no limit. */
      readonly most?: number | null;
      /** For a column that still fails: on the original, or on what was winsorised. */
      readonly fallback?: Transform;
      readonly combine?: boolean;
      readonly over?: "period" | "panel";
      readonly only?: readonly Id[];
    }
  /** Values beyond so many standard deviations of the mean are set to the extreme of the rest. */
  | { readonly method: "deviations"; readonly beyond: number; readonly over?: "period" | "panel"; readonly only?: readonly Id[] }
  /** A transform for columns skewed above a bound, or for all where none is given. */
  | {
      readonly method: "transform";
      readonly with: Transform;
      readonly skewAbove?: number;
      readonly over?: "period" | "panel";
      readonly only?: readonly Id[];
    }
);

export type Bounds = { readonly low: number; readonly high: number };

/** Brings indicators onto one scale; directions are applied first, so that more is better. */
export type Normalisation =
  | {
      readonly method: "min-max";
      readonly low?: number;
      readonly high?: number /** Fixed bounds of single indicators, in their own unit. */;
      readonly bounds?: Readonly<Record<Id, Bounds>>;
    }
  | { readonly method: "z-score"; readonly mean?: number; readonly sd?: number }
  /** Fixed bounds of the values after their directions, the same for all. */
  | { readonly method: "scaled"; readonly low: number; readonly high: number; readonly factor?: number }
  | { readonly method: "rank" | "borda" }
  | { readonly method: "percentile-rank"; readonly ties?: "min" | "average" }
  | { readonly method: "distance-to-max" | "fraction-of-max" }
  /** The unit in the same period, or, over a panel, in the period given (the first one where none is). */
  | { readonly method: "distance-to-reference"; readonly unit: string; readonly period?: string; readonly cap?: boolean }
  | { readonly method: "distance-to-target"; readonly targets?: Readonly<Record<Id, number>>; readonly cap?: boolean }
  | { readonly method: "goalposts"; readonly posts: Readonly<Record<Id, Bounds>>; readonly scale?: number; readonly clip?: boolean }
  /** Value over standard (standard over value where less is better), times the scale, at most the cap. */
  | { readonly method: "standard"; readonly standards: Readonly<Record<Id, number>>; readonly scale?: number; readonly cap?: number | null }
  /** Base + span · (x − unacceptable) / (satisfactory − unacceptable). */
  | {
      readonly method: "efficacy";
      readonly posts: Readonly<Record<Id, Bounds>>;
      readonly base?: number;
      readonly span?: number;
      readonly clip?: boolean;
    }
  /** Symmetric growth against the period before: 200 · (x − x′) / (x + x′); panels only. */
  | { readonly method: "symmetric-growth" };

export type NormaliseStep = { readonly step: "normalise" } & Normalisation & {
    /** Indicators with one value everywhere: refused, or left out of the index and told. Default refused. */
    readonly constant?: "refuse" | "leave-out";
    /** Bounds, means and ranks within each period, or over the whole panel, which makes scores comparable over time. */
    readonly over?: "period" | "panel";
    /** Other methods for single indicators. */
    readonly per?: Readonly<Record<Id, Normalisation>>;
  };

/** Weights instead of those written in the tree. `level`: the children of that level's nodes; all levels where none is given. */
export type WeighStep = { readonly step: "weigh"; readonly level?: number } & (
  | { readonly by: "equal" | "entropy" | "critic" }
  /** First component's loadings. `sign`: turned so that most are positive; negative ones are told. */
  | { readonly by: "pca" }
  | { readonly by: "optimised"; readonly aim: "balance" | "most-information" }
  /** Points that each voter shares out among the children of each node. */
  | {
      readonly by: "budget-allocation";
      readonly votes: readonly { readonly voter: string; readonly points: Readonly<Record<Id, number>> }[];
    }
  /** Judgements by parent: `of[i]` matters `matrix[i][j]` times as much as `of[j]`. */
  | {
      readonly by: "ahp";
      readonly judgements: Readonly<Record<Id, { readonly of: readonly Id[]; readonly matrix: readonly (readonly number[])[] }>>;
    }
  /** Named sets, as in replays. */
  | { readonly by: "given"; readonly weights: Readonly<Record<Id, number>> }
);

/** What a mean that needs positive numbers does with a zero or less. */
export type ZeroRule =
  | { readonly kind: "refuse" }
  | { readonly kind: "floor"; readonly at: number }
  | { readonly kind: "shift"; readonly by: number };

export type Aggregation =
  | { readonly method: "arithmetic" }
  | { readonly method: "geometric" | "harmonic"; readonly zero?: ZeroRule }
  | { readonly method: "generalised"; readonly power: number; readonly zero?: ZeroRule }
  /** Mean ∓ spread · coefficient of variation; the children are first set to mean 100 and deviation 10. */
  | { readonly method: "mazziotta-pareto"; readonly penalty?: "below" | "above"; readonly standardise?: boolean }
  | { readonly method: "topsis" }
  /** Net number of units beaten by weight of indicators; ties exact. */
  | { readonly method: "copeland" }
  /** Score is the number of units placed behind in the order that agrees with most pairwise weights. */
  | { readonly method: "kemeny" }
  /** Each unit under the weights that suit it best, every share between the bounds. */
  | { readonly method: "benefit-of-doubt"; readonly leastShare?: number; readonly mostShare?: number };

export type AggregateStep = { readonly step: "aggregate" } & Aggregation & {
    /** Other methods for the nodes of a level (2 is the level above the indicators). */
    readonly levels?: Readonly<Record<number, Aggregation>>;
    /** Least share of a node's children that must be there; below it the node has no value. Default 0: any one child. */
    readonly least?: number;
    /** Methods that place units against one another do so within each period (default), or among all rows of the panel. */
    readonly over?: "period" | "panel";
  };

/** After aggregation: scores of a panel as a chained index, I = I′ · (200 + g) / (200 − g). */
export type ChainStep = { readonly step: "chain"; readonly base?: number };
/** After aggregation: every score times `to`, over that of a unit in a period. */
export type RescaleStep = { readonly step: "rescale"; readonly to?: number; readonly unit: string; readonly period?: string };

export type Step =
  | DenominateStep
  | ScreenStep
  | ImputeStep
  | TreatStep
  | NormaliseStep
  | WeighStep
  | AggregateStep
  | ChainStep
  | RescaleStep;

/** What is not certain in a method. Each factor is one coordinate of the design. */
export type Factor = { readonly id: Id } /** A whole step, by its place among the steps, is one of these. */ & (
  | {
      readonly kind: "choice";
      readonly at: number;
      readonly options: readonly Step[];
      /** What the options are called in tables of runs; their numbers from 1 where none are given. */
      readonly names?: readonly string[];
    }
  /** Each weight of the levels (all below the root where none are given) times 1 ± spread, drawn evenly. */
  | { readonly kind: "weights"; readonly spread: number; readonly levels?: readonly number[] }
  /** Weights of a node's children drawn evenly from all that sum to one. */
  | { readonly kind: "simplex"; readonly below: Id }
  /** One weight within an interval, as a share of what its parent shares out (0 to 1); its siblings keep their proportions. */
  | { readonly kind: "weight"; readonly of: Id; readonly low: number; readonly high: number }
  /** Recorded sets, as in replays. */
  | { readonly kind: "weight-sets"; readonly sets: readonly Readonly<Record<Id, number>>[] }
  /** Normalisation bounds moved by up to this share of the range at both ends, each indicator for itself. */
  | { readonly kind: "bounds"; readonly spread: number }
  /** Each cell drawn around its value with the standard error given with the data. */
  | { readonly kind: "measurement" }
  /** Missing cells drawn from what the imputation leaves open. */
  | { readonly kind: "imputation" }
);

/** A method complete: what is done, and what is uncertain in it. */
export type Method = { readonly steps: readonly Step[]; readonly factors?: readonly Factor[] };
