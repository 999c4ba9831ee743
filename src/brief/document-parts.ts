import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TableCell,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { BriefRow } from "#contract";
import type { Language } from "#kernel";
import { hei, mm, page, song } from "#paper";

export { mm, page, song };

export type Style = {
  /** Points. */
  readonly size: number;
  /** Points from line to line; exact, so that another font does not move the page's end. */
  readonly line: number;
  readonly before?: number;
  readonly after?: number;
};
const chinese = {
  title: { size: 15, line: 22, after: 3 },
  sentence: { size: 10.5, line: 16, after: 3 },
  body: { size: 9, line: 13.5 },
  head: { size: 9.5, line: 14, before: 6, after: 2 },
  table: { size: 8, line: 11 },
  under: { size: 7, line: 9.5 },
  dense: { size: 7.5, line: 10.6 },
  notes: { size: 7.5, line: 11.2 },
  edge: { size: 7.5, line: 10 },
} as const satisfies Record<string, Style>;
/** The same thing takes half as many letters again in English. */
const english: Styles = {
  ...chinese,
  title: { size: 13, line: 19, after: 3 },
  sentence: { size: 9.5, line: 14, after: 3 },
  body: { size: 8.2, line: 11 },
  head: { size: 8.6, line: 12, before: 5, after: 1 },
  table: { size: 7.4, line: 9.6 },
  under: { size: 6.6, line: 8.6 },
  dense: { size: 7, line: 9.2 },
  notes: { size: 7, line: 9.4 },
};
export type Styles = Readonly<Record<keyof typeof chinese, Style>>;
export const stylesOf = (language: Language): Styles => (language === "zh" ? chinese : english);

type Run = { readonly strong?: boolean; readonly colour?: string };
export const run = (text: string, { size }: Style, { strong = false, colour }: Run = {}): TextRun =>
  new TextRun({ text, size: size * 2, font: strong ? hei : song, ...(colour ? { color: colour } : {}) });

type Aligned = "left" | "right" | "center";
const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

export function paragraph(
  children: readonly ParagraphChild[],
  style: Style,
  more: { readonly align?: Aligned; readonly tabs?: readonly number[] } = {},
): Paragraph {
  return new Paragraph({
    children: [...children],
    alignment: alignments[more.align ?? "left"],
    spacing: {
      line: Math.round(style.line * 20),
      lineRule: LineRuleType.EXACT,
      before: (style.before ?? 0) * 20,
      after: (style.after ?? 0) * 20,
    },
    ...(more.tabs ? { tabStops: more.tabs.map((position) => ({ type: "right" as const, position })) } : {}),
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: "BFC5CE" } as const;
export const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const;
export const ruled = { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none } as const;

type CellOptions = { readonly span?: number; readonly shade?: string; readonly top?: boolean; readonly pad?: number };
export const cell = (
  width: number,
  children: readonly Paragraph[],
  { span = 1, shade, top = false, pad = 1 }: CellOptions = {},
): TableCell =>
  new TableCell({
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: top ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    margins: { top: pad * 20, bottom: pad * 20, left: 50, right: 50 },
    ...(shade ? { shading: { type: ShadingType.CLEAR, fill: shade, color: "auto" } } : {}),
  });

/** Shape before word, as on the screen: colour alone never says anything. */
const shapes: Readonly<Record<BriefRow["status"]["shape"], string>> = {
  disc: "●",
  circle: "○",
  "triangle-up": "▲",
  "triangle-down": "▼",
  square: "■",
  diamond: "◆",
};
const tones: Readonly<Record<BriefRow["status"]["tone"], string>> = { good: "1E7A4C", warn: "A35200", bad: "B42318", none: "4E5A6B" };

export const statusRun = (status: BriefRow["status"], language: Language, style: Style, strong = true): TextRun =>
  run(`${shapes[status.shape]} ${status.label[language]}`, style, { colour: tones[status.tone], strong });
