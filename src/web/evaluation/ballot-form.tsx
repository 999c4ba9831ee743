import "../words/studio.ts";
import { useState } from "react";
import type { BallotAnswer } from "#contract";
import { Refusals } from "../planning/refusals.tsx";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";
import { evenPoints, fullPoints, leftOf, matrixOf, type Pairs, pairsOf, startPairs } from "./ballot.ts";
import { PairRows } from "./pair-rows.tsx";
import { useEvaluationAct } from "./use-evaluation.ts";
import { VoteOutcome } from "./vote-outcome.tsx";

type Node = BallotAnswer["nodes"][number];

/** One card for each node whose children are weighed, and one button at the end. */
export function BallotForm({ answer }: { readonly answer: BallotAnswer }) {
  const { say, read } = useWords();
  const [points, setPoints] = useState<Readonly<Record<string, number>>>(answer.own?.points ?? evenPoints(answer.nodes));
  const [pairs, setPairs] = useState<Readonly<Record<string, Pairs>>>(
    Object.fromEntries(
      answer.nodes.map((node) => [node.id, answer.own?.judgements?.[node.id] ? pairsOf(answer.own.judgements[node.id]) : startPairs(node)]),
    ),
  );
  const cast = useEvaluationAct("castVote", { ballot: answer.id });
  const isPoints = answer.kind === "points";
  const open = answer.nodes.filter((node) => leftOf(node, points) !== 0);
  const isReady = answer.open && (!isPoints || open.length === 0);
  const send = () =>
    cast.mutate(
      isPoints
        ? { points }
        : { judgements: Object.fromEntries(answer.nodes.map((node) => [node.id, matrixOf(node, pairs[node.id] ?? startPairs(node))])) },
    );
  return (
    <div className="ballot">
      <section className="panel ballot-head">
        <h2>{read(answer.label)}</h2>
        <p>{say(isPoints ? "vote.pointsSay" : "vote.pairsSay")}</p>
        {answer.says !== "" && <p className="under">{answer.says}</p>}
        <p className="under">
          {say(answer.open ? "vote.until" : "vote.closed", { until: answer.until })}
          {answer.own && ` · ${say("vote.voted", { at: momentOf(answer.own.at) })}`}
        </p>
      </section>
      {answer.nodes.map((node) => (
        <section key={node.id} className="panel ballot-node" aria-labelledby={`ballot ${node.id}`}>
          <header className="panel-head">
            <h2 id={`ballot ${node.id}`}>{read(node.label)}</h2>
            {isPoints && <Left left={leftOf(node, points)} />}
          </header>
          {isPoints ? (
            <PointRows node={node} points={points} disabled={!answer.open} onChange={setPoints} />
          ) : (
            <PairRows
              node={node}
              pairs={pairs[node.id] ?? startPairs(node)}
              disabled={!answer.open}
              onChange={(own) => setPairs((before) => ({ ...before, [node.id]: own }))}
            />
          )}
          {isPoints && leftOf(node, points) !== 0 && (
            <button type="button" className="act" onClick={() => setPoints(fullPoints(node, points))}>
              {say("vote.fill")}
            </button>
          )}
        </section>
      ))}
      {cast.data && <VoteOutcome outcome={cast.data} nodes={isPoints ? [] : answer.nodes} />}
      <section className="panel ballot-send">
        {isPoints && open.length > 0 && (
          <p className="tone-warn">{say("vote.notFull", { labels: open.map(({ label }) => read(label)).join(say("studio.comma")) })}</p>
        )}
        <button type="button" className="act is-first" disabled={!isReady || cast.isPending} onClick={send}>
          {say(answer.own ? "vote.again" : "vote.cast")}
        </button>
        <Refusals fault={cast.error} />
        {cast.data && <p role="status">{say(cast.data.accepted ? "vote.accepted" : "vote.notAccepted")}</p>}
      </section>
    </div>
  );
}

function Left({ left }: { readonly left: number }) {
  const { say } = useWords();
  return (
    <span className={left === 0 ? "ballot-left is-full" : "ballot-left"} role="status">
      {left === 0 ? say("vote.full") : say(left > 0 ? "vote.left" : "vote.over", { points: Math.abs(left) })}
    </span>
  );
}

type RowsProps = {
  readonly node: Node;
  readonly points: Readonly<Record<string, number>>;
  readonly disabled: boolean;
  readonly onChange: (points: Readonly<Record<string, number>>) => void;
};
const [whole, stepBy] = [100, 5];

/** A slider and a number for each child, with buttons a finger can hit. */
function PointRows({ node, points, disabled, onChange }: RowsProps) {
  const { say, read } = useWords();
  const set = (id: string, value: number) => onChange({ ...points, [id]: Math.min(whole, Math.max(0, Math.round(value))) });
  return (
    <ul className="point-rows">
      {node.children.map(({ id, label }) => {
        const own = points[id] ?? 0;
        const name = read(label);
        return (
          <li key={id}>
            <span className="point-name">{name}</span>
            <button
              type="button"
              className="act"
              disabled={disabled}
              aria-label={say("vote.lessOf", { label: name })}
              onClick={() => set(id, own - stepBy)}
            >
              −
            </button>
            <input
              type="range"
              min={0}
              max={whole}
              value={own}
              disabled={disabled}
              aria-label={name}
              onChange={(event) => set(id, Number(event.target.value))}
            />
            <button
              type="button"
              className="act"
              disabled={disabled}
              aria-label={say("vote.moreOf", { label: name })}
              onClick={() => set(id, own + stepBy)}
            >
              +
            </button>
            <input
              type="number"
              inputMode="numeric"
              className="input"
              min={0}
              max={whole}
              value={own}
              disabled={disabled}
              aria-label={say("vote.pointsOf", { label: name })}
              onChange={(event) => set(id, Number(event.target.value))}
            />
          </li>
        );
      })}
    </ul>
  );
}
