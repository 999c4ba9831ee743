import "../words/oversee.ts";
import { Link } from "@tanstack/react-router";
import type { MatterRow } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/library.css";
import "../styles/pages.css";
import "../styles/work.css";
import "../styles/oversee.css";
import { useWords } from "../words/index.ts";
import { useList } from "../work/list/use-list.ts";
import { dayOf } from "../work/moments.ts";
import { Matters, Nothing } from "./matters.tsx";
import { useMayOpen } from "./use-supervision.ts";

const dayMs = 24 * 3_600_000;
const windowDays = 10;

/** Objections and what was decided on them; above, what one's own unit may still object to. */
export function ObjectionsPage() {
  const { say } = useWords();
  return (
    <Page title={say("oversee.objections.title")} crumbs={<h1>{say("oversee.objections.title")}</h1>} timed={false}>
      <div className="work-list">
        <Recent />
        <Matters
          view={{ procedure: "objection", sort: "newest" }}
          name="objections"
          heading={({ total }) => say("oversee.objections.list", { count: total.count })}
          none={<Nothing title="oversee.objections.none" text="oversee.objections.noneSay" />}
        />
      </div>
    </Page>
  );
}

function Recent() {
  const { say } = useWords();
  const mayOpen = useMayOpen("objection");
  const { query } = useList({ procedure: "supervision", phase: "closed", mine: "yes", sort: "newest" });
  return (
    <Panel title={say("oversee.objections.recent")} className="oversee-recent">
      <p className="under">{say("oversee.objections.say")}</p>
      <AnswerTo query={query} skeleton={<Bones rows={2} height={32} />}>
        {({ rows, now }) => <RecentRows rows={rows} now={Date.parse(now)} mayOpen={mayOpen === true} />}
      </AnswerTo>
    </Panel>
  );
}

type RowsProps = { readonly rows: readonly MatterRow[]; readonly now: number; readonly mayOpen: boolean };
function RecentRows({ rows, now, mayOpen }: RowsProps) {
  const { say, read } = useWords();
  const recent = rows.flatMap((row) => {
    const until = row.closedAt === null ? 0 : Date.parse(row.closedAt) + windowDays * dayMs;
    return row.final === "done" && until > now ? [{ row, until: new Date(until).toISOString() }] : [];
  });
  if (recent.length === 0) return <p className="faint">{say("oversee.objections.noRecent")}</p>;
  return (
    <ul className="oversee-found">
      {recent.map(({ row, until }) => (
        <li key={row.id}>
          <span>
            <Link to="/work/m/$id" params={{ id: row.id }}>
              {row.title}
            </Link>
            <span className="under">
              {row.number} · {read(row.stateLabel)} · {say("oversee.objections.until", { until: dayOf(until) })}
            </span>
          </span>
          {mayOpen && (
            <Link
              to="/work/new/$procedure"
              params={{ procedure: "objection" }}
              search={{ proposal: `objection:${row.id}` }}
              className="act"
            >
              {say("oversee.objections.object")}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
