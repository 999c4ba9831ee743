import type { Label } from "#kernel";
import { addWords } from "./later.ts";

export const proofreadWords = {
  "proofread.title": { zh: "校数", en: "Proof-read figures" },
  "proofread.lead": {
    zh: "粘贴文稿或放入 .docx，逐个核对其中带单位的数：指标、地区、时间、口径是否与公布数一致。",
    en: "Paste a draft or drop a .docx: each number with a unit is checked against the published figures, by indicator, region, time and scope.",
  },
  "proofread.kept": {
    zh: "文稿不保存、不记录：核对完即丢弃，审计只记各类标记的个数。涉密内容请勿放入。",
    en: "The draft is neither stored nor logged; it is forgotten once checked, and the audit holds counts alone. Put in nothing classified.",
  },
  "proofread.paste": { zh: "文稿", en: "Draft" },
  "proofread.placeholder": { zh: "在此粘贴文稿，或把 .docx 拖到这里", en: "Paste the draft here, or drop a .docx" },
  "proofread.file": { zh: "选择 .docx", en: "Choose a .docx" },
  "proofread.check": { zh: "开始核对", en: "Check" },
  "proofread.checking": { zh: "核对中…", en: "Checking…" },
  "proofread.example": { zh: "填入示例", en: "Fill in an example" },
  "proofread.count": { zh: "{{count}} 字", en: "{{count}} characters" },
  "proofread.keys": { zh: "Ctrl + 回车核对", en: "Ctrl + Enter checks" },
  "proofread.notDocx": {
    zh: "只能读 .docx 文件，请另存为 .docx，或粘贴文字。",
    en: "Only .docx can be read; save it as .docx, or paste the text.",
  },
  "proofread.tooLarge": {
    zh: "文件超过 8 MB，请去掉图片，或粘贴文字。",
    en: "The file is over 8 MB; take the pictures out, or paste the text.",
  },
  "proofread.again": { zh: "修改文稿", en: "Edit the draft" },
  "proofread.csv": { zh: "下载结果（CSV）", en: "Download as CSV" },
  "proofread.draft": { zh: "文稿与标记", en: "Draft with marks" },
  "proofread.findings": { zh: "逐个说明", en: "Number by number" },
  "proofread.all": { zh: "全部", en: "All" },
  "proofread.filter": { zh: "按标记筛选", en: "Filter by mark" },
  "proofread.right": { zh: "应为", en: "Should be" },
  "proofread.cite": { zh: "可引用", en: "To cite" },
  "proofread.copy": { zh: "复制引用句", en: "Copy the citation" },
  "proofread.none": { zh: "没有这一类的数。", en: "No number of this kind." },
  "proofread.walk": { zh: "↑ ↓ 逐个查看", en: "↑ ↓ go from number to number" },
  "proofread.column.place": { zh: "位置", en: "Place" },
  "proofread.column.written": { zh: "文中写作", en: "Written" },
  "proofread.column.mark": { zh: "标记", en: "Mark" },
  "proofread.column.indicator": { zh: "指标", en: "Indicator" },
  "proofread.column.region": { zh: "地区", en: "Region" },
  "proofread.column.period": { zh: "所属期", en: "Period" },
  "proofread.column.why": { zh: "说明", en: "Why" },
  "proofread.exampleText": {
    zh: "2023年，全省研发经费投入299亿元，比上年增长8.9%，投入强度1.16%，比上年提高0.09个百分点。高新技术企业达到4155家，居中部前列。\n2022年技术合同成交总额561.86亿元。到2025年底，高新技术企业4500家。力争到2025年高新技术企业数量实现倍增，达到5000家以上。",
    en: "In 2023, R&D expenditure was 29.9 billion yuan, up 8.9% from 2022. High-tech enterprises numbered 4,155 at the end of 2023.\nTechnology contract turnover reached 56.186 billion yuan in 2022. High-tech enterprises numbered 4,500 at the end of 2025.",
  },
} as const satisfies Record<string, Label>;
addWords(proofreadWords);
