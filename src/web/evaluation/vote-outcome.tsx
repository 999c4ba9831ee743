import "../words/studio.ts";
import type { BallotAnswer, VoteAnswer } from "#contract";
import { numberText, percentText } from "../format.ts";
import { useWords } from "../words/index.ts";

/** What became of a vote: the weights it says, and where its judgements contradict each other. */
export function VoteOutcome({ outcome, nodes }: { readonly outcome: VoteAnswer; readonly nodes: BallotAnswer["nodes"] }) {
  const { say, read } = useWords();
  const poor = outcome.consistency.filter(({ good }) => !good);
  if (poor.length === 0 && nodes.length === 0) return null;
  return (
    <section className="panel vote-outcome">
      {poor.map(({ parent, label, ratio }) => (
        <p key={parent} className="tone-warn">
          {say("vote.inconsistent", { label: read(label), ratio: ratio === null ? "—" : numberText(ratio, 2) })}
        </p>
      ))}
      {nodes.map((node) => (
        <p key={node.id} className="under">
          {read(node.label)}:{" "}
          {node.children
            .flatMap(({ id, label }) =>
              outcome.weights[id] === undefined ? [] : [`${read(label)} ${percentText(outcome.weights[id], 0)}`],
            )
            .join(say("studio.comma"))}
        </p>
      ))}
    </section>
  );
}
