import { Link } from "@tanstack/react-router";
import type { FindingMatter } from "#contract";
import { useWords } from "../words/index.ts";

/** Questions about figures, each with where it stands and what it came to. */
export function FindingLinks({ rows }: { readonly rows: readonly FindingMatter[] }) {
  const { read } = useWords();
  return (
    <ul className="finding-links">
      {rows.map(({ id, number, title, stateLabel, outcome }) => (
        <li key={id}>
          <Link to="/work/m/$id" params={{ id }} className="plain">
            {number} {title}
          </Link>{" "}
          <span className="tag">{read(stateLabel)}</span>
          {outcome && <p className="under">{outcome}</p>}
        </li>
      ))}
    </ul>
  );
}
