import { Fragment } from "react";
import type { Cockpit, TargetRow } from "#contract";
import { percentText, periodText } from "../format.ts";
import { Bullet } from "../parts/bullet.tsx";
import { Panel } from "../parts/panel.tsx";
import { positionText } from "../parts/position.tsx";
import { StatusShape } from "../parts/status-mark.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { RowMenu } from "./row-menu.tsx";
import { ActualOfGoal } from "./target-cells.tsx";
import { TargetLink } from "./target-link.tsx";

/** Due, but the settling figure is not published: what was known last, and what would settle it. Those without any figure stand below as names. */
export function AwaitingList({ cockpit, rows }: { readonly cockpit: Cockpit; readonly rows: readonly TargetRow[] }) {
  const { say, read } = useWords();
  const { change } = useAddress();
  const known = rows.filter((row) => row.actual.kind === "figure");
  const unknown = rows.filter((row) => row.actual.kind === "gap");
  const chosen = cockpit.focus?.target ?? null;
  return (
    <Panel
      className="awaiting"
      title={`${say("result.awaiting")} ${rows.length}`}
      note={say("result.withFigure", { count: known.length })}
      tools={
        <button type="button" className="quiet" onClick={() => change({ open: "waiting" })}>
          {say("unmeasured.all")}
        </button>
      }
    >
      <table className="awaiting-table">
        <thead>
          <tr>
            <th scope="col">{say("col.targetClause")}</th>
            <th scope="col" className="number">
              {say("col.lastKnown")}
            </th>
            <th scope="col" className="number">
              {say("col.period")}
            </th>
            <th scope="col" className="c-bullet">
              <span className="only-read">{say("col.bullet.actual")}</span>
            </th>
            <th scope="col" className="number">
              {say("col.attained")}
            </th>
            <th scope="col" className="number c-rank">
              {say("col.rankShort")}
            </th>
            <th scope="col" className="c-settled">
              {say("col.settledBy")}
            </th>
          </tr>
        </thead>
        <tbody>
          {known.map((row) => (
            <AwaitingRow
              key={row.id}
              row={row}
              region={cockpit.region.code}
              chosen={row.id === chosen}
              choose={() => change({ focus: row.id }, true)}
            />
          ))}
        </tbody>
      </table>
      {unknown.length > 0 && (
        <p className="names">
          <strong>{say("result.without", { count: unknown.length })}</strong>{" "}
          {unknown.map((row) => (
            <Fragment key={row.id}>
              <TargetLink id={row.id}>
                <span title={`${read(row.owner.label)} · ${read(row.status.reason)}`}>{read(row.label)}</span>
              </TargetLink>{" "}
            </Fragment>
          ))}
        </p>
      )}
    </Panel>
  );
}

type RowProps = { readonly row: TargetRow; readonly region: string; readonly chosen: boolean; readonly choose: () => void };

function AwaitingRow({ row, region, chosen, choose }: RowProps) {
  const words = useWords();
  const { say, read, language } = words;
  const [clause] = row.clauses;
  const period = row.actual.kind === "figure" ? row.actual.period : "";
  const settled = row.settledBy ? read(row.settledBy.figure) : read(row.status.reason);
  return (
    <tr className={chosen ? "is-chosen" : undefined} onClick={choose}>
      <th scope="row">
        <input
          type="radio"
          name="focus"
          className="choose"
          checked={chosen}
          onChange={choose}
          onClick={(event) => event.stopPropagation()}
          aria-label={say("row.choose", { name: read(row.label) })}
        />
        {row.lastStatus && (
          <span title={`${say("result.lastStatus")}: ${read(row.lastStatus.label)} · ${read(row.lastStatus.reason)}`}>
            <StatusShape shape={row.lastStatus.shape} tone={row.lastStatus.tone} />
            <span className="only-read">{read(row.lastStatus.label)}</span>
          </span>
        )}
        <TargetLink id={row.id} className="name">
          <span title={read(row.label)}>{read(row.label)}</span>
        </TargetLink>{" "}
        {clause && <span className="faint">{clause.id}</span>}
      </th>
      <td className="number">
        <ActualOfGoal row={row} region={region} />
      </td>
      <td className="number">{periodText(period, language)}</td>
      <td className="c-bullet">
        <Bullet row={row} />
      </td>
      <td className="number">{row.attained ? `${row.attained.atLeast ? "≥" : ""}${percentText(row.attained.share)}` : "—"}</td>
      <td className="number c-rank" title={row.position ? `${positionText(row.position, words)} · ${read(row.position.measure)}` : ""}>
        {row.position ? `${row.position.rank}${row.position.group ? ` · ${row.position.group.rank}` : ""}` : "—"}
      </td>
      <td className="c-settled">
        <span className="clip" title={settled}>
          {settled}
        </span>
        <RowMenu row={row} region={region} />
      </td>
    </tr>
  );
}
