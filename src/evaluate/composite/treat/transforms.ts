import type { Transform } from "#define";
import { endsOf, momentsOf } from "../prepare/moments.ts";

/** Why a transform has no answer for a column; undefined where it has one. */
export type Unfit = "not-positive" | "negative" | "greatest-not-above-one" | "too-great" | "no-spread";

/**
 * Why a column cannot be transformed: a power needs positive values unless it is shifted, a root none that are negative, the GII logarithm a greatest value
 * above 1 (at 1 it is constant, below it the order turns round), every logarithm two different values.
 */
export function whyNotTransform(column: Float64Array, { kind, ...rest }: Transform): Unfit | undefined {
  const { low, high } = endsOf(column);
  if (!(high > low)) return "no-spread";
  if (kind === "log-gii" && high <= 1) return "greatest-not-above-one";
  if (kind === "root" && low < 0) return "negative";
  return kind === "box-cox" && !("shift" in rest && rest.shift) && low <= 0 ? "not-positive" : undefined;
}

/**
 * A column transformed; missing cells stay missing. Ask `whyNotTransform` first.
 * `log-ct`: ln(x − least + range/100). `log-ct-plus`: the same, or mirrored where the skewness is negative. `log-ct-orig`: ln(x − least + 1). `log-gii`:
 * ln((greatest − 1)(x − least)/range + 1). `box-cox`: (z^λ − 1)/λ, ln z at 0, z = x or x − least + 1. `root`: x^(1/of).
 */
export function transformed(column: Float64Array, transform: Transform): Float64Array {
  const { low, high } = endsOf(column);
  const range = high - low;
  switch (transform.kind) {
    case "log-ct":
      return column.map((x) => Math.log(x - low + 0.01 * range));
    case "log-ct-plus":
      return (momentsOf(column).skew ?? 0) > 0
        ? column.map((x) => Math.log(x - low + 0.01 * range))
        : column.map((x) => -Math.log(high + 0.01 * range - x));
    case "log-ct-orig":
      return column.map((x) => Math.log(x - low + 1));
    case "log-gii":
      return column.map((x) => Math.log(((high - 1) * (x - low)) / range + 1));
    case "box-cox": {
      const { lambda, shift = false } = transform;
      const from = shift ? low - 1 : 0;
      return column.map(lambda === 0 ? (x) => Math.log(x - from) : (x) => ((x - from) ** lambda - 1) / lambda);
    }
    case "root":
      return column.map((x) => x ** (1 / transform.of));
  }
}
