import "../words/alerts.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Query } from "#contract";
import { ask } from "../api.ts";
import { Panel } from "../parts/panel.tsx";
import type { Search } from "../search.ts";
import { useSession } from "../shell/session.tsx";
import "../styles/alerts.css";
import { useWords, type Word } from "../words/index.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { LightMark } from "../work/parts/light-mark.tsx";
import { Due } from "../work/parts/matter-columns.tsx";
import { workKey } from "../work/use-work.ts";

const shownAtOnce = "8";

type Props = {
  readonly title: Word;
  readonly empty: Word;
  readonly filter: Query<"matters">;
  /** The same filter as the list page's address says it. */
  readonly listed: Search;
};

/** Matters that belong to what a page is about, soonest first; nothing is shown to whom matters are closed. */
export function MattersPanel({ title, empty, filter, listed }: Props) {
  const { say, read } = useWords();
  const sees = useSession()?.views.includes("work") === true;
  const asked = { ...filter, limit: shownAtOnce };
  const query = useQuery({
    queryKey: [workKey, "of", asked],
    queryFn: ({ signal }) => ask("matters", {}, asked, signal),
    enabled: sees,
    staleTime: 15_000,
    retry: false,
  });
  if (!sees || query.data === undefined) return null;
  const { rows, total, now } = query.data;
  return (
    <Panel title={say(title)} className="matters-panel">
      {rows.length === 0 && <p className="empty">{say(empty)}</p>}
      <ul className="matters-list">
        {rows.map((row) => (
          <li key={row.id}>
            <LightMark light={row.light} />
            <Link to="/work/m/$id" params={{ id: row.id }} className="strong-link">
              {row.title}
            </Link>
            <span className="faint">
              {row.number} · {read(row.stateLabel)} · <DeskName desk={row.lead} />
            </span>
            {row.dueAt !== null && (
              <span className="matters-due">
                <Due at={row.dueAt} now={now} isOver={row.closedAt !== null} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {total.count > rows.length && (
        <Link to="/work/list" search={listed} className="quiet">
          {say("matters.more", { count: total.more ? `${total.count}+` : total.count })}
        </Link>
      )}
    </Panel>
  );
}
