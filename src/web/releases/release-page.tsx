import "../words/releases.ts";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/releases.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { ChosenAct } from "../work/parts/chosen-act.tsx";
import { ReleaseBasis } from "./release-basis.tsx";
import { ReleaseCounts } from "./release-counts.tsx";
import { ReleaseRanks } from "./release-ranks.tsx";
import { ReleaseSources } from "./release-sources.tsx";
import { ReleaseTools } from "./release-tools.tsx";
import { type Desk, useRelease } from "./use-releases.ts";

/** One release on its way: what may be done now, open findings, and the candidate as it will be public. */
export function ReleasePage() {
  const { id } = useParams({ from: "/releases/$id" });
  const { say } = useWords();
  const query = useRelease(id);
  const name = query.data ? `${query.data.row.number} ${query.data.row.title}` : say("releases.title");
  return (
    <Page
      title={name}
      timed={false}
      crumbs={
        <nav aria-label={say("crumbs")}>
          <Link to="/releases">{say("releases.title")}</Link>
        </nav>
      }
    >
      <div className="releases-page">
        <AnswerTo
          query={query}
          skeleton={
            <section className="panel">
              <Bones rows={10} height={28} />
            </section>
          }
        >
          {(desk) => <Body desk={desk} />}
        </AnswerTo>
      </div>
    </Page>
  );
}

function Body({ desk }: { readonly desk: Desk }) {
  const [chosen, choose] = useState<string | null>(null);
  return (
    <div className="releases-stack">
      <ReleaseTools desk={desk} choose={choose} />
      <Findings desk={desk} />
      {desk.page && (
        <div className="release-columns">
          <div className="releases-stack">
            {desk.page.content.publishes === "units" ? (
              <ReleaseRanks desk={desk} page={desk.page} />
            ) : (
              <ReleaseCounts page={desk.page} whole={desk.counts} />
            )}
            <ReleaseSources page={desk.page} />
          </div>
          <ReleaseBasis page={desk.page} corrections={desk.corrections} />
        </div>
      )}
      {chosen !== null && <ChosenAct matter={desk.row.id} act={chosen} onDone={() => choose(null)} onCancel={() => choose(null)} />}
    </div>
  );
}

/** Once it is approved an open question stops nothing any more; it stays with the figures. */
const isDecided = ({ row: { state } }: Desk): boolean => ["approved", "published", "withdrawn", "cancelled"].includes(state);

function Findings({ desk }: { readonly desk: Desk }) {
  const { say } = useWords();
  if (desk.page === null) return null;
  return (
    <Panel title={say("releases.findings")}>
      {desk.findings.length === 0 && <p className="empty">{say("releases.findingsNone")}</p>}
      <ul className="releases-list">
        {desk.findings.map((finding) => (
          <li key={finding.number}>
            {finding.matter === null ? (
              <strong>
                {finding.number} {finding.title}
              </strong>
            ) : (
              <Link to="/work/m/$id" params={{ id: finding.matter }} className="strong-link">
                {finding.number} {finding.title}
              </Link>
            )}
            <span className={finding.answered ? "faint" : "tone-bad"}>
              {say(finding.answered ? "releases.answered" : isDecided(desk) ? "releases.unansweredYet" : "releases.unanswered")}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
