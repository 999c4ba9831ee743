import "../words/oversee.ts";
import { Link } from "@tanstack/react-router";
import type { LookBackAnswer, MatterRow } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/library.css";
import "../styles/pages.css";
import "../styles/work.css";
import "../styles/work-act.css";
import "../styles/oversee.css";
import { useWords } from "../words/index.ts";
import { useList } from "../work/list/use-list.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { LightMark } from "../work/parts/light-mark.tsx";
import { ReboundForm } from "./rebound-form.tsx";
import { Unsettled } from "./unsettled.tsx";
import { useLookBacks, useMayOpen } from "./use-supervision.ts";

/** Matters closed a while ago, and whether they stayed solved. */
export function LookBackPage() {
  const { say } = useWords();
  const query = useLookBacks();
  return (
    <Page title={say("oversee.lookBack.title")} crumbs={<h1>{say("oversee.lookBack.title")}</h1>} timed={false}>
      <div className="work-list">
        <AnswerTo
          query={query}
          skeleton={
            <section className="panel">
              <Bones rows={6} height={32} />
            </section>
          }
        >
          {(answer) => (
            <div className="work-list">
              {answer.toReopen.length > 0 && <ToReopen rows={answer.toReopen} />}
              <Open />
              <Candidates answer={answer} />
            </div>
          )}
        </AnswerTo>
      </div>
    </Page>
  );
}

function Candidates({ answer }: { readonly answer: LookBackAnswer }) {
  const { say, read } = useWords();
  const { candidates, fromDays, untilDays, assumed } = answer;
  const mayOpen = useMayOpen("look-back");
  return (
    <Panel title={say("oversee.lookBack.candidates", { count: candidates.length })}>
      <p className="under">
        {say("oversee.lookBack.say", { from: fromDays, until: untilDays })} {assumed && <Unsettled />}
      </p>
      {candidates.length === 0 && <p className="faint">{say("oversee.lookBack.none")}</p>}
      <ul className="oversee-found">
        {candidates.map(({ id, number, title, lead, grade, days, until, reopenings }) => (
          <li key={id}>
            <span>
              <Link to="/work/m/$id" params={{ id }}>
                {title}
              </Link>
              <span className="under">
                {number} · <DeskName desk={lead} /> · {say("oversee.lookBack.days", { days, until })}
                {grade && ` · ${say("oversee.lookBack.grade", { grade: read(grade) })}`}
                {reopenings > 0 && ` · ${say("oversee.lookBack.reopened", { count: reopenings })}`}
              </span>
            </span>
            {mayOpen && (
              <Link to="/work/new/$procedure" params={{ procedure: "look-back" }} search={{ proposal: `look-back:${id}` }} className="act">
                {say("oversee.lookBack.begin")}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function ToReopen({ rows }: { readonly rows: LookBackAnswer["toReopen"] }) {
  const { say } = useWords();
  return (
    <Panel title={say("oversee.lookBack.toReopen", { count: rows.length })}>
      <ul className="oversee-found">
        {rows.map(({ lookBack, matter, matterNumber, title, number, found }) => (
          <li key={lookBack}>
            <span>
              <Link to="/work/m/$id" params={{ id: matter }}>
                {matterNumber} {title}
              </Link>
              <span className="under">
                {number}: {found}
              </span>
            </span>
            <Link to="/work/m/$id" params={{ id: matter }} search={{ act: "reopen" }} className="act is-first">
              {say("oversee.lookBack.reopen")}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Open() {
  const { say } = useWords();
  const { query } = useList({ procedure: "look-back", phase: "open" });
  return (
    <AnswerTo
      query={query}
      skeleton={
        <section className="panel">
          <Bones rows={3} height={32} />
        </section>
      }
    >
      {({ rows }) => (
        <Panel title={rows.length === 0 ? say("oversee.lookBack.noneOpen") : say("oversee.lookBack.open", { count: rows.length })}>
          <ul className="oversee-found">
            {rows.map((row) => (
              <OpenRow key={row.id} row={row} />
            ))}
          </ul>
        </Panel>
      )}
    </AnswerTo>
  );
}

function OpenRow({ row }: { readonly row: MatterRow }) {
  const mayConclude = row.actions.some(({ transition }) => transition === "rebound");
  return (
    <li>
      <span>
        <Link to="/work/m/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
        <span className="under">
          {row.number} · <LightMark light={row.light} />
        </span>
      </span>
      {mayConclude && <ReboundForm row={row} />}
    </li>
  );
}
