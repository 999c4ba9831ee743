import "../../words/evaluation.ts";
import { Fragment } from "react";
import { numberText } from "../../format.ts";
import { ScrollX } from "../../parts/scroll-x.tsx";
import { useWords } from "../../words/index.ts";

type Props = {
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** Below the diagonal; null where the relation is not significant or cannot be told. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** Pairs to look at, as `a/b` in the order of the names. */
  readonly flagged: ReadonlySet<string>;
  readonly title: string;
};

const steps = [0.3, 0.5, 0.7, 0.9];
/** The step of a relation's strength, 1 to 5. */
const stepOf = (r: number): number => steps.filter((bound) => Math.abs(r) >= bound).length + 1;

/** How indicators move together: strength by depth, direction by sign, doubtful pairs framed. Columns carry the numbers of the rows. */
export function CorrelationGrid({ names, cells, flagged, title }: Props) {
  const { say } = useWords();
  return (
    <ScrollX label={title} className="correlations">
      <table>
        <thead>
          <tr>
            <td />
            {names.slice(0, -1).map(({ id, name }, i) => (
              <th key={id} scope="col" title={name}>
                {i + 1}
                <span className="only-read">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map(({ id, name }, row) => (
            <tr key={id}>
              <th scope="row" title={name}>
                <span>{row + 1}</span> {name}
              </th>
              {names.slice(0, -1).map((other, column) => (
                <Fragment key={other.id}>
                  {column < row ? (
                    <Cell
                      value={cells[row]?.[column] ?? null}
                      pair={`${name} × ${other.name}`}
                      isFlagged={flagged.has(`${id}/${other.id}`) || flagged.has(`${other.id}/${id}`)}
                    />
                  ) : (
                    <td />
                  )}
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="correlation-key faint">{say("evaluation.correlationKey")}</p>
    </ScrollX>
  );
}

function Cell({ value, pair, isFlagged }: { readonly value: number | null; readonly pair: string; readonly isFlagged: boolean }) {
  if (value === null) return <td className="is-blank" title={pair} />;
  const sign = value < 0 ? "is-against" : "is-with";
  return (
    <td className={`${sign} step-${stepOf(value)} ${isFlagged ? "is-flagged" : ""}`} title={`${pair}: ${numberText(value, 2)}`}>
      {numberText(value, 2).replace("0.", ".")}
    </td>
  );
}
