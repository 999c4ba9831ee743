import "../../words/work.ts";
import "../../words/mine.ts";
import { Link } from "@tanstack/react-router";
import type { Workbench } from "#contract";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { Page } from "../../shell/page.tsx";
import { useSession } from "../../shell/session.tsx";
import "../../styles/work.css";
import { useWords } from "../../words/index.ts";
import { LightCounts } from "../parts/light-counts.tsx";
import { useWorkbench } from "../use-work.ts";
import { ClocksColumn } from "./clocks-column.tsx";
import { NoticesColumn } from "./notices-column.tsx";
import { askings, TurnsColumn } from "./turns-column.tsx";

/** What is to be done today and by when, and what one only needs to know: nothing else. */
export function BenchPage() {
  const { say } = useWords();
  const session = useSession();
  // Whoever has no work here is told so without being refused; a visitor is asked to sign in by the answer itself.
  const hasNone = session?.person != null && !session.views.includes("work");
  return (
    <Page title={say("work.bench")} crumbs={<h1>{say("work.bench")}</h1>} timed={false} className="is-bench">
      {session === undefined ? <Skeleton /> : hasNone ? <NoWork /> : <Waiting />}
    </Page>
  );
}

function Waiting() {
  const query = useWorkbench();
  return (
    <AnswerTo query={query} skeleton={<Skeleton />}>
      {(bench) => <Bench bench={bench} now={bench.now} />}
    </AnswerTo>
  );
}

function NoWork() {
  const { say } = useWords();
  return (
    <section className="panel notice">
      <h2>{say("work.bench.notYours")}</h2>
      <p>{say("work.bench.notYoursSay")}</p>
      <Link to="/mine" className="act">
        {say("mine.title")}
      </Link>
    </section>
  );
}

function Bench({ bench, now }: { readonly bench: Workbench; readonly now: string }) {
  const { say } = useWords();
  return (
    <div className="bench">
      <section className="panel bench-head" aria-label={say("work.bench.sum")}>
        <ul className="bench-counts">
          {askings.map((asks) => (
            <li key={asks}>
              <a href={`#${asks}`} className={bench[asks].count === 0 ? "bench-count is-zero" : "bench-count"}>
                <span>{say(`work.asks.${asks}`)}</span>
                <b>{bench[asks].count}</b>
              </a>
            </li>
          ))}
        </ul>
        <div className="bench-lights">
          <span className="faint">{say("work.bench.lights")}</span>
          <LightCounts counts={bench.lights} to={{ path: "/work/list", search: { mine: "yes", phase: "open" } }} />
          <Link to="/work/list" search={{ mine: "yes", phase: "open" }} className="link">
            {say("work.bench.all")}
          </Link>
        </div>
      </section>
      <div className="bench-columns">
        <TurnsColumn bench={bench} now={now} />
        <ClocksColumn clocks={bench.clocks} now={now} />
        <NoticesColumn unread={bench.unread} />
      </div>
    </div>
  );
}

const Skeleton = () => (
  <div className="bench">
    <section className="panel">
      <Bones rows={1} height={32} />
    </section>
    <div className="bench-columns">
      <section className="panel">
        <Bones rows={8} height={44} />
      </section>
      <section className="panel">
        <Bones rows={6} height={36} />
      </section>
      <section className="panel">
        <Bones rows={6} height={36} />
      </section>
    </div>
  </div>
);
