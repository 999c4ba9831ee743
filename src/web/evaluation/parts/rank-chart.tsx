import "../../words/evaluation.ts";
import type { CSSProperties, ReactNode } from "react";
import { numberText } from "../../format.ts";
import { useWords, type Words } from "../../words/index.ts";
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
    <div className={compact ? "rank-chart is-compact" : "rank-chart"} style={{ ...linesAt(marks, of), ...roomFor(rows) }}>
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
          <RankLine key={row.unit} row={row} of={of} edge={edges[i] ?? ""} places={places} linked={linked} say={say} />
        ))}
      </ol>
    </div>
  );
}

type LineProps = {
  readonly row: RankedRow;
  readonly of: number;
  readonly edge: string;
  readonly places: number;
  readonly linked: Props["linked"];
  readonly say: Words["say"];
};

/** The scale's lines as a background of every track: hundreds of elements that never change need not be there. */
const linesAt = (marks: readonly number[], of: number): CSSProperties & { readonly "--rank-lines": string } => ({
  "--rank-lines": marks.map((mark) => `linear-gradient(var(--line), var(--line)) ${placeOf(mark, of)}% 0 / 1px 100% no-repeat`).join(", "),
});

/** Names of zones and institutions are longer than those of provinces; a name still has at most so many pixels. */
function roomFor(rows: readonly RankedRow[]): CSSProperties & { readonly "--names"?: string } {
  const longest = Math.max(0, ...rows.map(({ name }) => [...name].reduce((width, letter) => width + (letter > "\u2e80" ? 13 : 7), 0)));
  return longest > usualName ? { "--names": `${Math.min(longest, mostName)}px` } : {};
}
const [usualName, mostName] = [104, 148];

function RankLine({ row, of, edge, places, linked, say }: LineProps) {
  const { rank, low, high, before = null } = row;
  const interval = low === null || high === null ? "" : say("evaluation.intervalOf", { low, high });
  const told = rank === null ? (row.gap ?? "") : `${row.name} ${say("evaluation.place", { rank })}${interval}`;
  return (
    <li className={`rank-line ${row.own ? "is-own" : ""} ${edge}`} title={told}>
      <span className="rank-group" aria-hidden="true" />
      <span className="rank-place">{rank ?? "—"}</span>
      <span className="rank-name">{linked ? linked(row) : row.name}</span>
      <span className="rank-track" aria-hidden="true">
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
