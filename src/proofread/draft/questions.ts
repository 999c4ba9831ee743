import type { Label } from "#kernel";
import { normal } from "../read/normal.ts";
import { type Question, questionsIn, type Reading } from "../read/questions.ts";
import type { Block, Draft } from "./draft.ts";

/** A question with where its number stands in the draft. */
export type Placed = { readonly q: Question; readonly at: number; readonly place: Label };

/** The numbers of running text, and those of table cells, which are read with the heads of their row and column before them. */
export function questionsOf({ text, blocks }: Draft, reading: Reading): readonly Placed[] {
  const cells = blocks.filter((b) => b.heads);
  const prose = cells.reduce((all, { at, length }) => all.slice(0, at) + " ".repeat(length) + all.slice(at + length), normal(text));
  const running = questionsIn(prose, reading).map((q): Placed => ({ q, at: q.n.at, place: placeOf(blocks, q.n.at) }));
  return [...running, ...cells.flatMap((cell) => inCell(text, cell, reading))].sort((a, b) => a.at - b.at);
}

const nowhere: Label = { zh: "", en: "" };
const placeOf = (blocks: readonly Block[], at: number): Label => blocks.findLast((b) => b.at <= at)?.place ?? nowhere;

const english: Readonly<Record<string, string>> = { "100m yuan": "亿元", "10k yuan": "万元", "billion yuan": " billion yuan" };
const unitIn = (head: string): string => {
  const word =
    /[（(]\s*(?:单位[:：]?)?\s*(亿元|万元|元|家|个|件|项|人年|人次|人|%|％|100m yuan|10k yuan|billion yuan)\s*[)）]/.exec(head)?.[1] ?? "";
  return english[word] ?? word;
};

/** A cell as a sentence: 2023年 研发经费：298.2亿元. */
function inCell(text: string, { at, length, heads, place }: Block, reading: Reading): readonly Placed[] {
  const own = normal(text.slice(at, at + length));
  if (!heads || !/\d/.test(own) || own.length > 80) return [];
  const unit = /^\s*[\d,.]+\s*$/.test(own) ? unitIn(heads.column) || unitIn(heads.row) || unitIn(heads.caption) : "";
  const lead = normal(
    `${[heads.caption, heads.column, heads.row]
      .map((h) =>
        h
          .replace(/^\s*((?:19|20)\d{2})\s*$/, "$1年")
          .replaceAll(/[（(][^）)]*[)）]/g, (inside) => (/(?:19|20)\d{2}\s*年/.test(inside) ? inside : ""))
          .replaceAll(/\d+(?!\d*年|\d)/g, (d) => (d.length === 4 ? d : " ")),
      )
      .join(" ")}：`,
  );
  const sentence = `${lead}${own.trimEnd()}${unit}`;
  return questionsIn(sentence, reading)
    .filter((q) => q.n.at >= lead.length)
    .map((q) => ({
      q: { ...q, n: { ...q.n, length: Math.min(q.n.length, own.trimEnd().length - (q.n.at - lead.length)) } },
      at: at + q.n.at - lead.length,
      place,
    }));
}
