import { Link } from "@tanstack/react-router";
import type { FindingMatter } from "#contract";
import { useWords } from "../words/index.ts";

/** Questions about figures, each with where it stands and what it came to; the way to it for whoever may read it. */
export function FindingLinks({ rows }: { readonly rows: readonly FindingMatter[] }) {
  const { read } = useWords();
  return (
    <ul className="finding-links">
      {rows.map(({ matter, number, title, stateLabel, outcome }) => (
        <li key={number}>
          <p>
            {matter === null ? (
              `${number} ${title}`
            ) : (
              <Link to="/work/m/$id" params={{ id: matter }}>
                {number} {title}
              </Link>
            )}{" "}
            <span className="tag">{read(stateLabel)}</span>
          </p>
          {outcome && <p className="under">{outcome}</p>}
        </li>
      ))}
    </ul>
  );
}
