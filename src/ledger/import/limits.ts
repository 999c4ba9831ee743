/** What an imported value may need at most: the largest sums in yuan and the finest rates stay far below. */
export const mostDigits = 30;
export const mostDecimals = 12;
export const mostNoteCharacters = 500;
/** Years a figure may be about or come out in; anything else is a slip of the pen. */
export const years = { first: 1900, last: 2100 } as const;
/** Faults listed of one import; the total is always told. */
export const mostFaults = 100;
