import {
  Document,
  Footer,
  Header,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { BriefSheet } from "#contract";
import type { Label, Language } from "#kernel";
import { bare, cell, mm, page, paragraph, run, type Styles, song, stylesOf } from "./document-parts.ts";
import { mainTable, restTable } from "./document-tables.ts";

type Sheet = { readonly content: BriefSheet["content"]; readonly language: Language; readonly styles: Styles };

const heading = (label: Label, { language, styles }: Sheet): Paragraph =>
  paragraph([run(label[language], styles.head, { strong: true })], styles.head);
const line = (text: string, { styles }: Sheet): Paragraph => paragraph([run(text, styles.body)], styles.body);

function headOf({ content, language, styles }: Sheet): readonly Paragraph[] {
  return [
    paragraph([run(content.title[language], styles.title, { strong: true })], styles.title, { align: "center" }),
    paragraph([run(content.sentence[language], styles.sentence, { strong: true })], styles.sentence),
  ];
}

function dangerHead({ label, status, owner, clause, clauseTitle }: NonNullable<Sheet["content"]["danger"]>, language: Language): string {
  if (language === "zh") return `${label.zh}：${status.label.zh}　责任单位：${owner.zh}　第${clause}条“${clauseTitle.zh}”`;
  return `${label.en}: ${status.label.en.toLowerCase()} · owner: ${owner.en} · clause ${clause}, ${clauseTitle.en}`;
}

/** The one target in danger and whose it is, set off from the rest. */
function dangerBox(sheet: Sheet): Table {
  const { content, language, styles } = sheet;
  const { danger } = content;
  const width = mm(156);
  const head = danger ? [paragraph([run(dangerHead(danger, language), styles.body, { strong: true, colour: "B42318" })], styles.body)] : [];
  const children = [...head, line(content.detail[language], sheet)];
  const row = new TableRow({ children: [cell(width, children, { shade: "F5F6F8", pad: 3 })] });
  return new Table({
    rows: [row],
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    borders: bare,
    layout: TableLayoutType.FIXED,
  });
}

function changePart(sheet: Sheet, width: number): readonly Paragraph[] {
  const { content, language, styles } = sheet;
  const { change } = content;
  if (!change) return [line(content.heads.noChange[language], sheet)];
  const tabs = [0.68, 0.84, 1].map((share) => Math.round(width * share));
  const row = (parts: readonly string[], strong: boolean): Paragraph =>
    paragraph([run(parts.join("\t"), styles.table, { strong })], styles.table, { tabs });
  const unit = change.unit[language];
  const title = `${change.title[language]}${unit === "" ? "" : language === "zh" ? `（${unit}）` : ` (${unit})`}`;
  const head = row(["", change.from[language], change.to[language], content.heads.by[language]], false);
  return [line(title, sheet), head, ...change.rows.map((r) => row([r.label[language], r.before, r.after, r.change], r.total))];
}

/** What explains the figures and what is asked for. */
function leftOf(sheet: Sheet, width: number): readonly Paragraph[] {
  const { content, language } = sheet;
  const places = content.places.map(({ measure, say }) => `${measure[language]}${language === "zh" ? "：" : ": "}${say[language]}`);
  const decisions = content.decisions.map((say) => say[language]);
  return [
    heading(content.heads.change, sheet),
    ...changePart(sheet, width - mm(4)),
    heading(content.heads.places, sheet),
    ...orElse(places, content.heads.noPlaces[language]).map((text) => line(text, sheet)),
    heading(content.heads.decisions, sheet),
    ...orElse(decisions, content.heads.noDecisions[language]).map((text) => line(text, sheet)),
  ];
}

/** How old what is known is, and what comes next. */
function rightOf(sheet: Sheet): readonly Paragraph[] {
  const { content, language } = sheet;
  const releases = content.releases.map(({ label, period, on, say }) => {
    const [name, of, note] = [label[language], period[language], say[language]];
    const noted = note === "" ? "" : language === "zh" ? `（${note}）` : ` (${note})`;
    return language === "zh" ? `${on}　${name}，${of}${noted}` : `${on}  ${name}, ${of}${noted}`;
  });
  return [
    heading(content.heads.ages, sheet),
    ...content.ages.map((say) => line(say[language], sheet)),
    heading(content.heads.releases, sheet),
    ...orElse(releases, content.heads.noReleases[language]).map((text) => line(text, sheet)),
  ];
}

const orElse = (texts: readonly string[], empty: string): readonly string[] => (texts.length > 0 ? texts : [empty]);

function below(sheet: Sheet): Table {
  const width = mm(78);
  const row = new TableRow({ children: [cell(width, leftOf(sheet, width), { top: true }), cell(width, rightOf(sheet), { top: true })] });
  return new Table({
    rows: [row],
    columnWidths: [width, width],
    width: { size: width * 2, type: WidthType.DXA },
    borders: bare,
    layout: TableLayoutType.FIXED,
  });
}

function secondPage(sheet: Sheet): readonly (Paragraph | Table)[] {
  const { content, language, styles } = sheet;
  return [
    new Paragraph({ children: [new PageBreak()], spacing: { line: 20, lineRule: "exact" } }),
    heading(content.heads.rest, sheet),
    restTable(content, language),
    ...(content.leftOut > 0 ? [line(content.heads.leftOut[language], sheet)] : []),
    heading(content.heads.notes, sheet),
    ...content.notes.map((note, i) => paragraph([run(`${i + 1}. ${note[language]}`, styles.notes)], styles.notes)),
  ];
}

const edge = (text: string, align: "left" | "right", { styles }: Sheet): Paragraph =>
  paragraph([run(text, styles.edge)], styles.edge, { align });

const footer = (sheet: Sheet): Footer =>
  new Footer({
    children: [
      edge(sheet.content.stamp[sheet.language], "left", sheet),
      new Paragraph({ alignment: "center", children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 16, font: song })] }),
    ],
  });

/**
 * The brief as a Word document: A4, margins of GB/T 9704, fonts named and not embedded, code and stamp on both pages.
 * @param language of the texts; the content carries both
 */
export function briefDocument({ content, issued }: BriefSheet, language: Language): Promise<Buffer> {
  const sheet: Sheet = { content, language, styles: stylesOf(language) };
  const mark = issued ? `${content.heads.code[language]} ${issued.code} · ${issued.on}` : content.heads.draft[language];
  const spare = paragraph([], { size: 2, line: 3 });
  const document = new Document({
    title: content.title[language],
    creator: "Zhixing",
    styles: { default: { document: { run: { font: song, size: 18 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.top, bottom: page.bottom, left: page.left, right: page.right, header: mm(24), footer: mm(18), gutter: 0 },
          },
        },
        headers: { default: new Header({ children: [edge(mark, "right", sheet)] }) },
        footers: { default: footer(sheet) },
        children: [
          ...headOf(sheet),
          dangerBox(sheet),
          heading(content.heads.targets, sheet),
          mainTable(content, language),
          spare,
          below(sheet),
          ...secondPage(sheet),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
