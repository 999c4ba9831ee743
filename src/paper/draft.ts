import type { Paper, PaperBlock, PaperDifference, PaperEdit } from "#contract";
import type { Label } from "#kernel";

type Composed = { readonly paper: Paper; readonly differences: readonly PaperDifference[] };

const nothing: Label = { zh: "", en: "" };
/** A person's words are the same in both languages: nobody translates them behind the writer's back. */
const asWritten = (text: string): Label => ({ zh: text, en: text });
const joined = (labels: readonly Label[]): Label => ({
  zh: labels.map(({ zh }) => zh).join("\n"),
  en: labels.map(({ en }) => en).join("\n"),
});

/** The words of a block that a person may put others in place of; null where it is made of rows. */
export function wordsOf(block: PaperBlock): Label | null {
  if (block.kind === "list") return joined(block.items);
  return block.kind === "heading" || block.kind === "paragraph" || block.kind === "note" ? block.text : null;
}

function withWords(block: PaperBlock, text: string): PaperBlock {
  if (block.kind === "heading" || block.kind === "paragraph" || block.kind === "note") return { ...block, text: asWritten(text) };
  if (block.kind !== "list") return block;
  const items = text.split("\n").filter((line) => line.trim() !== "");
  return { ...block, items: items.map(asWritten) };
}

const added = (edits: readonly PaperEdit[], after: string): readonly PaperBlock[] =>
  edits
    .filter(({ what, block }) => what === "added" && block === after)
    .map(({ text }, i): PaperBlock => ({ kind: "paragraph", id: `${after}-added-${i + 1}`, text: asWritten(text) }));

/** The last word on a block counts. */
const lastOn = (edits: readonly PaperEdit[], block: string): PaperEdit | undefined =>
  edits.findLast((edit) => edit.block === block && edit.what !== "added");

function applied(block: PaperBlock, edits: readonly PaperEdit[]): readonly PaperBlock[] {
  const edit = lastOn(edits, block.id);
  const own = edit?.what === "left-out" ? [] : [edit ? withWords(block, edit.text) : block];
  return [...own, ...added(edits, block.id)];
}

function differenceOf(edit: PaperEdit, block: PaperBlock | undefined): PaperDifference {
  const generated = (block && wordsOf(block)) ?? nothing;
  const moved = edit.what !== "added" && (block === undefined || (wordsOf(block) !== null && edit.was !== generated.zh));
  return { block: edit.block, what: edit.what, generated, edited: edit.text, moved };
}

/**
 * A generated document with what people made of it. Figures are names in the text, so a figure that changes is shown in edited words too;
 * edited words stay as they were written, and `moved` says where what was generated has changed since. Words on a block that is no longer
 * generated stand at the end rather than being lost.
 */
export function composed(generated: Paper, edits: readonly PaperEdit[]): Composed {
  const known = new Map(generated.blocks.map((block) => [block.id, block]));
  const effective = edits.filter((edit) => edit.what === "added" || lastOn(edits, edit.block) === edit);
  const lost = effective.filter(({ block, what }) => !known.has(block) && what !== "left-out");
  const blocks = [
    ...generated.blocks.flatMap((block) => applied(block, edits)),
    ...lost.map(({ text }, i): PaperBlock => ({ kind: "paragraph", id: `kept-${i + 1}`, text: asWritten(text) })),
  ];
  return { paper: { ...generated, blocks }, differences: effective.map((edit) => differenceOf(edit, known.get(edit.block))) };
}
