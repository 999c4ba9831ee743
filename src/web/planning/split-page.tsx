import "../words/planning.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { SplitAnswer, SplitPart } from "#contract";
import { ask } from "../api.ts";
import { decimalText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/pages.css";
import "../styles/planning.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { Rebaselinings, Signatures } from "./split-decisions.tsx";
import { SplitGrid } from "./split-grid.tsx";
import { SplitHead } from "./split-head.tsx";
import { planningKey } from "./use-planning.ts";

/** A target by city and year: what the cities are to reach, whether it adds up, and who has signed. */
export function SplitPage() {
  const { target } = useParams({ from: "/plan/split/$target" });
  const { say, read } = useWords();
  const query = useQuery({
    queryKey: [planningKey, "split", target],
    queryFn: ({ signal }) => ask("split", { target }, {}, signal),
    placeholderData: keepPreviousData,
  });
  const label = query.data ? read(query.data.target.label) : target;
  return (
    <Page
      title={say("split.titleOf", { label })}
      timed={false}
      crumbs={
        <nav aria-label={say("clause.place")}>
          <Link to="/plan/split">{say("split.title")}</Link> / <h1>{label}</h1>
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <div className="planning">
            <section className="panel">
              <Bones rows={2} height={28} />
            </section>
            <section className="panel">
              <Bones rows={13} height={30} />
            </section>
          </div>
        }
      >
        {(answer) => <SplitBody key={`${answer.target.id} ${answer.head?.matter} ${answer.head?.draft}`} answer={answer} />}
      </AnswerTo>
    </Page>
  );
}

function SplitBody({ answer }: { readonly answer: SplitAnswer }) {
  const { say, read } = useWords();
  const [parts, setParts] = useState<readonly SplitPart[]>(answer.parts);
  const mayChange = answer.mayEdit || answer.mayBegin;
  const isChanged = parts !== answer.parts;
  const goalsIn = (all: readonly SplitPart[]) => all.filter(({ region }) => region === answer.home);
  const sharesIn = (all: readonly SplitPart[]) => all.filter(({ region }) => region !== answer.home);
  return (
    <div className="planning">
      <SplitHead answer={answer} parts={parts} isChanged={isChanged} />
      <section className="panel">
        <SplitGrid answer={answer} parts={parts} mayEdit={mayChange} isChanged={isChanged} onChange={setParts} />
      </section>
      {mayChange && answer.goalPath.length > 0 && (
        <GoalPath answer={answer} use={() => setParts([...sharesIn(parts), ...answer.goalPath])} />
      )}
      {mayChange && answer.proposals.length > 0 && (
        <Panel title={say("split.proposals")} note={say("split.proposalsSay")}>
          <div className="split-proposals">
            {answer.proposals.map((proposal) => (
              <article key={proposal.rule} className="split-proposal">
                <div>
                  <h3>{read(proposal.label)}</h3>
                  <p>{read(proposal.say)}</p>
                  {proposal.gaps.length > 0 && (
                    <details>
                      <summary>{say("split.gaps")}</summary>
                      <ul>
                        {proposal.gaps.map((gap) => (
                          <li key={gap.zh}>{read(gap)}</li>
                        ))}
                      </ul>
                    </details>
                  )}
                </div>
                <button type="button" className="act" onClick={() => setParts([...proposal.parts, ...goalsIn(parts)])}>
                  {say("split.use")}
                </button>
              </article>
            ))}
          </div>
        </Panel>
      )}
      <Signatures answer={answer} />
      <Rebaselinings answer={answer} />
    </div>
  );
}

/** Goals of the years on the way are the drafter's; even growth is one way to begin. */
function GoalPath({ answer, use }: { readonly answer: SplitAnswer; readonly use: () => void }) {
  const { say } = useWords();
  return (
    <Panel title={say("split.goals")} note={say("split.goalsSay")}>
      <div className="split-proposals">
        <article className="split-proposal">
          <div>
            <h3>{say("split.goalPath")}</h3>
            <p>
              {answer.goalPath
                .map(({ year, value }) => say("split.goalOf", { year, value: decimalText(value) }))
                .join(say("split.goalJoin"))}
            </p>
          </div>
          <button type="button" className="act" onClick={use}>
            {say("split.useGoals")}
          </button>
        </article>
      </div>
    </Panel>
  );
}
