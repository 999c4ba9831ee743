import "../words/evaluation.ts";
import type { UnitCard, UnitUncertainty } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { ShareBars } from "./parts/share-bars.tsx";

type Props = {
  readonly card: UnitCard;
  readonly spread: UnitUncertainty | undefined;
  readonly isWaiting: boolean;
  readonly fault: unknown;
};

/** Which assumption this unit's rank hangs on, and which indicator. */
export function DependsPanel({ card, spread, isWaiting, fault }: Props) {
  const { say, read } = useWords();
  const moving = [...card.without].sort((a, b) => Math.abs(b.rank - (card.rank ?? 0)) - Math.abs(a.rank - (card.rank ?? 0))).slice(0, 6);
  return (
    <Panel title={say("evaluation.depends")} note={say("evaluation.dependsNote")}>
      {spread ? (
        <ShareBars
          bars={[...spread.dependsOn]
            .sort((a, b) => (b.total ?? 0) - (a.total ?? 0))
            .map(({ factor, say: label, first, total }) => ({ id: factor, name: read(label), first, total }))}
        />
      ) : (
        <p className="empty">
          {say(isWaiting ? "evaluation.intervalWaits" : fault ? "evaluation.intervalFailed" : "evaluation.intervalNone")}
        </p>
      )}
      <h3 className="sub-head">{say("evaluation.withoutOne")}</h3>
      {moving.length === 0 ? (
        <p className="empty">{say("evaluation.withoutNothing")}</p>
      ) : (
        <ul className="plain-lines">
          {moving.map(({ leaf, label, rank }) => (
            <li key={leaf}>{say("evaluation.withoutLeaf", { label: read(label), rank })}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
