import { Drawer } from "antd";
import type { TargetRow } from "#contract";
import { ClauseLink } from "../parts/links.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { TargetLink } from "./target-link.tsx";

/** Every target without a result: why, who leads it, which figure would settle it, who keeps that figure and when it is expected. */
export function WaitingDrawer({ rows }: { readonly rows: readonly TargetRow[] }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  return (
    <Drawer
      open={search.open === "waiting"}
      size={760}
      title={say("waiting.title")}
      onClose={() => change({ open: undefined }, true)}
      className="drawer"
    >
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say("col.targetClause")}</th>
            <th scope="col">{say("col.owner")}</th>
            <th scope="col">{say("col.reason")}</th>
            <th scope="col">{say("col.settledBy")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <TargetLink id={row.id} className="name">
                  {read(row.label)}
                </TargetLink>{" "}
                {row.clauses.map((clause) => (
                  <ClauseLink key={clause.id} id={clause.id} className="plain faint" />
                ))}
              </th>
              <td>{read(row.owner.short)}</td>
              <td>
                <StatusMark status={row.status} />
                {read(row.status.reason)}
              </td>
              <td>
                {row.settledBy && (
                  <>
                    {read(row.settledBy.figure)}
                    <span className="under">
                      {say("col.keeper")} {read(row.settledBy.keeper.short)} · {say("col.expected")}{" "}
                      {row.settledBy.expectedOn ?? say("waiting.unknown")}
                    </span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Drawer>
  );
}
