import type { TargetRow } from "#contract";
import { Bullet } from "../parts/bullet.tsx";
import { PeriodAndRelease } from "../parts/figure.tsx";
import { ClauseAndOwner } from "../parts/links.tsx";
import { PositionLines } from "../parts/position.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { useWords } from "../words/index.ts";
import { RowMenu } from "./row-menu.tsx";
import { ActualOfGoal, CompletionCell, RateCell } from "./target-cells.tsx";
import { TargetLink } from "./target-link.tsx";

export type RowsProps = {
  readonly rows: readonly TargetRow[];
  readonly chosen: string | null;
  readonly region: string;
  /** More rows than have room: second lines are left out. */
  readonly dense: boolean;
  readonly choose: (row: TargetRow) => void;
};

/** Targets with a figure, one row each. A row chooses what the panels around it show; names and numbers lead on. */
export function TargetTable({ rows, chosen, region, dense, choose }: RowsProps) {
  const { say, read } = useWords();
  const years = new Set(rows.map((row) => row.due.slice(0, 4)));
  const [year] = years;
  const group = rows.find((row) => row.position?.group)?.position?.group?.label;
  return (
    <table className={dense ? "target-table is-dense" : "target-table"}>
      <thead>
        <tr>
          <th scope="col" className="c-name">
            {say("col.target")}
          </th>
          <th scope="col" className="c-actual number">
            {years.size === 1 && year ? say("col.actual", { year }) : say("col.actualPlain")}
          </th>
          <th scope="col" className="c-bullet">
            <BulletKey />
          </th>
          <th scope="col" className="c-rate number">
            {say("col.rate")}
          </th>
          <th scope="col" className="c-done">
            {say("col.completion")}
          </th>
          <th scope="col" className="c-rank" title={say("col.rank.say")}>
            {group ? say("col.rank", { group: read(group) }) : say("col.rankPlain")}
          </th>
          <th scope="col" className="c-status">
            {say("col.status")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          // Keyboards choose by the radio inside; a click anywhere on the row is the same for the hand.
          <tr key={row.id} className={row.id === chosen ? "is-chosen" : undefined} onClick={() => choose(row)}>
            <th scope="row" className="c-name">
              <input
                type="radio"
                name="focus"
                className="choose"
                checked={row.id === chosen}
                onChange={() => choose(row)}
                onClick={(event) => event.stopPropagation()}
                aria-label={say("row.choose", { name: read(row.label) })}
              />
              <TargetLink id={row.id} className="name">
                <span title={read(row.label)}>{read(row.label)}</span>
              </TargetLink>
              <ClauseAndOwner row={row} />
            </th>
            <td className="c-actual number">
              <ActualOfGoal row={row} region={region} />
              <PeriodAndRelease actual={row.actual} />
            </td>
            <td className="c-bullet">
              <Bullet row={row} />
            </td>
            <td className="c-rate number">
              <RateCell row={row} />
            </td>
            <td className="c-done">
              <CompletionCell row={row} />
            </td>
            <td className="c-rank">{row.position ? <PositionLines position={row.position} /> : <NoRank />}</td>
            <td className="c-status">
              <StatusMark status={row.status} reason />
              <RowMenu row={row} region={region} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NoRank() {
  const { say } = useWords();
  return (
    <>
      <span className="missing line">—</span>
      <span className="under">{say("row.noRank")}</span>
    </>
  );
}

/** The marks of a bullet, named once in its column's head. */
function BulletKey() {
  const { say } = useWords();
  return (
    <span className="bullet-key">
      <span>
        <i className="key-bar" />
        {say("col.bullet.actual")}
      </span>
      <span>
        <i className="key-planned" />
        {say("col.bullet.planned")}
      </span>
      <span>
        <i className="key-goal" />
        {say("col.bullet.target")}
      </span>
      <span>
        <i className="key-forecast" />
        {say("col.bullet.forecast")}
      </span>
    </span>
  );
}
