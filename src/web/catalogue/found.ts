import type { Answer, IndicatorSummary } from "#contract";
import { readSearch, type Search } from "../search.ts";
import { type ColumnId, isColumn, sortValue } from "./columns.ts";

type Filters = Pick<Search, "q" | "topic" | "kind" | "level" | "via" | "fresh" | "aimed" | "sort">;
export const filterNames = ["q", "topic", "kind", "level", "via", "fresh", "aimed"] as const;

const isFresh = ({ months, stale }: IndicatorSummary): "fresh" | "stale" | "none" => (months === null ? "none" : stale ? "stale" : "fresh");

/**
 * Whether an indicator passes every filter of the address; a text is sought in names of both languages, ids and codes.
 * @param heard  ids the search service found for the text by sound or by first letters
 */
export function passes(indicator: IndicatorSummary, filters: Filters, heard: ReadonlySet<string>): boolean {
  const sought = (filters.q ?? "").trim().toLowerCase();
  const texts = [indicator.id, indicator.label.zh, indicator.label.en, ...indicator.codes];
  return (
    (sought === "" || heard.has(indicator.id) || texts.some((text) => text.toLowerCase().includes(sought))) &&
    (filters.topic === undefined || indicator.theme === filters.topic) &&
    (filters.kind === undefined || indicator.kind === filters.kind) &&
    (filters.level === undefined || (indicator.levels as readonly string[]).includes(filters.level)) &&
    (filters.via === undefined || indicator.formula === (filters.via === "formula")) &&
    (filters.fresh === undefined || isFresh(indicator) === filters.fresh) &&
    (filters.aimed === undefined || indicator.targets > 0 === (filters.aimed === "yes"))
  );
}

/** What of an address is a filter; an empty or misshapen one is none. */
export const filtersOf = (search: Search): Filters => readSearch(search);

export type Sorting = { readonly by: ColumnId | "name"; readonly down: boolean };
export function sortingOf(sort: string | undefined): Sorting | null {
  const by = sort?.replace(/^-/, "");
  return sort !== undefined && (by === "name" || isColumn(by)) ? { by, down: sort.startsWith("-") } : null;
}
export const sortText = ({ by, down }: Sorting): string => (down ? `-${by}` : by);

/** The indicators that pass, in the plan's order or the one asked for; equal ones keep their order. */
export function foundIn(
  answer: Answer<"indicators">,
  filters: Filters,
  heard: ReadonlySet<string>,
  nameOf: (i: IndicatorSummary) => string,
  collator: Intl.Collator,
): readonly IndicatorSummary[] {
  const known = filtersOf(filters);
  const found = answer.indicators.filter((indicator) => passes(indicator, known, heard));
  const sorting = sortingOf(filters.sort);
  if (!sorting) return found;
  const sign = sorting.down ? -1 : 1;
  return [...found].sort((a, b) => {
    const [x, y] = [sortValue(a, sorting.by, nameOf), sortValue(b, sorting.by, nameOf)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (typeof x === "number" && typeof y === "number" ? x - y : collator.compare(String(x), String(y)));
  });
}
