import "../words/studio.ts";
import type { BallotAnswer } from "#contract";
import { useWords } from "../words/index.ts";
import { type Pairs, pairList } from "./ballot.ts";

type Props = {
  readonly node: BallotAnswer["nodes"][number];
  readonly pairs: Pairs;
  readonly disabled: boolean;
  readonly onChange: (pairs: Pairs) => void;
};

/** How much more the first matters than the second: nine times to equal to nine times the other way, as a slider of seventeen steps. */
const most = 9;
const toStep = (times: number): number => (times >= 1 ? times - 1 : times + 1);
const toTimes = (step: number): number => (step >= 0 ? step + 1 : step - 1);

export function PairRows({ node, pairs, disabled, onChange }: Props) {
  const { say, read } = useWords();
  return (
    <ul className="pair-rows">
      {pairList(node).map(({ key, i, j }) => {
        const times = pairs[key] ?? 1;
        const [a, b] = [node.children[i], node.children[j]];
        if (!a || !b) return null;
        const [first, second] = [read(a.label), read(b.label)];
        const told =
          times === 1
            ? say("vote.alike")
            : times > 1
              ? say("vote.timesFirst", { times, label: first })
              : say("vote.timesSecond", { times: -times, label: second });
        return (
          <li key={key}>
            <span className={times > 1 ? "pair-side is-more" : "pair-side"}>{first}</span>
            <input
              type="range"
              min={-(most - 1)}
              max={most - 1}
              // To the left the first weighs more: the slider goes the way of the names.
              value={-toStep(times)}
              disabled={disabled}
              aria-label={say("vote.against", { a: first, b: second })}
              aria-valuetext={told}
              onChange={(event) => onChange({ ...pairs, [key]: toTimes(-Number(event.target.value)) })}
            />
            <span className={times < 1 ? "pair-side is-second is-more" : "pair-side is-second"}>{second}</span>
            <span className="pair-told">{told}</span>
          </li>
        );
      })}
    </ul>
  );
}
