import type { Answer, Status } from "#contract";

export type Result = Answer<"proofread">;
export type Finding = Result["findings"][number];
export type Mark = Finding["mark"];

type Look = { readonly shape: Status["shape"]; readonly tone: Status["tone"] };
/** A shape of its own for every mark: the word and the shape tell them apart, the colour only helps. */
export const looks: Readonly<Record<Mark, Look>> = {
  differs: { shape: "triangle-down", tone: "bad" },
  "other-scope": { shape: "diamond", tone: "warn" },
  revised: { shape: "triangle-up", tone: "warn" },
  floor: { shape: "square", tone: "warn" },
  unfounded: { shape: "circle", tone: "none" },
  agrees: { shape: "disc", tone: "good" },
};
export const isMark = (text: string | undefined): text is Mark => text !== undefined && Object.hasOwn(looks, text);

/** A piece of the draft: plain words, or a number with its place in the list of findings. */
export type Piece = { readonly at: number; readonly text: string; readonly index: number | null };

/** The draft cut at its findings, in reading order; a finding inside another is left to the list. */
export function piecesOf({ text, findings }: Pick<Result, "text" | "findings">): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [index, { at, length }] of findings.entries()) {
    if (at < from) continue;
    if (at > from) pieces.push({ at: from, text: text.slice(from, at), index: null });
    pieces.push({ at, text: text.slice(at, at + length), index });
    from = at + length;
  }
  if (from < text.length) pieces.push({ at: from, text: text.slice(from), index: null });
  return pieces;
}
