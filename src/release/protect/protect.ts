/**
 * Counts of units (and, where there are some, amounts by unit) by rows and columns, as a release would publish them with their sums. `parts` are the
 * amounts of the single units behind a cell, the largest first; without them only the count is looked at.
 */
export type CountCell = { readonly count: number; readonly parts?: readonly number[] };
export type CountTable = readonly (readonly CountCell[])[];
export type Rule = {
  /** Cells with fewer units are left out; an empty one says nothing of anybody and stays. */
  readonly frequency: number;
  /** Cells of which so many of the largest units make up this share (in per cent) are left out. */
  readonly largest: number;
  readonly share: number;
};
export type Protected = {
  /** By row and column: left out, and whether for its own sake or to keep another from being computed. */
  readonly hidden: readonly (readonly ("own" | "other" | null)[])[];
  /** Sums are published beside the cells; one that would itself give a unit away is left out, too. */
  readonly rowHidden: readonly boolean[];
  readonly columnHidden: readonly boolean[];
  readonly totalHidden: boolean;
};

const isDominated = ({ count, parts }: CountCell, { largest, share }: Rule): boolean => {
  if (parts === undefined || count === 0) return false;
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const top = parts
    .toSorted((a, b) => b - a)
    .slice(0, largest)
    .reduce((sum, part) => sum + part, 0);
  return whole > 0 && top * 100 >= whole * share;
};
/** Whether a cell may not be shown for its own sake. */
export const isSensitive = (cell: CountCell, rule: Rule): boolean =>
  cell.count > 0 && (cell.count < rule.frequency || isDominated(cell, rule));

const joined = (cells: readonly CountCell[]): CountCell => {
  const parts = cells.some((cell) => cell.parts !== undefined) ? { parts: cells.flatMap((cell) => cell.parts ?? []) } : {};
  return { count: cells.reduce((sum, { count }) => sum + count, 0), ...parts };
};

/**
 * Leaves out what a rule forbids and as much more as it takes that nobody computes it from the sums: the sums stand as one more row and column of the
 * table. Rows and columns being points and each hidden cell a way from its row to its column, the sums determine a hidden cell exactly where no other
 * way leads from the one to the other; so cells are given up until each hidden one lies on a round trip. Those with the fewest units go first.
 */
export function protectTable(table: CountTable, rule: Rule): Protected {
  const width = table[0]?.length ?? 0;
  const bordered = [...table.map((row) => [...row, joined(row)]), [...columnsOf(table, width), joined(table.flat())]];
  const hidden = bordered.map((row) => row.map((cell) => (isSensitive(cell, rule) ? ("own" as const) : (null as "own" | "other" | null))));
  for (let given = givenAway(hidden); given !== undefined; given = givenAway(hidden)) {
    const next = givenUpFor(given, hidden, bordered);
    if (next === undefined) break; // its line is one cell: the sum is the cell, and is hidden with it
    const row = hidden[next[0]];
    if (row) row[next[1]] = "other";
  }
  return {
    hidden: hidden.slice(0, -1).map((row) => row.slice(0, -1)),
    rowHidden: hidden.slice(0, -1).map((row) => row.at(-1) !== null),
    columnHidden: (hidden.at(-1) ?? []).slice(0, -1).map((why) => why !== null),
    totalHidden: hidden.at(-1)?.at(-1) !== null,
  };
}

const columnsOf = (table: CountTable, width: number): readonly CountCell[] =>
  Array.from({ length: width }, (_, column) => joined(table.flatMap((row) => row[column] ?? [])));

type Place = readonly [row: number, column: number];
type Hidden = readonly (readonly ("own" | "other" | null)[])[];
/** Rows and columns that hidden cells lead to. */
type Reached = { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };
/** A hidden cell that the others determine, with what is reached from its row and from its column without it. */
type GivenAway = { readonly place: Place; readonly fromRow: Reached; readonly fromColumn: Reached };

const placesOf = (hidden: Hidden): readonly Place[] => hidden.flatMap((row, r) => row.map((_, c): Place => [r, c]));
const isHidden = (hidden: Hidden, [row, column]: Place): boolean => (hidden[row]?.[column] ?? null) !== null;
const isSame = (a: Place, b: Place): boolean => a[0] === b[0] && a[1] === b[1];

function reached(ways: readonly Place[], start: { readonly row?: number; readonly column?: number }): Reached {
  const [rows, columns] = [new Set(start.row === undefined ? [] : [start.row]), new Set(start.column === undefined ? [] : [start.column])];
  for (let before = -1; before < rows.size + columns.size; ) {
    before = rows.size + columns.size;
    for (const [row, column] of ways)
      if (rows.has(row) || columns.has(column)) {
        rows.add(row);
        columns.add(column);
      }
  }
  return { rows, columns };
}

function givenAway(hidden: Hidden): GivenAway | undefined {
  const ways = placesOf(hidden).filter((place) => isHidden(hidden, place));
  for (const place of ways) {
    const others = ways.filter((way) => !isSame(way, place));
    const fromRow = reached(others, { row: place[0] });
    if (!fromRow.columns.has(place[1])) return { place, fromRow, fromColumn: reached(others, { column: place[1] }) };
  }
  return undefined;
}

/** Whether what is shown of a table with its sums determines a cell that is not. */
export const tellsHidden = (hidden: readonly (readonly boolean[])[]): boolean =>
  givenAway(hidden.map((row) => row.map((is) => (is ? "own" : null)))) !== undefined;

/** The cell that is given up next: one that leads from one side to the other, else one more in a line in which the cell stands alone. */
function givenUpFor({ place, fromRow, fromColumn }: GivenAway, hidden: Hidden, cells: CountTable): Place | undefined {
  const shown = placesOf(hidden).filter((one) => !isHidden(hidden, one));
  const across = shown.filter(
    ([row, column]) =>
      (fromRow.rows.has(row) && fromColumn.columns.has(column)) || (fromColumn.rows.has(row) && fromRow.columns.has(column)),
  );
  const besides = shown.filter(
    ([row, column]) => (row === place[0] && fromRow.columns.size === 0) || (column === place[1] && fromColumn.rows.size === 0),
  );
  const candidates =
    [across, besides].find((some) => some.length > 0) ?? shown.filter(([row, column]) => row === place[0] || column === place[1]);
  const cost = ([row, column]: Place): number => cells[row]?.[column]?.count || 1e9; // an empty cell hides nobody: the last to be given up
  return candidates.toSorted((a, b) => cost(a) - cost(b))[0];
}
