import type { Bounds, Normalisation } from "#define";
import { own } from "../own.ts";
import { endsOf, momentsOf } from "../prepare/moments.ts";

/**
 * How one column becomes scores, y being the value times its direction. `line`: base + span · (y − from) / width, held between least and most. `inverse`:
 * span · standard / −y (less is better), at most `most`, which a −y of zero or less has reached.
 */
export type Scale =
  | {
      readonly kind: "line";
      readonly from: number;
      readonly width: number;
      readonly base: number;
      readonly span: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: "inverse"; readonly standard: number; readonly span: number; readonly most: number };

/** Why a column has no scale. */
export type Unscaled =
  | "nothing-there"
  | "no-spread"
  | "bounds-turned"
  | "no-posts"
  | "no-standard"
  | "standard-not-positive"
  | "not-positive"
  | "best-is-zero"
  | "no-target"
  | "target-reached-by-all"
  | "no-reference"
  | "reference-last";

/** What a method needs to know of an indicator beside its column. Values in the indicator's own unit. */
export type Context = {
  readonly id: string;
  readonly target?: number | undefined;
  /** Of the reference unit; NaN where it has none. */
  readonly reference?: number | undefined;
  /** For growth: the row of the same unit in the period before, by row; −1 where there is none. */
  readonly previous?: Int32Array | undefined;
};

/** Normalisations that look at one value and a few bounds. */
export type Linear = Exclude<Normalisation, { readonly method: "rank" | "borda" | "percentile-rank" | "symmetric-growth" }>;
type Line = Extract<Scale, { readonly kind: "line" }>;

const line = (from: number, width: number, rest: Partial<Line> = {}): Line => ({
  kind: "line",
  from,
  width,
  base: 0,
  span: 1,
  least: Number.NEGATIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
  ...rest,
});
const clipped = (clip: boolean | undefined, least: number, most: number): Partial<Line> => (clip ? { least, most } : {});

/** The scale of a column, or why it has none. Only what is there counts. */
export function scaleOf(column: Float64Array, direction: 1 | -1, method: Linear, context: Context): Scale | Unscaled {
  const found = linear(column, direction, method, context);
  return typeof found === "string" || found.kind === "inverse" || (found.width !== 0 && Number.isFinite(found.width)) ? found : "no-spread";
}

function linear(column: Float64Array, direction: 1 | -1, method: Linear, context: Context): Scale | Unscaled {
  const { low, high } = turned(endsOf(column), direction);
  if (low > high) return "nothing-there";
  const { id } = context;
  switch (method.method) {
    case "min-max": {
      const rest = { base: method.low ?? 0, span: (method.high ?? 100) - (method.low ?? 0) };
      const fixed = own(method.bounds, id);
      return fixed === undefined ? line(low, high - low, rest) : between(fixed, direction, rest);
    }
    case "z-score": {
      const { mean, sd } = momentsOf(column);
      return low === high ? "no-spread" : line(direction * (mean ?? 0), sd ?? 0, { base: method.mean ?? 0, span: method.sd ?? 1 });
    }
    case "scaled":
      return between(method, 1, { span: method.factor ?? 100 });
    case "distance-to-max":
      return line(high, high - low, { base: 1 });
    case "fraction-of-max":
      return fraction(high);
    case "distance-to-reference":
      return toReference(low, direction, method.cap, context.reference);
    case "distance-to-target":
      return toTarget(low, direction, method.cap, own(method.targets, id) ?? context.target);
    case "goalposts": {
      const span = method.scale ?? 100;
      return between(own(method.posts, id), direction, { span, ...clipped(method.clip ?? true, 0, span) });
    }
    case "efficacy": {
      const [base, span] = [method.base ?? 60, method.span ?? 40];
      return between(own(method.posts, id), direction, { base, span, ...clipped(method.clip, base, base + span) });
    }
    case "standard":
      return toStandard(high, direction, method, own(method.standards, id));
  }
}

/** Least and greatest once more is better. */
const turned = ({ low, high }: Bounds, direction: 1 | -1): Bounds => (direction === 1 ? { low, high } : { low: -high, high: -low });

function between(bounds: Bounds | undefined, direction: 1 | -1, rest: Partial<Line>): Scale | Unscaled {
  if (bounds === undefined) return "no-posts";
  if (!(bounds.low < bounds.high)) return "bounds-turned";
  const { low, high } = turned(bounds, direction);
  return line(low, high - low, rest);
}

/** Where no y is positive (less is better), the best value over each: y over its greatest would turn the order round. */
function fraction(high: number): Scale | Unscaled {
  if (high === 0) return "best-is-zero";
  return high > 0 ? line(0, high) : { kind: "inverse", standard: -high, span: 1, most: 1 };
}

function toReference(low: number, direction: 1 | -1, cap: boolean | undefined, reference: number | undefined): Scale | Unscaled {
  if (reference === undefined || Number.isNaN(reference)) return "no-reference";
  const width = direction * reference - low;
  return width > 0 ? line(direction * reference, width, { base: 1, ...(cap ? { most: 1 } : {}) }) : "reference-last";
}

function toTarget(low: number, direction: 1 | -1, cap: boolean | undefined, target: number | undefined): Scale | Unscaled {
  if (target === undefined || Number.isNaN(target)) return "no-target";
  const width = direction * target - low;
  return width > 0 ? line(low, width, cap ? { most: 1 } : {}) : "target-reached-by-all";
}

type Standard = Extract<Normalisation, { readonly method: "standard" }>;
function toStandard(high: number, direction: 1 | -1, { scale = 100, cap }: Standard, standard: number | undefined): Scale | Unscaled {
  if (standard === undefined) return "no-standard";
  if (!(standard > 0)) return "standard-not-positive";
  const most = cap === undefined ? scale : (cap ?? Number.POSITIVE_INFINITY);
  if (direction === 1) return line(0, standard, { span: scale, most });
  return most === Number.POSITIVE_INFINITY && high >= 0 ? "not-positive" : { kind: "inverse", standard, span: scale, most };
}
