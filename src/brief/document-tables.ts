import { type Paragraph, Table, TableLayoutType, TableRow, WidthType } from "docx";
import type { BriefContent, BriefRow } from "#contract";
import type { Label, Language } from "#kernel";
import { cell, mm, paragraph, ruled, run, type Style, statusRun, stylesOf } from "./document-parts.ts";

type Align = "left" | "right";
const text = (words: string, style: Style, align: Align = "left", strong = false): Paragraph =>
  paragraph([run(words, style, { strong })], style, { align });

const unitAfter = (unit: Label, language: Language): string =>
  unit[language] === "" ? "" : language === "zh" ? `（${unit.zh}）` : ` (${unit.en})`;

function tableOf(
  widths: readonly number[],
  head: readonly (readonly [Label, Align])[],
  rows: readonly TableRow[],
  language: Language,
  style: Style,
): Table {
  const cells = head.map(([label, align], i) => cell(widths[i] ?? 0, [text(label[language], style, align, true)], { shade: "EDF0F3" }));
  return new Table({
    rows: [new TableRow({ children: cells, tableHeader: true }), ...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: ruled,
    layout: TableLayoutType.FIXED,
  });
}

const mainWidths = [55, 19, 16, 25, 22, 19].map(mm);

function mainRow(row: BriefRow, language: Language): TableRow {
  const [name = 0, actual = 0, goal = 0, pace = 0, ahead = 0, status = 0] = mainWidths;
  const { table, under } = stylesOf(language);
  const paces = [row.pace[language], row.needed[language]].filter((part) => part !== "");
  const [value, interval] = splitForecast(row.forecast[language]);
  return new TableRow({
    cantSplit: true,
    children: [
      cell(name, [
        text(`${row.label[language]}${unitAfter(row.unit, language)}`, table, "left", true),
        text(`§${row.clause} · ${row.owner[language]}`, under),
      ]),
      cell(actual, [text(row.actual[language] || "—", table, "right"), text(row.period[language], under, "right")]),
      cell(goal, [text(row.goal[language], table, "right")]),
      cell(pace, [text(paces.length === 0 ? "—" : paces.join(" → "), table, "right")]),
      cell(ahead, [text(value || "—", table, "right"), ...(interval ? [text(interval, under, "right")] : [])]),
      cell(status, [paragraph([statusRun(row.status, language, table)], table)]),
    ],
  });
}

/** The forecast and its interval stand on lines of their own. */
function splitForecast(forecast: string): readonly [string, string | null] {
  const found = /^([^（(]*?)\s*([（(].*)$/.exec(forecast);
  return found ? [found[1] ?? "", found[2] ?? null] : [forecast, null];
}

export function mainTable({ main, heads }: BriefContent, language: Language): Table {
  const head = [
    [heads.target, "left"],
    [heads.actual, "right"],
    [heads.goal, "right"],
    [heads.pace, "right"],
    [heads.forecast, "right"],
    [heads.status, "left"],
  ] as const;
  return tableOf(
    mainWidths,
    head,
    main.map((row) => mainRow(row, language)),
    language,
    stylesOf(language).table,
  );
}

const restWidths = [57, 30, 23, 16, 30].map(mm);

function restRow(row: BriefRow, language: Language): TableRow {
  const [name = 0, owner = 0, actual = 0, goal = 0, status = 0] = restWidths;
  const { dense } = stylesOf(language);
  const period = row.period[language];
  const known = row.actual[language] === "" ? "—" : language === "zh" ? `${row.actual.zh}（${period}）` : `${row.actual.en} (${period})`;
  const pad = { pad: 0.4 };
  return new TableRow({
    cantSplit: true,
    children: [
      cell(name, [text(`${row.label[language]}${unitAfter(row.unit, language)}`, dense)], pad),
      cell(owner, [text(row.owner[language], dense)], pad),
      cell(actual, [text(known, dense, "right")], pad),
      cell(goal, [text(row.goal[language], dense, "right")], pad),
      cell(status, [paragraph([statusRun(row.status, language, dense, false)], dense)], pad),
    ],
  });
}

export function restTable({ rest, heads }: BriefContent, language: Language): Table {
  const head = [
    [heads.name, "left"],
    [heads.owner, "left"],
    [heads.latest, "right"],
    [heads.goal, "right"],
    [heads.status, "left"],
  ] as const;
  return tableOf(
    restWidths,
    head,
    rest.map((row) => restRow(row, language)),
    language,
    stylesOf(language).dense,
  );
}
