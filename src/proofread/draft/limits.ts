/** What a document may hold: a draft of hundreds of pages fits, a bomb does not. */
export const limits = {
  characters: 200_000,
  bytes: 8_000_000,
  /** All parts of the document, unpacked. */
  unpacked: 64_000_000,
  entries: 2_000,
} as const;
