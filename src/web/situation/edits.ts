import type { Paper, PaperBlock, PaperEdit } from "#contract";
import { textParts } from "#kernel";

/** The words of a block that can be put otherwise; null where it is made of rows. */
export function wordsOf(block: PaperBlock): string | null {
  if (block.kind === "list") return block.items.map(({ zh }) => zh).join("\n");
  return block.kind === "heading" || block.kind === "paragraph" || block.kind === "note" ? block.text.zh : null;
}

type Figures = Paper["figures"];
type Name = (figure: Figures[number]) => string;

/** Puts other names into braces: people read and write a figure by what it is called, the service keeps its id. */
function renamed(text: string, figures: Figures, from: Name, to: Name): string {
  return text.replaceAll(/\{([^{}]{1,40})\}/g, (whole, name: string) => {
    const figure = figures.find((one) => from(one) === name.trim());
    return figure ? `{${to(figure)}}` : whole;
  });
}
const byId: Name = ({ id }) => id;

/** A text as its editor sees it: figures by name. */
export const forEditing = (text: string, figures: Figures, name: Name): string => renamed(text, figures, byId, name);
/** And as it is kept: figures by id. */
export const forKeeping = (text: string, figures: Figures, name: Name): string => renamed(text, figures, name, byId);

/** Names in braces that no figure has; an editor is told before they are printed. */
export const unknownFigures = (text: string, figures: Figures): readonly string[] =>
  textParts(text).flatMap((part) => ("name" in part && !figures.some(({ id }) => id === part.name) ? [part.name] : []));

const isOn = (block: string) => (edit: PaperEdit) => edit.block === block && edit.what !== "added";
export const editOn = (edits: readonly PaperEdit[], block: string): PaperEdit | undefined => [...edits].reverse().find(isOn(block));
const without = (edits: readonly PaperEdit[], block: string): readonly PaperEdit[] => edits.filter((edit) => !isOn(block)(edit));

/** Other words for a block; the generated ones again take the edit away. */
export function reworded(edits: readonly PaperEdit[], block: PaperBlock, text: string): readonly PaperEdit[] {
  const was = wordsOf(block) ?? "";
  const before = editOn(edits, block.id);
  if (text === was) return without(edits, block.id);
  // What it was when editing began stays known, so that a later change of the ledger is noticed.
  const kept = before?.what === "words" ? before.was : was;
  return [...without(edits, block.id), { block: block.id, what: "words", text, was: kept }];
}
export const restored = without;
export const leftOut = (edits: readonly PaperEdit[], block: PaperBlock): readonly PaperEdit[] => [
  ...without(edits, block.id),
  { block: block.id, what: "left-out", text: "", was: wordsOf(block) ?? "" },
];
export const added = (edits: readonly PaperEdit[], after: string): readonly PaperEdit[] => [
  ...edits,
  { block: after, what: "added", text: "", was: "" },
];
/** Changes or, without a text, removes an added paragraph. */
export const changedAdded = (edits: readonly PaperEdit[], edit: PaperEdit, text: string | null): readonly PaperEdit[] =>
  edits.flatMap((one) => (one === edit ? (text === null ? [] : [{ ...one, text }]) : [one]));
