/**
 * Weighted mean over the parts that are there, row by row; NaN where fewer than `least` of them are, or where those there have no weight.
 * @param parts    columns of equal length
 * @param weights  one per part
 */
export function arithmetic(parts: readonly Float64Array[], weights: readonly number[], least: number): Float64Array {
  const rows = parts[0]?.length ?? 0;
  const sums = new Float64Array(rows);
  const held = new Float64Array(rows);
  const there = new Int32Array(rows);
  for (const [i, part] of parts.entries()) {
    const weight = weights[i] ?? 0;
    for (let row = 0; row < rows; row += 1) {
      const x = part[row] ?? Number.NaN;
      if (Number.isNaN(x)) continue;
      sums[row] = (sums[row] ?? 0) + weight * x;
      held[row] = (held[row] ?? 0) + weight;
      there[row] = (there[row] ?? 0) + 1;
    }
  }
  return sums.map((sum, row) => {
    const weight = held[row] ?? 0;
    return weight > 0 && (there[row] ?? 0) >= least * parts.length ? sum / weight : Number.NaN;
  });
}
