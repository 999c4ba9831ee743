import "../words/planning.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { MeetingAnswer } from "#contract";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/pages.css";
import "../styles/planning.css";
import { useWords } from "../words/index.ts";
import { LightMark } from "../work/parts/light-mark.tsx";
import { planningKey } from "./use-planning.ts";

/** One consultation: its minutes, who confirmed them, and what became of each line. */
export function MeetingPage() {
  const { id } = useParams({ from: "/plan/meetings/$id" });
  const { say } = useWords();
  const query = useQuery({
    queryKey: [planningKey, "meeting", id],
    queryFn: ({ signal }) => ask("meeting", { id }, {}, signal),
    placeholderData: keepPreviousData,
  });
  const title = query.data?.title ?? say("meeting.name");
  return (
    <Page
      title={title}
      timed={false}
      crumbs={
        <nav aria-label={say("clause.place")}>
          <Link to="/plan/meetings">{say("meeting.title")}</Link> / <h1>{title}</h1>
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={8} height={28} />
          </section>
        }
      >
        {(meeting) => <Meeting meeting={meeting} />}
      </AnswerTo>
    </Page>
  );
}

function Meeting({ meeting }: { readonly meeting: MeetingAnswer }) {
  const { say, read, language } = useWords();
  return (
    <div className="planning">
      <section className="panel planning-head">
        <div className="planning-title">
          <p className="sentence">{meeting.title}</p>
          <p className="detail">
            {meeting.number} · {say(`meeting.kind.${meeting.kind}`)} · {read(meeting.counterpart)} · {meeting.on} ·{" "}
            {read(meeting.stateLabel)}
          </p>
        </div>
        <div className="planning-buttons">
          <Link to="/work/m/$id" params={{ id: meeting.id }} className="act is-first">
            {say("meeting.act")}
          </Link>
          <a className="act" href={`/api/planning/meetings/${meeting.id}/docx?lang=${language}`} download>
            {say("meeting.word")}
          </a>
        </div>
      </section>
      <Panel title={say("meeting.about")}>
        <dl className="plain-list">
          {meeting.place !== "" && <dt>{say("meeting.place")}</dt>}
          {meeting.place !== "" && <dd>{meeting.place}</dd>}
          {meeting.agenda !== "" && <dt>{say("meeting.agenda")}</dt>}
          {meeting.agenda !== "" && <dd>{meeting.agenda}</dd>}
          <dt>{say("meeting.summary")}</dt>
          <dd className="meeting-summary">
            {meeting.summary === "" ? <span className="faint">{say("meeting.noMinutes")}</span> : meeting.summary}
          </dd>
          <dt>{say("meeting.confirmed")}</dt>
          <dd>
            {meeting.confirmed.map(({ side, at, by }) => (
              <span key={side.zh} className="under">
                {read(side)} · {read(by)} · {at === null ? say("meeting.toConfirm") : at.slice(0, 10)}
              </span>
            ))}
            {meeting.letter !== "" && <span className="under">{say("meeting.letter", { letter: meeting.letter })}</span>}
          </dd>
        </dl>
      </Panel>
      <Panel title={say("meeting.table")} note={meeting.table.length > 0 ? meeting.table.length : undefined}>
        {meeting.table.length === 0 ? (
          <p className="empty">{say("meeting.noMinutes")}</p>
        ) : (
          <ol className="meeting-lines">
            {meeting.table.map((line) => (
              <Line key={line.title} line={line} />
            ))}
          </ol>
        )}
      </Panel>
    </div>
  );
}

function Line({ line }: { readonly line: MeetingAnswer["table"][number] }) {
  const { say, read } = useWords();
  const owner = (name: typeof line.lead) => (name ? read(name) : say("meeting.noOwner"));
  return (
    <li>
      <strong>{line.title}</strong>
      <div className="meeting-sides">
        <div>
          <strong>
            {say("meeting.ours")} · {owner(line.lead)}
          </strong>
          {line.ours} <span className="faint nowrap">{say("meeting.by", { due: line.due })}</span>
        </div>
        <div>
          <strong>
            {say("meeting.theirs")} · {owner(line.counterpart)}
          </strong>
          {line.theirs} <span className="faint nowrap">{say("meeting.by", { due: line.theirDue })}</span>
        </div>
        {line.decision !== "" && (
          <div>
            <strong>{say("meeting.decision")}</strong>
            {line.decision}
          </div>
        )}
        <div>
          <strong>{say("meeting.followed")}</strong>
          {line.matter ? (
            <>
              <LightMark light={line.matter.light} />{" "}
              <Link to="/work/m/$id" params={{ id: line.matter.id }}>
                {line.matter.number}
              </Link>{" "}
              {read(line.matter.stateLabel)}
              {line.matter.reply !== "" && <span className="under">{say("meeting.reply", { reply: line.matter.reply })}</span>}
              {line.matter.expires !== "" && <span className="under">{say("meeting.expires", { day: line.matter.expires })}</span>}
            </>
          ) : (
            <span className="faint">{say("meeting.notGiven")}</span>
          )}
        </div>
      </div>
    </li>
  );
}
