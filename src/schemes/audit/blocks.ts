import type { PaperBlock } from "#contract";
import type { Label } from "#kernel";

export const label = (zh: string, en: string): Label => ({ zh, en });
export const heading = (id: string, zh: string, en: string): PaperBlock => ({ kind: "heading", id, level: 1, text: label(zh, en) });
export const paragraph = (id: string, zh: string, en: string): PaperBlock => ({ kind: "paragraph", id, text: label(zh, en) });
export const list = (id: string, items: readonly Label[]): readonly PaperBlock[] =>
  items.length === 0 ? [] : [{ kind: "list", id, items: [...items], numbered: false }];

type Column = readonly [zh: string, en: string, share: number, align?: "left" | "right"];
export const table = (id: string, columns: readonly Column[], rows: readonly (readonly Label[])[], empty: Label): PaperBlock => ({
  kind: "table",
  id,
  title: null,
  columns: columns.map(([zh, en, share, align = "left"]) => ({ label: label(zh, en), align, share })),
  rows: rows.map((cells) => ({ cells: [...cells], href: null })),
  empty,
});

export const none = label("无。", "None.");
export const text = (value: string): Label => label(value, value);
export const number = (value: number | null, places = 2): Label => text(value === null ? "—" : value.toFixed(places));
export const percent = (share: number | null, places = 1): Label => text(share === null ? "—" : `${(share * 100).toFixed(places)}%`);
