import "../words/evaluation.ts";
import { Link } from "@tanstack/react-router";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";
import { useDrafts } from "./use-evaluation.ts";

/** Schemes under way, each with the way into the studio; nothing where there are none. */
export function DraftsPanel() {
  const { say, read } = useWords();
  const { data } = useDrafts();
  if (!data || data.rows.length === 0) return null;
  return (
    <Panel title={say("evaluation.drafts", { count: data.rows.length })}>
      <ul className="draft-list">
        {data.rows.map((row) => (
          <li key={row.id}>
            <Link to="/evaluation/studio/$draft" params={{ draft: row.id }} className="name">
              {read(row.label)}
            </Link>
            <span className="tag">{read(row.stateLabel)}</span>
            <span className="faint">
              {say("evaluation.draftSaid", {
                number: row.number,
                revision: row.revision,
                tried: row.tried,
                by: row.by,
                at: momentOf(row.at),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
