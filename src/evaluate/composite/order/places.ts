/**
 * Places of values from the lowest up, equal ones sharing a place, as integers that compare exactly; -1 where a value is missing. Values nearer than
 * 1e-12 of the column's size are equal: sums of the same numbers in another order are not two results.
 */
export function placesOf(column: Float64Array): Int32Array {
  const order = Int32Array.from(column, (_, i) => i)
    .filter((i) => !Number.isNaN(column[i] ?? Number.NaN))
    .sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0));
  const places = new Int32Array(column.length).fill(-1);
  const [lowest, highest] = [column[order[0] ?? 0] ?? 0, column[order.at(-1) ?? 0] ?? 0];
  const near = 1e-12 * Math.max(Math.abs(lowest), Math.abs(highest));
  let [place, before] = [0, lowest];
  for (const row of order) {
    const x = column[row] ?? 0;
    if (x - before > near) place += 1;
    places[row] = place;
    before = x;
  }
  return places;
}
