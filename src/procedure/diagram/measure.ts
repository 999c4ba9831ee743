import type { Label } from "#kernel";

/** Sizes in the drawing's own units, which a page shows as pixels. Texts are measured generously: a drawing is made before anybody knows the font. */
export const sizes = {
  /** A line of a state's name, and of a label on an edge or inside a box. */
  title: 20,
  line: 18,
  /** Between a box's border and its words. */
  padding: 10,
  leastBox: 96,
  /** Between neighbours, between ranks, and around the whole. */
  aside: 22,
  between: 30,
  margin: 12,
} as const;

const [wideGlyph, narrowGlyph] = [13.5, 7];
const isWide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

const textWidth = (text: string): number => [...text].reduce((width, glyph) => width + (isWide.test(glyph) ? wideGlyph : narrowGlyph), 0);

/** Room for a label in either language, so that one drawing serves both. */
export const labelWidth = ({ zh, en }: Label): number => Math.ceil(Math.max(textWidth(zh), textWidth(en)));
