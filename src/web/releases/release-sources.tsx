import "../words/releases.ts";
import type { ReleasePage } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";

/** Whose figures it rests on, and how many cells each gave. */
export function ReleaseSources({ page: { content } }: { readonly page: ReleasePage }) {
  const { say, read } = useWords();
  return (
    <Panel title={say("releases.sources")}>
      {content.sources.length === 0 && <p className="empty">{say("releases.sourcesNone")}</p>}
      <ul className="releases-list">
        {content.sources.map(({ id, title, publisher, cells }) => (
          <li key={id}>
            <span>{title}</span>
            <span className="faint">
              {read(publisher)} · {say("releases.cellCount", { count: cells })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
