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
 * table, and every line of it that hides anything hides two. A lone pair of hidden cells in a line hides nothing if another line leaves each of them
 * alone, so this is repeated until no line has exactly one. The cells given up for others are those with the fewest units.
 */
export function protectTable(table: CountTable, rule: Rule): Protected {
  const width = table[0]?.length ?? 0;
  const bordered = [...table.map((row) => [...row, joined(row)]), [...columnsOf(table, width), joined(table.flat())]];
  const hidden = bordered.map((row) => row.map((cell) => (isSensitive(cell, rule) ? ("own" as const) : (null as "own" | "other" | null))));
  const lines = linesOf(table.length + 1, width + 1);
  for (let line = aloneIn(hidden, lines); line !== undefined; line = aloneIn(hidden, lines)) {
    const next = cheapest(line, hidden, bordered, lines);
    if (next === undefined) break; // the whole line is one cell: its sum is the cell, and is hidden with it
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
type Line = readonly Place[];
type Hidden = readonly (readonly ("own" | "other" | null)[])[];

/** Rows and columns, their sums among them: in each the cells add up to the last one. */
const linesOf = (height: number, width: number): readonly Line[] => [
  ...Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column): Place => [row, column])),
  ...Array.from({ length: width }, (_, column) => Array.from({ length: height }, (__, row): Place => [row, column])),
];

const isHidden = (hidden: Hidden, [row, column]: Place): boolean => (hidden[row]?.[column] ?? null) !== null;

/** A line in which exactly one cell is left out: the others give it away. */
const aloneIn = (hidden: Hidden, lines: readonly Line[]): Line | undefined =>
  lines.find((line) => line.filter((place) => isHidden(hidden, place)).length === 1 && line.some((place) => !isHidden(hidden, place)));

/** The cell of a line that is given up next: one that joins other hidden ones, then the one with the fewest units; an empty one last. */
function cheapest(line: Line, hidden: Hidden, cells: CountTable, lines: readonly Line[]): Place | undefined {
  const cost = (place: Place): number => {
    const count = cells[place[0]]?.[place[1]]?.count ?? 0;
    const crossing = lines.filter((other) => other !== line && other.some(([row, column]) => row === place[0] && column === place[1]));
    const joins = crossing.some((other) => other.some((one) => isHidden(hidden, one)));
    return (count === 0 ? 1e9 : count) * (joins ? 1 : 1000);
  };
  return line.filter((place) => !isHidden(hidden, place)).toSorted((a, b) => cost(a) - cost(b))[0];
}
