import type { Search } from "../search.ts";

/** An address's state without some of its parts. */
export const without = (search: Search, ...names: readonly (keyof Search)[]): Search =>
  Object.fromEntries(Object.entries(search).filter(([name]) => !names.some((one) => one === name)));
