import type { ComparedIndicator } from "#contract";
import { useWords } from "../words/index.ts";

/** What sets figures apart that stand side by side: each note with its kind. */
export function Notes({ notes }: { readonly notes: ComparedIndicator["notes"] }) {
  const { say, read } = useWords();
  if (notes.length === 0) return null;
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={`${note.kind} ${note.say.zh}`}>
          <span className="tag">{say(`note.${note.kind}`)}</span>
          <span>{read(note.say)}</span>
        </li>
      ))}
    </ul>
  );
}
