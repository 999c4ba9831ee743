import { utils, write } from "@e965/xlsx";
import { csvCell, type Period, periodOf, type UnitId, unitOf } from "#kernel";
import { type FigureRow, figureColumns } from "./figures-table.ts";

export const formats = ["csv", "xlsx", "sdmx-csv"] as const;
export type Format = (typeof formats)[number];
export const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text);

export const mediaTypes: Readonly<Record<Format, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "sdmx-csv": "application/vnd.sdmx.data+csv; version=1.0.0; charset=utf-8",
};
export const extensions: Readonly<Record<Format, string>> = { csv: "csv", xlsx: "xlsx", "sdmx-csv": "sdmx.csv" };

export const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** CSV as UTF-8 without a byte-order mark, one chunk a row. */
export function* csv(rows: Iterable<FigureRow>): Generator<string> {
  yield line(figureColumns);
  for (const row of rows) yield line(figureColumns.map((name) => row[name]));
}

const sdmxColumns = [
  "DATAFLOW",
  "FREQ",
  "REF_AREA",
  "INDICATOR",
  "TIME_PERIOD",
  "OBS_VALUE",
  "UNIT_MEASURE",
  "UNIT_MULT",
  "OBS_STATUS",
  "SOURCE",
];
/** SDMX code list CL_OBS_STATUS: A normal, P provisional, E estimated, and M-range values of our own are avoided: a bound is marked L. */
const obsStatus: Readonly<Record<string, string>> = { exact: "A", rounded: "A", provisional: "P", sample: "E", "at-least": "L" };
const months = ({ from, until }: Period): number =>
  (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(until.slice(5, 7)) - Number(from.slice(5, 7));
const frequency: Readonly<Record<number, string>> = { 12: "A", 6: "S", 3: "Q", 1: "M", 0: "D" };

/** SDMX-CSV 1.0 (one dataflow, dimensions FREQ, REF_AREA, INDICATOR, TIME_PERIOD); an irregular period has frequency `N`. */
export function* sdmxCsv(rows: Iterable<FigureRow>): Generator<string> {
  yield line(sdmxColumns);
  for (const row of rows) {
    const period = periodOf(row.period);
    const unit = unitOf(row.unit_id as UnitId);
    yield line([
      "ZHIXING:INNOVATION(1.0)",
      (period && frequency[months(period)]) ?? "N",
      row.region_code,
      row.indicator_code,
      row.period,
      row.value,
      row.unit_id,
      String(unit.exponent),
      obsStatus[row.qualifier] ?? "A",
      row.source_id,
    ]);
  }
}

/** One sheet with numbers as numbers; the header row is frozen by its own name so that the file opens unchanged elsewhere. */
export function xlsx(rows: Iterable<FigureRow>): Uint8Array {
  const body = [...rows].map((row) => figureColumns.map((name) => (name === "value" ? Number(row.value) : row[name])));
  const sheet = utils.aoa_to_sheet([[...figureColumns], ...body]);
  sheet["!cols"] = figureColumns.map((name) => ({ wch: name.endsWith("title") || name.endsWith("url") ? 48 : 16 }));
  sheet["!autofilter"] = { ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: body.length, c: figureColumns.length - 1 } }) };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "figures");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

/** The whole file in a format, as chunks. */
export function* file(format: Format, rows: Iterable<FigureRow>): Generator<string | Uint8Array> {
  if (format === "xlsx") yield xlsx(rows);
  else yield* format === "csv" ? csv(rows) : sdmxCsv(rows);
}
