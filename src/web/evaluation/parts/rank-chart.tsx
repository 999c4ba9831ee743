import "../../words/evaluation.ts";
import type { ReactNode } from "react";
import { numberText } from "../../format.ts";
import { useWords } from "../../words/index.ts";
import { edgesOf, marksOf, placeOf } from "./rank-places.ts";

export type RankedRow = {
  readonly unit: string;
  readonly name: string;
  readonly own: boolean;
  readonly score: number | null;
  readonly rank: number | null;
  /** The interval of the rank; absent while it has not been asked for. */
  readonly low: number | null;
  readonly high: number | null;
  /** Which of the tied groups it is in; null where it stands alone or has no rank. */
  readonly group: number | null;
  /** Why there is no score. */
  readonly gap?: string;
  /** Where the same unit stands in what it is compared with. */
  readonly before?: number | null;
};

type Props = {
  readonly rows: readonly RankedRow[];
  /** Digits behind the point of a score. */
  readonly places: number;
  /** A unit's name with the way to its page; the plain name without. */
  readonly linked?: (row: RankedRow) => ReactNode;
  readonly compact?: boolean;
};

/**
 * Units by rank on one scale of ranks: a dot for the rank, a bar for its interval, a bracket around those whose order the data do not settle. A hollow
 * tick tells where a unit stands in what it is compared with.
 */
export function RankChart({ rows, places, linked, compact = false }: Props) {
  const { say } = useWords();
  const of = rows.filter(({ rank }) => rank !== null).length;
  const edges = edgesOf(rows.map(({ group }) => group));
  const marks = marksOf(of);
  return (
    <div className={compact ? "rank-chart is-compact" : "rank-chart"}>
      <div className="rank-axis" aria-hidden="true">
        <span className="rank-axis-name">{say("evaluation.rank")}</span>
        <span className="rank-track">
          {marks.map((mark) => (
            <i key={mark} style={{ left: `${placeOf(mark, of)}%` }}>
              {mark}
            </i>
          ))}
        </span>
        <span className="rank-score">{say("evaluation.score")}</span>
      </div>
      <ol>
        {rows.map((row, i) => (
          <RankLine key={row.unit} row={row} of={of} edge={edges[i] ?? ""} marks={marks} places={places} linked={linked} />
        ))}
      </ol>
    </div>
  );
}

type LineProps = {
  readonly row: RankedRow;
  readonly of: number;
  readonly edge: string;
  readonly marks: readonly number[];
  readonly places: number;
  readonly linked: Props["linked"];
};

function RankLine({ row, of, edge, marks, places, linked }: LineProps) {
  const { say } = useWords();
  const { rank, low, high, before = null } = row;
  const interval = low === null || high === null ? "" : say("evaluation.intervalOf", { low, high });
  const told = rank === null ? (row.gap ?? "") : `${row.name} ${say("evaluation.place", { rank })}${interval}`;
  return (
    <li className={`rank-line ${row.own ? "is-own" : ""} ${edge}`} title={told}>
      <span className="rank-group" aria-hidden="true" />
      <span className="rank-place">{rank ?? "—"}</span>
      <span className="rank-name">{linked ? linked(row) : row.name}</span>
      <span className="rank-track" aria-hidden="true">
        {marks.map((mark) => (
          <b key={mark} style={{ left: `${placeOf(mark, of)}%` }} />
        ))}
        {low !== null && high !== null && (
          <i className="rank-range" style={{ left: `${placeOf(low, of)}%`, width: `${placeOf(high, of) - placeOf(low, of)}%` }} />
        )}
        {before !== null && before !== rank && <i className="rank-before" style={{ left: `${placeOf(before, of)}%` }} />}
        {rank !== null && <i className="rank-dot" style={{ left: `${placeOf(rank, of)}%` }} />}
        {rank === null && <em>{row.gap}</em>}
      </span>
      {interval !== "" && <span className="only-read">{interval}</span>}
      <span className="rank-score">{row.score === null ? "—" : numberText(row.score, places)}</span>
    </li>
  );
}
