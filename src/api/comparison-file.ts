import type { ComparedIndicator, Comparison } from "#contract";
import { type Cell, extensions, mediaTypes, type Sheet, sheetFile, sheetFormats } from "#download";
import { ok, type Result, refuse, type UnitId, unitOf } from "#kernel";
import { type ComparisonAsked, comparison, type ReadingContext } from "#monitor";
import type { Download } from "./downloads.ts";
import { refusals } from "./refusals.ts";

const columns = [
  "indicator_id",
  "indicator_name_zh",
  "indicator_name_en",
  "region_code",
  "region_name_zh",
  "region_name_en",
  "period",
  "measure",
  "shown",
  "shown_unit",
  "value",
  "unit",
  "qualifier",
  "published_on",
  "published_assumed",
  "source_id",
  "index_base",
] as const;

/** As it stands on the page: rounded once, to the places shown there. */
const rounded = (value: number, places: number): number => Number(value.toFixed(places));
const unitName = (unit: string): string => unitOf(unit as UnitId).label.zh;

function rowsOf(indicator: ComparedIndicator, { regions, measure }: Comparison): readonly (readonly Cell[])[] {
  return indicator.series.flatMap(({ region: code, points }) => {
    const region = regions.find((r) => r.code === code);
    return points.map(({ period, actual, shown }): readonly Cell[] => [
      indicator.id,
      indicator.label.zh,
      indicator.label.en,
      code,
      region?.label.zh ?? "",
      region?.label.en ?? "",
      period,
      measure,
      shown === null ? null : rounded(shown, indicator.shownPlaces),
      unitName(indicator.shownUnit),
      ...(actual.kind === "figure"
        ? [
            Number(actual.value),
            unitName(actual.unit),
            actual.qualifier,
            actual.publishedOn,
            actual.publishedAssumed ? "yes" : "no",
            actual.source ?? "formula",
          ]
        : [null, "", actual.reason, "", "", ""]),
      indicator.base,
    ]);
  });
}

const notesOf = (answer: Comparison): readonly (readonly Cell[])[] => [
  ...answer.notes.map((n) => ["", n.kind, n.say.zh, n.say.en]),
  ...answer.indicators.flatMap((i) => i.notes.map((n) => [i.id, n.kind, n.say.zh, n.say.en])),
];

/**
 * What a comparison shows, as a file: every region at every period with what is drawn and the figure behind it, gaps included; in a workbook also what
 * sets them apart.
 * @refuses api/badFormat, and what the comparison itself refuses
 */
export function comparisonFile(context: ReadingContext, asked: ComparisonAsked, format: string): Result<Download> {
  const known = sheetFormats.find((one) => one === format);
  if (!known) return refuse(refusals.badFormat({ format, known: sheetFormats.join(", ") }));
  const answer = comparison(context, asked);
  if (!answer.ok) return answer;
  const figures: Sheet = { name: "figures", columns, rows: answer.value.indicators.flatMap((i) => rowsOf(i, answer.value)) };
  const notes: Sheet = { name: "notes", columns: ["indicator_id", "kind", "note_zh", "note_en"], rows: notesOf(answer.value) };
  return ok({
    name: `comparison-${answer.value.measure}-${context.asOf}.${extensions[known]}`,
    media: mediaTypes[known],
    chunks: sheetFile(known, [figures, notes]),
  });
}
