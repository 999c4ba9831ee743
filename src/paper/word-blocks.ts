import type { Paragraph, Table } from "docx";
import type { Paper, PaperBlock } from "#contract";
import type { Label, Language } from "#kernel";
import { filled } from "./text.ts";
import { paragraph, tableOf } from "./word-parts.ts";

type Of<K extends PaperBlock["kind"]> = Extract<PaperBlock, { readonly kind: K }>;
type Made = readonly (Paragraph | Table)[];
/** How a text is read in one language, its figures put in. */
export type Reading = { readonly language: Language; readonly read: (label: Label) => string };

export const readingOf = ({ figures }: Paper, language: Language): Reading => ({
  language,
  read: (label) => filled(label[language], figures, language),
});

/** A person's words may run over several lines; each is a paragraph of its own. */
const lines = (text: string): readonly string[] => text.split("\n").filter((line) => line.trim() !== "");
const indent = ({ language }: Reading): number => (language === "zh" ? 2 : 0);

const body = (text: string, reading: Reading): Made =>
  lines(text).map((line) =>
    paragraph(line, "text", reading.language, {
      align: "both",
      first: indent(reading),
      ...(reading.language === "en" ? { after: 6 } : {}),
    }),
  );

function tableBlock({ title, columns, rows, empty }: Of<"table">, { language, read }: Reading): Made {
  const shares = columns.map(({ share }) => share);
  const head = columns.map(({ label, align }) => ({ text: read(label), align, strong: true }));
  const cells = rows.map((row) => columns.map(({ align }, i) => ({ text: row.cells[i] ? read(row.cells[i]) : "", align })));
  const nothing = [[{ text: read(empty), align: "left" as const, span: columns.length }]];
  return [
    ...(title ? [paragraph(read(title), "tableHead", language, { align: "center", before: 8, after: 4, keepNext: true })] : []),
    tableOf(shares, cells.length > 0 ? cells : nothing, language, { head }),
    paragraph("", "table", language),
  ];
}

function fieldsBlock({ rows }: Of<"fields">, { language, read }: Reading): Made {
  const cells = rows.map(({ label, value }) => [
    { text: read(label), align: "left" as const, strong: true },
    { text: read(value), align: "left" as const },
  ]);
  return [tableOf([1, 4], cells, language, { tall: true }), paragraph("", "table", language)];
}

const signatureBlock = ({ lines: signed }: Of<"signature">, { language, read }: Reading): Made =>
  signed.map((line, i) => paragraph(read(line), "text", language, { align: "right", end: 2, ...(i === 0 ? { before: 28 } : {}) }));

/** One block in Word's terms. */
export function wordOf(block: PaperBlock, reading: Reading): Made {
  const { language, read } = reading;
  switch (block.kind) {
    case "heading":
      return [
        paragraph(read(block.text), block.level === 1 ? "heading1" : "heading2", language, { first: indent(reading), keepNext: true }),
      ];
    case "paragraph":
      return body(read(block.text), reading);
    case "list":
      return block.items.flatMap((item, i) => body(`${block.numbered ? `${i + 1}.` : "·"} ${read(item)}`, reading));
    case "table":
      return tableBlock(block, reading);
    case "fields":
      return fieldsBlock(block, reading);
    case "note":
      return lines(read(block.text)).map((line) => paragraph(line, "note", language));
    case "signature":
      return signatureBlock(block, reading);
  }
}
