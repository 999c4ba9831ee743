import assert from "node:assert/strict";
import { test } from "node:test";
import { read, utils } from "@e965/xlsx";
import { comparison, type ReadingContext } from "#monitor";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "../../tests/support/figures.ts";
import { comparisonFile } from "./comparison-file.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const context: ReadingContext = { plan, figures, asOf: "2026-11-22", knownAt: null, today: "2026-11-22" };
const asked = {
  regions: "140000,140100,410000",
  indicators: "rd-expenditure,rd-intensity",
  from: "2021",
  to: "2023",
  measure: "index",
} as const;
const answer = comparison(context, asked);
assert.ok(answer.ok);
const cells = answer.value.indicators.flatMap((i) => i.series.flatMap((s) => s.points.map((p) => ({ i, s, p }))));

test("a comparison's CSV has a line for each region and period shown, with the number on the page and the figure behind it", () => {
  const made = comparisonFile(context, asked, "csv");
  assert.ok(made.ok);
  const [head, ...lines] = [...made.value.chunks].join("").trim().split("\r\n");
  assert.equal(made.value.name, "comparison-index-2026-11-22.csv");
  assert.equal(lines.length, cells.length);
  const columns = (head ?? "").split(",");
  const at = (line: string, name: string) => line.split(",")[columns.indexOf(name)];
  for (const [n, { i, s, p }] of cells.entries()) {
    const line = lines[n] ?? "";
    assert.deepEqual([at(line, "indicator_id"), at(line, "region_code"), at(line, "period")], [i.id, s.region, p.period]);
    assert.equal(at(line, "shown"), p.shown === null ? "" : String(Number(p.shown.toFixed(i.shownPlaces))));
    assert.equal(at(line, "value"), p.actual.kind === "figure" ? String(Number(p.actual.value)) : "");
  }
});

test("as a workbook it has its numbers as numbers, and what sets them apart on a sheet of its own", () => {
  const made = comparisonFile(context, asked, "xlsx");
  assert.ok(made.ok);
  const [bytes] = [...made.value.chunks];
  const book = read(bytes, { type: "array" });
  assert.deepEqual(book.SheetNames, ["figures", "notes"]);
  const rows = utils.sheet_to_json<{ shown?: number; region_code: string; period: string }>(book.Sheets.figures ?? {});
  assert.equal(rows.length, cells.length);
  assert.equal(rows.find((r) => r.region_code === "140000" && r.period === "2023")?.shown, 118.4);
  assert.ok(utils.sheet_to_json(book.Sheets.notes ?? {}).length > 0);
});

test("a format it has no room in, and names nobody knows, are refused", () => {
  for (const [more, format, code] of [
    [{}, "sdmx-csv", "api/badFormat"],
    [{ regions: "999999" }, "csv", "monitor/unknownRegion"],
  ] as const) {
    const made = comparisonFile(context, { ...asked, ...more }, format);
    assert.deepEqual(!made.ok && made.refusals.map((r) => r.code), [code]);
  }
});
