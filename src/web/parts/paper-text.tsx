import type { Paper, PaperFigure } from "#contract";
import { type Label, textParts } from "#kernel";
import { useWords } from "../words/index.ts";
import { PathLink } from "./path-link.tsx";

type Props = { readonly text: Label; readonly figures: Paper["figures"] };

/** A text with its figures: each opens the items behind it. A name that no figure has is shown as it was written. */
export function PaperText({ text, figures }: Props) {
  const { read } = useWords();
  const whole = read(text);
  const parts = textParts(whole);
  // A part is told apart by where it begins: the same figure may stand twice in one sentence.
  let at = 0;
  return parts.map((part) => {
    const key = at;
    at += "text" in part ? part.text.length : part.name.length + 2;
    if ("text" in part) return part.text;
    const figure = figures.find(({ id }) => id === part.name);
    return figure ? <Shown key={key} figure={figure} /> : `{${part.name}}`;
  });
}

function Shown({ figure }: { readonly figure: PaperFigure }) {
  const { read } = useWords();
  const shown = read(figure.shown);
  if (figure.href === null) return <span className="paper-figure">{shown}</span>;
  return (
    <PathLink path={figure.href} className="paper-figure" title={read(figure.label)}>
      {shown}
    </PathLink>
  );
}
