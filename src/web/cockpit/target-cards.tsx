import type { TargetRow } from "#contract";
import { percentText } from "../format.ts";
import { Bullet } from "../parts/bullet.tsx";
import { PeriodAndRelease } from "../parts/figure.tsx";
import { ClauseAndOwner } from "../parts/links.tsx";
import { positionText } from "../parts/position.tsx";
import { Quote } from "../parts/quote.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { useWords } from "../words/index.ts";
import { ActualOfGoal, doneText, paceText } from "./target-cells.tsx";
import { TargetLink } from "./target-link.tsx";
import type { RowsProps } from "./target-table.tsx";

/** The same rows on a phone: one card a target. */
export function TargetCards({ rows, region }: RowsProps) {
  return (
    <ul className="cards">
      {rows.map((row) => (
        <TargetCard key={row.id} row={row} region={region} />
      ))}
    </ul>
  );
}

function TargetCard({ row, region }: { readonly row: TargetRow; readonly region: string }) {
  const words = useWords();
  const { read, say } = words;
  return (
    <li className="card">
      <div className="card-head">
        <TargetLink id={row.id} className="name">
          {read(row.label)}
        </TargetLink>
        <StatusMark status={row.status} />
      </div>
      <div className="card-line">
        <ClauseAndOwner row={row} />
        <PeriodAndRelease actual={row.actual} />
      </div>
      <div className="card-main">
        <span className="card-actual">
          <ActualOfGoal row={row} region={region} />
          {row.actual.kind === "figure" && <Quote indicator={row.indicator} region={region} period={row.actual.period} />}
        </span>
        <Bullet row={row} />
      </div>
      <div className="card-line">
        {row.pace && (
          <span>
            {paceText(row.pace.actual, row, say)} → <strong>{paceText(row.pace.needed, row, say)}</strong>
          </span>
        )}
        {row.completion && (
          <span className="faint">
            {say("col.completion")} <span className="strong">{doneText(row)}</span> / {percentText(row.completion.timeGone, 0)}
          </span>
        )}
      </div>
      {row.position && (
        <p className="under">
          {positionText(row.position, words)} · {read(row.position.measure)}
        </p>
      )}
    </li>
  );
}
