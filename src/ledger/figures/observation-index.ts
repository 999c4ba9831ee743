import type { RegionCode } from "#kernel";
import { visibleFrom } from "../observations.ts";
import type { Observation } from "../types.ts";

/** All values ever published for one period, by the day each became visible. */
export type Cell = { readonly period: string; readonly vintages: readonly Observation[] };
export type ObservationIndex = {
  readonly cells: (code: string, region: RegionCode) => ReadonlyMap<string, Cell>;
  readonly regionsOf: (code: string) => readonly RegionCode[];
  readonly countOf: (code: string) => number;
  readonly countBySource: (source: string) => number;
};

const noCells: ReadonlyMap<string, Cell> = new Map();
const byVisibility = (a: Observation, b: Observation): number =>
  compareText(a.publishedOn, b.publishedOn) || compareText(a.recordedAt, b.recordedAt) || compareText(a.id, b.id);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Observations by code, region and period, so that a series is found without looking at any other. */
export function indexObservations(observations: readonly Observation[]): ObservationIndex {
  const byCode = new Map<string, Map<RegionCode, Map<string, Observation[]>>>();
  const sources = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const given of observations) {
    const o = { ...given, publishedOn: visibleFrom(given) };
    const regions = inside(byCode, o.code, () => new Map<RegionCode, Map<string, Observation[]>>());
    const periods = inside(regions, o.region, () => new Map<string, Observation[]>());
    inside(periods, o.period, () => [] as Observation[]).push(o);
    sources.set(o.source, (sources.get(o.source) ?? 0) + 1);
    counts.set(o.code, (counts.get(o.code) ?? 0) + 1);
  }
  const cells = new Map<string, Map<RegionCode, ReadonlyMap<string, Cell>>>();
  for (const [code, regions] of byCode)
    cells.set(code, new Map([...regions].map(([region, periods]) => [region, cellsOf(periods)] as const)));
  return {
    cells: (code, region) => cells.get(code)?.get(region) ?? noCells,
    regionsOf: (code) => [...(cells.get(code)?.keys() ?? [])].sort(),
    countOf: (code) => counts.get(code) ?? 0,
    countBySource: (source) => sources.get(source) ?? 0,
  };
}

const cellsOf = (periods: ReadonlyMap<string, Observation[]>): ReadonlyMap<string, Cell> =>
  new Map([...periods].map(([period, vintages]) => [period, { period, vintages: vintages.sort(byVisibility) }]));

function inside<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
