import type { TargetRow } from "#contract";
import { StatusShape } from "../parts/status-mark.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { TargetLink } from "./target-link.tsx";

/** Targets without any figure, in one compact group: name, owner, and why; never a row each of dashes. The drawer has the whole list with what would settle each. `room`: how many may take a line of their own with their full reason. */
export function Unmeasured({ rows, room }: { readonly rows: readonly TargetRow[]; readonly room: number }) {
  const { say, read } = useWords();
  const { change } = useAddress();
  return (
    <div className={rows.length <= room ? "unmeasured is-spacious" : "unmeasured"}>
      <div className="unmeasured-head">
        <h3>{say("unmeasured.title", { count: rows.length })}</h3>
        <button type="button" className="quiet" onClick={() => change({ open: "waiting" })}>
          {say("unmeasured.all")}
        </button>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id} title={`${read(row.label)} · ${read(row.owner.label)} · ${read(row.status.reason)}`}>
            <StatusShape shape={row.status.shape} tone="none" />
            <TargetLink id={row.id} className="unmeasured-name">
              {read(row.label)}
            </TargetLink>
            <span className="faint unmeasured-owner">{read(row.owner.short)}</span>
            <span className="faint unmeasured-why">{read(rows.length <= room ? row.status.reason : row.status.label)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
