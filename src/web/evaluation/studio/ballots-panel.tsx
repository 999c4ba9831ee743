import "../../words/studio.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useState } from "react";
import type { SchemeBody, SchemeDraftAnswer, VotesAnswer } from "#contract";
import { ask } from "../../api.ts";
import { numberText, percentText, periodText } from "../../format.ts";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { Panel } from "../../parts/panel.tsx";
import { ScrollX } from "../../parts/scroll-x.tsx";
import { Refusals } from "../../planning/refusals.tsx";
import { useWords } from "../../words/index.ts";
import { evaluationKey, useEvaluationAct } from "../use-evaluation.ts";
import { linesOf, type Tree } from "./tree.ts";

type Props = { readonly answer: SchemeDraftAnswer; readonly body: SchemeBody; readonly onUse: (tree: Tree) => void };

/** Stakeholders' weights: asking for them, how far they lie apart, what they do to the ranks, and taking their mean over. */
export function BallotsPanel({ answer, body, onUse }: Props) {
  const { say } = useWords();
  const [chosen, setChosen] = useState(answer.ballots.at(-1)?.id);
  const ballot = answer.ballots.find(({ id }) => id === chosen) ?? answer.ballots.at(-1);
  return (
    <>
      <Panel
        title={say("studio.votes", { count: answer.ballots.length })}
        note={say("studio.votesNote")}
        tools={
          answer.ballots.length > 1 ? (
            <Select
              size="small"
              aria-label={say("studio.ballot")}
              popupMatchSelectWidth={false}
              value={ballot?.id ?? ""}
              options={answer.ballots.map(({ id, until, kind }) => ({ value: id, label: `${say(`studio.kind.${kind}`)} ${until}` }))}
              onChange={setChosen}
            />
          ) : undefined
        }
      >
        {answer.mayInvite && <Invite draft={answer.id} />}
        {!ballot && !answer.mayInvite && <p className="empty">{say("studio.votesNone")}</p>}
        {ballot && (
          <p className="ballot-said">
            <Link to="/evaluation/ballots/$ballot" params={{ ballot: ballot.id }} className="link">
              {say("studio.ballotOpen")}
            </Link>{" "}
            {say("studio.ballotSaid", {
              kind: say(`studio.kind.${ballot.kind}`),
              revision: ballot.revision,
              until: ballot.until,
              voters: ballot.voters,
            })}{" "}
            <span className="tag">{say(ballot.open ? "studio.isOpen" : "studio.isClosed")}</span>
          </p>
        )}
      </Panel>
      {ballot && <Votes key={ballot.id} ballot={ballot.id} answer={answer} body={body} onUse={onUse} />}
    </>
  );
}

function Invite({ draft }: { readonly draft: string }) {
  const { say } = useWords();
  const [kind, setKind] = useState<"points" | "pairs">("points");
  const [until, setUntil] = useState("");
  const begin = useEvaluationAct("beginBallot", { draft });
  return (
    <div className="ballot-new">
      <Select
        aria-label={say("studio.kind")}
        value={kind}
        popupMatchSelectWidth={false}
        options={(["points", "pairs"] as const).map((value) => ({ value, label: say(`studio.kind.${value}`) }))}
        onChange={setKind}
      />
      <label>
        {say("studio.until")} <input type="date" className="input" value={until} onChange={(event) => setUntil(event.target.value)} />
      </label>
      <button
        type="button"
        className="act"
        disabled={until === "" || begin.isPending}
        onClick={() => begin.mutate({ kind, until, says: "" })}
      >
        {say("studio.invite")}
      </button>
      <Refusals fault={begin.error} />
    </div>
  );
}

type VotesProps = Props & { readonly ballot: string };

function Votes({ ballot, answer, body, onUse }: VotesProps) {
  const { say } = useWords();
  const query = useQuery({
    queryKey: [evaluationKey, "votes", ballot],
    queryFn: ({ signal }) => ask("schemeVotes", { ballot }, {}, signal),
  });
  const close = useEvaluationAct("closeBallot", { ballot });
  const use = (votes: VotesAnswer) =>
    onUse(
      body.tree.map((node) => (votes.weights[node.id] === undefined ? node : { ...node, weight: votes.weights[node.id] ?? node.weight })),
    );
  return (
    <AnswerTo
      query={query}
      skeleton={
        <section className="panel">
          <Bones rows={8} />
        </section>
      }
    >
      {(votes) =>
        votes.voters.length === 0 ? (
          <p className="panel empty">{say("studio.noVotes")}</p>
        ) : (
          <div className="scheme-columns">
            <Panel
              title={say("studio.spread", { count: votes.voters.length })}
              note={say("studio.spreadNote")}
              tools={
                <>
                  {votes.ballot.open && answer.mayInvite && (
                    <button type="button" className="act" disabled={close.isPending} onClick={() => close.mutate({})}>
                      {say("studio.close")}
                    </button>
                  )}
                  {answer.mayEdit && (
                    <button type="button" className="act" onClick={() => use(votes)}>
                      {say("studio.useMean")}
                    </button>
                  )}
                </>
              }
            >
              <Spread votes={votes} body={body} />
            </Panel>
            <div className="scheme-side">
              <Voters votes={votes} />
              {votes.effect && <VoteEffect effect={votes.effect} />}
            </div>
          </div>
        )
      }
    </AnswerTo>
  );
}

const at = (share: number): string => `${Math.min(100, Math.max(0, share * 100))}%`;

/** Each child's mean share, from the least to the most anybody gave it; the weight written as a tick. */
function Spread({ votes, body }: { readonly votes: VotesAnswer; readonly body: SchemeBody }) {
  const { say, read } = useWords();
  const order = linesOf(body.tree, new Set()).map(({ node }) => node.id);
  const placeOf = (id: string): number => order.indexOf(id);
  const parents = new Set(votes.spread.map(({ parent }) => parent));
  return (
    <>
      <ul className="vote-spread">
        {[...votes.spread]
          .sort((a, b) => placeOf(a.id) - placeOf(b.id))
          .map((one) => (
            <li
              key={one.id}
              className={parents.has(one.id) ? "is-branch" : undefined}
              title={say("studio.spreadOf", { low: percentText(one.low, 0), high: percentText(one.high, 0), sd: percentText(one.sd, 1) })}
            >
              <span className="share-name">{read(one.label)}</span>
              <span className="vote-track" aria-hidden="true">
                <i className="rank-range" style={{ left: at(one.low), width: at(one.high - one.low) }} />
                <b style={{ left: at(one.written) }} />
                <i className="rank-dot" style={{ left: at(one.mean) }} />
              </span>
              <span className="share-value">{percentText(one.mean, 0)}</span>
            </li>
          ))}
      </ul>
      <p className="share-key">{say("studio.spreadKey")}</p>
    </>
  );
}

function Voters({ votes }: { readonly votes: VotesAnswer }) {
  const { say, read } = useWords();
  return (
    <Panel title={say("studio.voters")}>
      <ul className="plain-lines">
        {votes.voters.map((voter) => (
          <li key={`${voter.at} ${voter.by.zh}`}>
            {read(voter.by)}
            {voter.name && ` · ${voter.name}`}
            {voter.consistency
              .filter(({ good }) => !good)
              .map(({ parent, label, ratio }) => (
                <span key={parent} className="under tone-warn">
                  {say("studio.inconsistent", { label: read(label), ratio: ratio === null ? "—" : numberText(ratio, 2) })}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Where each unit would stand under every voter's weights. */
function VoteEffect({ effect }: { readonly effect: NonNullable<VotesAnswer["effect"]> }) {
  const { say, read, language } = useWords();
  const title = say("studio.voteEffect", { period: periodText(effect.period, language) });
  return (
    <Panel title={title} note={say("studio.voteEffectNote")}>
      <ScrollX label={title} className="vote-effect">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say("studio.unit")}</th>
              <th scope="col" className="number">
                {say("studio.rankWritten")}
              </th>
              <th scope="col" className="number">
                {say("studio.rankMean")}
              </th>
              <th scope="col" className="number">
                {say("studio.rankRange")}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...effect.rows]
              .sort((a, b) => (a.written ?? 0) - (b.written ?? 0))
              .map((row) => (
                <tr key={row.unit.id} className={row.unit.home ? "is-own" : undefined}>
                  <th scope="row">{read(row.unit.short)}</th>
                  <td className="number">{row.written ?? "—"}</td>
                  <td className="number strong">{row.mean ?? "—"}</td>
                  <td className="number faint">{row.low === null ? "—" : row.low === row.high ? row.low : `${row.low}–${row.high}`}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}
