import "../words/evaluation.ts";
import { useState } from "react";
import type { SchemeList, SchemeRow } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/evaluation.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { BeginDraft } from "./begin-draft.tsx";
import { DraftsPanel } from "./drafts-panel.tsx";
import { SchemeCard } from "./scheme-card.tsx";
import { useSchemes } from "./use-evaluation.ts";

/** Every scheme with what it ranks and where the home unit stands; those that cannot run yet say what has to be collected. */
export function SchemesPage() {
  const { say } = useWords();
  const query = useSchemes();
  return (
    <Page title={say("evaluation.title")} crumbs={<h1>{say("evaluation.title")}</h1>}>
      <AnswerTo query={query} skeleton={<SchemesBones />}>
        {(list) => <Schemes list={list} />}
      </AnswerTo>
    </Page>
  );
}

const SchemesBones = () => (
  <div className="schemes">
    <section className="panel">
      <Bones rows={2} />
    </section>
    {["first", "second", "third"].map((key) => (
      <section key={key} className="panel">
        <Bones rows={3} height={24} />
      </section>
    ))}
  </div>
);

function Schemes({ list }: { readonly list: SchemeList }) {
  const { say } = useWords();
  const live = list.rows.filter(({ result }) => result !== null);
  const waiting = list.rows.filter(({ result }) => result === null);
  return (
    <div className="schemes">
      <section className="panel schemes-head">
        <p className="schemes-say">{say("evaluation.sentence", { all: list.rows.length, live: live.length, waiting: waiting.length })}</p>
        <p className="faint">{say("evaluation.ours")}</p>
        {list.mayDraft && <BeginDraft schemes={list.rows} />}
      </section>
      <DraftsPanel />
      {live.length > 0 && (
        <section className="scheme-group" aria-labelledby="schemes-live">
          <h2 id="schemes-live">{say("evaluation.live", { count: live.length })}</h2>
          <LiveCards rows={live} />
        </section>
      )}
      {waiting.length > 0 && (
        <section className="scheme-group" aria-labelledby="schemes-waiting">
          <h2 id="schemes-waiting">{say("evaluation.waiting", { count: waiting.length })}</h2>
          {waiting.map((row) => (
            <SchemeCard key={row.id} row={row} />
          ))}
        </section>
      )}
    </div>
  );
}

/** Intervals take a moment each: one scheme after another is asked for its own, from the top. */
function LiveCards({ rows }: { readonly rows: readonly SchemeRow[] }) {
  const [done, setDone] = useState(0);
  return rows.map((row, i) => (
    <SchemeCard key={row.id} row={row} isAsked={i <= done} onKnown={() => setDone((now) => Math.max(now, i + 1))} />
  ));
}
