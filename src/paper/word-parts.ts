import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Language } from "#kernel";
import { hei, kai, mm, page, song, xiaobiaosong } from "./measures.ts";

/** Sizes of GB/T 9704 in points: 二号 for the title, 三号 for the text, 四号 for the page number; tables and notes smaller. */
const faces = {
  masthead: { size: 26, line: 38, font: xiaobiaosong, colour: "C00000" },
  title: { size: 22, line: 34, font: xiaobiaosong },
  number: { size: 16, line: 28, font: song },
  heading1: { size: 16, line: 28, font: hei },
  heading2: { size: 16, line: 28, font: kai },
  text: { size: 16, line: 28, font: song },
  table: { size: 11, line: 16, font: song },
  tableHead: { size: 11, line: 16, font: hei },
  note: { size: 12, line: 20, font: song },
  edge: { size: 9, line: 12, font: song },
} as const;
export type Face = keyof typeof faces;
/** An English text of the same matter is longer: a size down everywhere. */
const smaller = 0.75;
const measure = (points: number, language: Language): number => (language === "zh" ? points : Math.round(points * smaller * 2) / 2);

export type Aligned = "left" | "right" | "center" | "both";
const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
  both: AlignmentType.JUSTIFIED,
} as const;

type More = {
  readonly align?: Aligned;
  /** Characters by which the first line stands in. */
  readonly first?: number;
  /** Characters left free at the right end. */
  readonly end?: number;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  readonly line?: "below" | "above";
};

export function paragraph(text: string, face: Face, language: Language, more: More = {}): Paragraph {
  const { size, line, font } = faces[face];
  const points = measure(size, language);
  const edge = {
    style: BorderStyle.SINGLE,
    size: face === "masthead" ? 18 : 4,
    color: face === "masthead" ? "C00000" : "000000",
    space: 4,
  };
  return new Paragraph({
    children: [new TextRun({ text, size: points * 2, font, ...("colour" in faces[face] ? { color: faces.masthead.colour } : {}) })],
    alignment: alignments[more.align ?? "left"],
    keepNext: more.keepNext ?? false,
    spacing: {
      line: Math.round(measure(line, language) * 20),
      lineRule: LineRuleType.EXACT,
      before: (more.before ?? 0) * 20,
      after: (more.after ?? 0) * 20,
    },
    indent: {
      ...(more.first ? { firstLine: Math.round(more.first * points * 20) } : {}),
      ...(more.end ? { right: Math.round(more.end * points * 20) } : {}),
    },
    ...(more.line === "below" ? { border: { bottom: edge } } : more.line === "above" ? { border: { top: edge } } : {}),
  });
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const ruled = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin } as const;
/** What the text is wide. */
export const textWidth = page.width - page.left - page.right;

export type Cell = { readonly text: string; readonly align: "left" | "right"; readonly strong?: boolean; readonly span?: number };

const cellOf = (cell: Cell, width: number, language: Language): TableCell =>
  new TableCell({
    children: [paragraph(cell.text, cell.strong ? "tableHead" : "table", language, { align: cell.align })],
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.span ?? 1,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(cell.strong ? { shading: { type: ShadingType.CLEAR, fill: "F2F2F2", color: "auto" } } : {}),
  });

type TableOptions = { readonly head?: readonly Cell[]; readonly tall?: boolean };

/** A ruled table as wide as the text; its head stands on every page, and no row is cut in two. */
export function tableOf(
  shares: readonly number[],
  rows: readonly (readonly Cell[])[],
  language: Language,
  options: TableOptions = {},
): Table {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((textWidth * share) / all));
  const row = (cells: readonly Cell[], tableHeader: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader,
      ...(options.tall ? { height: { value: mm(9), rule: "atLeast" as const } } : {}),
      children: cells.map((cell, i) => cellOf(cell, cell.span ? textWidth : (widths[i] ?? 0), language)),
    });
  return new Table({
    rows: [...(options.head ? [row(options.head, true)] : []), ...rows.map((cells) => row(cells, false))],
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    borders: ruled,
    layout: TableLayoutType.FIXED,
  });
}
