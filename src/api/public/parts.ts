import { html, raw } from "hono/html";
import type { Figure, FigureOrGap, Status } from "#contract";
import type { Label } from "#kernel";
import type { Html, Visit } from "./visit.ts";
import { amountText, none, numberText, periodText, qualifierWords } from "./words.ts";

const shapes: Readonly<Record<Status["shape"], string>> = {
  disc: '<circle cx="6" cy="6" r="5"/>',
  "triangle-up": '<path d="M6 1 11.5 11H.5z"/>',
  "triangle-down": '<path d="M6 11 .5 1h11z"/>',
  square: '<path d="M1.5 1.5h9v9h-9z"/>',
  diamond: '<path d="M6 .5 11.5 6 6 11.5.5 6z"/>',
  circle: '<circle class="hollow" cx="6" cy="6" r="4.2"/>',
};

type Look = Pick<Status, "shape" | "tone" | "label">;
/** A shape beside its word: never colour alone. */
export const statusMark = ({ say }: Visit, { shape, tone, label }: Look): Html =>
  html`<span class="status tone-${tone}"><svg class="mark" viewBox="0 0 12 12" aria-hidden="true">${raw(shapes[shape])}</svg>${say(label)}</span>`;

/** A value with its unit and the sign of a floor; stages and yes-or-no in words. */
export function valueText({ say, language }: Visit, figure: Figure, places: number): string {
  if (figure.words) return say(figure.words);
  const sign = figure.qualifier === "at-least" ? "≥" : "";
  return sign + amountText(figure.value, figure.unit, places, language);
}

/** A figure or the reason there is none; what is missing is grey, never zero. */
export const shownFigure = (visit: Visit, given: FigureOrGap, places: number): Html =>
  given.kind === "figure"
    ? html`<span class="value">${valueText(visit, given, places)}</span>`
    : html`<span class="missing" title="${visit.say(given.say)}">${none}</span><span class="only-read">${visit.say(given.say)}</span>`;

export const figureNumber = ({ say }: Visit, figure: Figure, places: number): string => {
  if (figure.words) return say(figure.words);
  return (figure.qualifier === "at-least" ? "≥" : "") + numberText(figure.value, figure.unit, places);
};

export const qualifierText = ({ say }: Visit, figure: Figure): string =>
  say(qualifierWords[figure.qualifier] ?? { zh: "确数", en: "exact" });

/** The day a figure was published, and whether that day is only inferred. */
export const publishedText = ({ say }: Visit, figure: Figure): string =>
  figure.publishedAssumed ? `${figure.publishedOn}${say({ zh: "（推定）", en: " (assumed)" })}` : figure.publishedOn;

export const periodOf = ({ language }: Visit, given: FigureOrGap): string =>
  given.period === null ? none : periodText(given.period, language);

export type Column = { readonly head: string; readonly number?: boolean; readonly wide?: boolean };
export type Cell = Html | string | number;

/** A table that says what it holds; it scrolls within itself where a screen is narrow, and by the keyboard, too. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[], kind = ""): Html {
  const tone = (at: number): string => (columns[at]?.number ? "number" : columns[at]?.wide ? "wide" : "");
  return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table class="${kind}"><caption class="only-read">${caption}</caption><thead><tr>${columns.map(
    (column, at) => html`<th scope="col" class="${tone(at)}">${column.head}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr>${row.map((cell, at) => (at === 0 ? html`<th scope="row" class="${tone(0)}">${cell}</th>` : html`<td class="${tone(at)}">${cell}</td>`))}</tr>`,
  )}</tbody></table></div>`;
}

/** A heading with what follows it. */
export const section = (id: string, title: Html | string, body: Html | readonly Html[]): Html =>
  html`<section class="part" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;

export const labelled = ({ say }: Visit, pairs: readonly (readonly [Label, Cell])[]): Html =>
  html`<dl class="facts">${pairs.map(([label, value]) => html`<div><dt>${say(label)}</dt><dd>${value}</dd></div>`)}</dl>`;

/** Text of many sentences: the first stands, the rest folds away. */
export function firstSentence(visit: Visit, text: string): Html {
  const cut = /^(.+?(?:。|\.(?=\s)))\s*([\s\S]+)$/.exec(text);
  if (!cut) return html`<p>${text}</p>`;
  return html`<p>${cut[1]}</p><details><summary>${visit.say({ zh: "口径全文", en: "The whole scope note" })}</summary><p>${cut[2]}</p></details>`;
}
