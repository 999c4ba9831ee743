import type { Query } from "#contract";
import type { Search } from "../../search.ts";

/** Filters of the list as they stand in its address. */
export const listFilters = [
  "q",
  "procedure",
  "state",
  "light",
  "desk",
  "region",
  "origin",
  "clause",
  "target",
  "due",
  "phase",
  "supervised",
  "mine",
  "acted",
] as const satisfies readonly (keyof Search)[];
export type ListFilter = (typeof listFilters)[number];
export type View = Pick<Search, ListFilter | "sort">;

const kept = [...listFilters, "sort"] as const;
/** Only what concerns the list: what a saved view remembers. */
export const viewOf = (search: Search): View =>
  Object.fromEntries(kept.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])));
/** Every filter taken out; for changing an address. */
export const noView: { readonly [K in ListFilter | "sort"]: undefined } = Object.fromEntries(kept.map((name) => [name, undefined])) as {
  [K in ListFilter | "sort"]: undefined;
};
export const isSameView = (one: View, other: View): boolean => kept.every((name) => one[name] === other[name]);

export const pageSize = 50;

/** What is asked of the service for an address and a page. */
export function questionOf({ phase, acted, sort, ...rest }: View, after?: string, limit: number = pageSize): Query<"matters"> {
  return {
    ...rest,
    ...(phase ? { open: phase === "open" ? "yes" : "no" } : {}),
    ...(acted ? { done: acted } : {}),
    sort: sort === "newest" ? "newest" : "due",
    limit: String(limit),
    ...(after === undefined ? {} : { after }),
  };
}
