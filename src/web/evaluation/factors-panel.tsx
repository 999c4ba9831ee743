import "../words/evaluation.ts";
import type { SchemeUncertainty } from "#contract";
import { numberText } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { ShareBars } from "./parts/share-bars.tsx";

/** What the ranks depend on: each uncertain choice by how much of the movement of ranks it brings, alone and with the others. */
export function FactorsPanel({ spread }: { readonly spread: SchemeUncertainty }) {
  const { say, read } = useWords();
  const [half, end] = [spread.convergence.at(-2), spread.convergence.at(-1)];
  const known = spread.factors.some(({ total }) => total !== null);
  return (
    <Panel title={say("evaluation.factors")} note={known ? say("evaluation.factorsNote") : undefined}>
      {known ? (
        <ShareBars
          bars={[...spread.factors]
            .sort((a, b) => (b.total ?? 0) - (a.total ?? 0))
            .map(({ id, say: label, first, total, low, high }) => ({
              id,
              name: read(label),
              first,
              total,
              title:
                low === null || high === null
                  ? undefined
                  : say("evaluation.factorRange", { low: numberText(low, 2), high: numberText(high, 2) }),
            }))}
        />
      ) : (
        <ul className="plain-lines">
          {spread.factors.map(({ id, say: label }) => (
            <li key={id}>{read(label)}</li>
          ))}
        </ul>
      )}
      {half && end && (
        <p className="under">
          {say("evaluation.converged", {
            half: half.runs,
            before: numberText(half.width, 0),
            runs: end.runs,
            after: numberText(end.width, 0),
            refused: spread.refused,
          })}
        </p>
      )}
    </Panel>
  );
}
