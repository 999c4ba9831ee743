import { html } from "hono/html";
import type { Paper, PaperBlock } from "#contract";
import type { Language } from "#kernel";

type Html = ReturnType<typeof html>;

const style =
  "body{font:16px/1.7 system-ui,'Noto Sans CJK SC',sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #d9dee4;vertical-align:top}.n{text-align:right}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{color:#566}dd{margin:0;overflow-wrap:anywhere}.faint{color:#566}";

function blockOf(block: PaperBlock, language: Language): Html {
  switch (block.kind) {
    case "heading":
      return html`<h2>${block.text[language]}</h2>`;
    case "paragraph":
    case "note":
      return html`<p>${block.text[language]}</p>`;
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${item[language]}</li>`)}</ul>`;
    case "fields":
      return html`<dl>${block.rows.map(({ label, value }) => html`<dt>${label[language]}</dt><dd>${value[language]}</dd>`)}</dl>`;
    case "signature":
      return html`<p>${block.lines.map((line) => line[language]).join(" ")}</p>`;
    case "table":
      return html`<table>${block.title ? html`<caption>${block.title[language]}</caption>` : ""}<thead><tr>${block.columns.map(
        ({ label, align }) => html`<th scope="col" class="${align === "right" ? "n" : ""}">${label[language]}</th>`,
      )}</tr></thead><tbody>${block.rows.map(
        ({ cells }) =>
          html`<tr>${cells.map((cell, at) => html`<td class="${block.columns[at]?.align === "right" ? "n" : ""}">${cell[language]}</td>`)}</tr>`,
      )}</tbody></table>`;
  }
}

/** A document as one page in one language that needs nothing from elsewhere. */
export const pageText = (paper: Paper, language: Language): string =>
  `${String(html`<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${paper.title[language]}</title><style>${style}</style></head>
<body><h1>${paper.title[language]}</h1><p class="faint">${paper.number ?? ""} · ${paper.issuer[language]} · ${paper.date ?? ""}</p>
${paper.blocks.map((block) => blockOf(block, language))}
<p class="faint">${paper.stamp[language]}</p></body></html>`)}\n`;
