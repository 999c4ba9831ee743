/** A stretch of text, or the name that stood in braces. */
export type TextPart = { readonly text: string } | { readonly name: string };

/** Takes `{name}` out of a text. Braces around anything but a name are text like the rest. */
export function textParts(text: string): readonly TextPart[] {
  return text
    .split(/(\{[a-z][\w-]*\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{[a-z][\w-]*\}$/.test(piece) ? { name: piece.slice(1, -1) } : { text: piece }));
}
