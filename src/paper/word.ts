import { Document, Footer, Header, Packer, PageNumber, Paragraph, type Table, TextRun } from "docx";
import type { PaperSheet } from "#contract";
import type { Language } from "#kernel";
import { mm, page, song } from "./measures.ts";
import { dayInWords } from "./text.ts";
import { type Reading, readingOf, wordOf } from "./word-blocks.ts";
import { paragraph } from "./word-parts.ts";

function headOf({ paper }: PaperSheet, { language, read }: Reading): readonly Paragraph[] {
  const number = paper.number === null ? [] : [paragraph(paper.number, "number", language, { align: "center", after: 6 })];
  const top = paper.masthead ? [paragraph(read(paper.masthead), "masthead", language, { align: "center", line: "below", after: 10 })] : [];
  const to = paper.addressee
    ? [paragraph(`${read(paper.addressee)}${language === "zh" ? "：" : ":"}`, "text", language, { before: 8 })]
    : [];
  return [
    ...top,
    ...(paper.masthead ? number : []),
    paragraph(read(paper.title), "title", language, { align: "center", before: 12, after: 12 }),
    ...(paper.masthead ? [] : number),
    ...to,
  ];
}

/** Issuer and day at the right end, unless the document brings its own lines for signing; below them who gets a copy. */
function endOf({ paper }: PaperSheet, { language, read }: Reading): readonly Paragraph[] {
  const signed = paper.blocks.some(({ kind }) => kind === "signature");
  const day = paper.date ? [paragraph(dayInWords(paper.date)[language], "text", language, { align: "right", end: 4 })] : [];
  const issuer = signed ? [] : [paragraph(read(paper.issuer), "text", language, { align: "right", end: 2, before: 28 }), ...day];
  const copies = paper.copies
    ? [
        paragraph(`${language === "zh" ? "抄送：" : "Copies: "}${read(paper.copies)}`, "note", language, {
          before: 28,
          line: "above",
        }),
      ]
    : [];
  return [...issuer, ...copies];
}

const codeWords = { zh: "核验码", en: "Check code" } as const;

function edgeOf({ issued, mark }: PaperSheet, { language, read }: Reading): string {
  const parts = [...(mark ? [read(mark)] : []), ...(issued ? [`${codeWords[language]} ${issued.code} · ${issued.on}`] : [])];
  return parts.join(" · ");
}

const number = (): TextRun => new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 28, font: song });

/**
 * A document as a Word file in the shape of GB/T 9704: A4, its margins, faces by name with what stands in for them, page numbers, the check
 * code at the head and the day of the figures at the foot of every page.
 * @param language of the texts; the document carries both
 */
export function paperDocument(sheet: PaperSheet, language: Language): Promise<Buffer> {
  const { paper } = sheet;
  const reading = readingOf(paper, language);
  const children: (Paragraph | Table)[] = [
    ...headOf(sheet, reading),
    ...paper.blocks.flatMap((block) => [...wordOf(block, reading)]),
    ...endOf(sheet, reading),
  ];
  const document = new Document({
    title: reading.read(paper.title),
    creator: reading.read(paper.issuer),
    styles: { default: { document: { run: { font: song, size: 32 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.top, bottom: page.bottom, left: page.left, right: page.right, header: mm(22), footer: mm(20), gutter: 0 },
          },
        },
        headers: { default: new Header({ children: [paragraph(edgeOf(sheet, reading), "edge", language, { align: "right" })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ alignment: "center", children: [number()] }),
              paragraph(reading.read(paper.stamp), "edge", language, { align: "center" }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}
