import type { Cities } from "#contract";
import { none, periodText, unitText } from "../format.ts";
import { ChartPanel } from "../parts/chart-panel.tsx";
import { CityStrip } from "../parts/city-strip.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { useWords, type Words } from "../words/index.ts";

/** The cities on one scale, largest first. */
export function CitiesPanel({ cities }: { readonly cities: Cities }) {
  const words = useWords();
  const { say, read, language } = words;
  const [first] = cities.rows;
  const title = say("cities.sentence", {
    period: periodText(cities.period, language),
    count: cities.rows.length,
    name: read(cities.label),
    first: first ? read(first.short) : none,
  });
  return <ChartPanel title={title} hasLinks table={citiesTable(cities, words)} chart={<CityStrip cities={cities} />} />;
}

function citiesTable(cities: Cities, { say, read, language }: Words): DataTable {
  const { beside } = cities;
  return {
    columns: [
      { head: say("regions.name") },
      { head: `${read(cities.label)} ${unitText(cities.unit, language)}`, number: true },
      ...(beside ? [{ head: `${read(beside.label)} ${unitText(beside.unit, language)}`, number: true }] : []),
    ],
    rows: cities.rows.map((row) => [
      read(row.short),
      row.actual.kind === "figure" ? row.actual.value : none,
      ...(beside ? [row.beside?.kind === "figure" ? row.beside.value : none] : []),
    ]),
  };
}
