import type { Label } from "#kernel";
import { ok, type Result } from "#kernel";
import { csvOf, linesOf } from "../bundle/csv.ts";

/** One cell a result rests on, complete enough to be traced without the program: what it is, where it comes from, or why it is not there. */
export type InputCell = {
  readonly leaf: string;
  readonly unit: string;
  readonly unitLabel: Label;
  /** Units beside the ranking take part in the method and are not ranked. */
  readonly role: "ranked" | "beside";
  /** Where a unit lies that is no region itself. */
  readonly region: { readonly code: string; readonly label: Label } | null;
  readonly period: string;
  readonly value: number | null;
  /** Standard error known of the value, such as that of its rounding. */
  readonly error: number | null;
  /** The figure's own digits, where it is read as it is. */
  readonly shown: string | null;
  readonly measure: string;
  readonly places: number;
  readonly qualifier: string;
  /** The period the figure is of, and how many periods back it was taken from. */
  readonly ofPeriod: string;
  readonly reached: number;
  /** Addresses of passports, `indicator@region@period`, the leading one first. */
  readonly passports: readonly string[];
  readonly publishedOn: string;
  readonly publishedAssumed: boolean;
  /** How many values were published for it so far; the last one counts. */
  readonly vintages: number;
  readonly source: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly publisher: Label;
  readonly gap: { readonly reason: string; readonly say: Label } | null;
};

const columns = [
  "period",
  "unit",
  "unit_zh",
  "unit_en",
  "role",
  "region",
  "region_zh",
  "region_en",
  "indicator",
  "value",
  "error",
  "shown",
  "measure",
  "places",
  "qualifier",
  "of_period",
  "reached_back",
  "passports",
  "published_on",
  "published_assumed",
  "vintages",
  "source",
  "source_title",
  "source_url",
  "publisher_zh",
  "publisher_en",
  "missing",
  "missing_zh",
  "missing_en",
] as const;

const text = (value: number | null): string => (value === null ? "" : String(value));
const numberOf = (given: string | undefined): number | null => (given === undefined || given === "" ? null : Number(given));

export const inputsCsv = (cells: readonly InputCell[]): string =>
  csvOf(
    columns,
    cells.map((cell) => [
      cell.period,
      cell.unit,
      cell.unitLabel.zh,
      cell.unitLabel.en,
      cell.role,
      cell.region?.code ?? "",
      cell.region?.label.zh ?? "",
      cell.region?.label.en ?? "",
      cell.leaf,
      text(cell.value),
      text(cell.error),
      cell.shown,
      cell.measure,
      cell.places,
      cell.qualifier,
      cell.ofPeriod,
      cell.reached,
      cell.passports.join(" "),
      cell.publishedOn,
      cell.publishedAssumed ? "yes" : "no",
      cell.vintages,
      cell.source,
      cell.sourceTitle,
      cell.sourceUrl,
      cell.publisher.zh,
      cell.publisher.en,
      cell.gap?.reason ?? "",
      cell.gap?.say.zh ?? "",
      cell.gap?.say.en ?? "",
    ]),
  );

/** @refuses release/unreadable */
export function readInputs(file: string, given: string): Result<readonly InputCell[]> {
  const lines = linesOf(file, given, columns);
  if (!lines.ok) return lines;
  return ok(
    lines.value.map((line): InputCell => {
      const at = (name: (typeof columns)[number]): string => line[name] ?? "";
      return {
        leaf: at("indicator"),
        unit: at("unit"),
        unitLabel: { zh: at("unit_zh"), en: at("unit_en") },
        role: at("role") === "beside" ? "beside" : "ranked",
        region: at("region") === "" ? null : { code: at("region"), label: { zh: at("region_zh"), en: at("region_en") } },
        period: at("period"),
        value: numberOf(line.value),
        error: numberOf(line.error),
        shown: at("shown") === "" ? null : at("shown"),
        measure: at("measure"),
        places: Number(at("places")),
        qualifier: at("qualifier"),
        ofPeriod: at("of_period"),
        reached: Number(at("reached_back")),
        passports: at("passports").split(" ").filter(Boolean),
        publishedOn: at("published_on"),
        publishedAssumed: at("published_assumed") === "yes",
        vintages: Number(at("vintages")),
        source: at("source"),
        sourceTitle: at("source_title"),
        sourceUrl: at("source_url"),
        publisher: { zh: at("publisher_zh"), en: at("publisher_en") },
        gap: at("missing") === "" ? null : { reason: at("missing"), say: { zh: at("missing_zh"), en: at("missing_en") } },
      };
    }),
  );
}
