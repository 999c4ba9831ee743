import type { Age, Change, Cities, FigureOrGap, Strip } from "#contract";
import { decimalText, monthText, none, numberText, periodText, signed, unitText } from "../format.ts";
import type { DataTable } from "../parts/data-table.ts";
import { moved } from "../parts/position.tsx";
import type { Words } from "../words/index.ts";

/** The small charts of the cockpit as rows: the same figures, for reading aloud and for taking away. */
export const changeTable = (changes: readonly Change[], { say, read }: Words): DataTable => ({
  columns: [
    { head: say("table.part") },
    { head: say("table.before"), number: true },
    { head: say("table.after"), number: true },
    { head: say("table.change"), number: true },
  ],
  rows: changes.flatMap((change) =>
    change.parts.map((part) => [
      `${read(change.label)} · ${read(part.label)}`,
      numberText(part.before, change.places),
      numberText(part.after, change.places),
      signed(part.change, change.places),
    ]),
  ),
});

export const stripTable = (strips: readonly Strip[], { say, read, language }: Words): DataTable => ({
  columns: [
    { head: say("table.measure") },
    { head: say("regions.name") },
    { head: say("table.value"), number: true },
    { head: say("table.unit") },
    { head: say("col.period") },
    { head: say("col.rankShort") },
  ],
  rows: strips.flatMap((strip) =>
    [...strip.values]
      .sort((a, b) => b.value - a.value)
      .map((value) => [
        read(strip.label),
        read(value.short),
        numberText(value.value, strip.places),
        unitText(strip.unit, language),
        periodText(strip.period, language),
        value.own && strip.position ? `${strip.position.rank}/${strip.position.of} ${moved(strip.position.change, say)}`.trim() : "",
      ]),
  ),
});

export const ageTable = (ages: readonly Age[], { say, read, language }: Words): DataTable => ({
  columns: [
    { head: say("table.target") },
    { head: say("col.period") },
    { head: say("table.months"), number: true },
    { head: say("ages.published") },
    { head: say("col.status") },
  ],
  rows: ages.map((age) => [
    read(age.label),
    age.period === null ? none : periodText(age.period, language),
    age.months === null ? none : String(age.months),
    age.publishedOn === null ? none : `${monthText(age.publishedOn)}${age.publishedAssumed ? ` ${say("assumed")}` : ""}`,
    age.stale ? say("ages.stale") : "",
  ]),
});

export function cityTable(cities: Cities, { say, read, language }: Words): DataTable {
  const text = (actual: FigureOrGap | null, places: number): string =>
    actual?.kind === "figure" ? `${actual.qualifier === "at-least" ? "≥" : ""}${decimalText(actual.value, places)}` : none;
  const { beside } = cities;
  return {
    columns: [
      { head: say("regions.name") },
      { head: `${read(cities.label)} (${unitText(cities.unit, language)})`, number: true },
      ...(beside ? [{ head: `${read(beside.label)} (${unitText(beside.unit, language)})`, number: true }] : []),
    ],
    rows: cities.rows.map((row) => [
      read(row.short),
      text(row.actual, cities.places),
      ...(beside ? [text(row.beside, beside.places)] : []),
    ]),
  };
}
