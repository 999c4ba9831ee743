import "../../words/work.ts";
import { lazy, Suspense, useState } from "react";
import type { MatterList, MatterRow } from "#contract";
import { useWords } from "../../words/index.ts";
import { type SharedAct, sharedActs } from "./shared-acts.ts";
import { useIsPhone } from "./use-phone.ts";

const BulkDialog = lazy(() => import("./bulk-dialog.tsx"));

type Props = {
  /** What is picked. */
  readonly rows: readonly MatterRow[];
  readonly total: MatterList["total"];
  readonly most: number;
  readonly pickAll: () => void;
  readonly clear: () => void;
};

/** Over the table once something is picked: how many, all of them in words, and what can be done with every one. */
export function BulkBar({ rows, total, most, pickAll, clear }: Props) {
  const { say, read } = useWords();
  const phone = useIsPhone();
  const [chosen, choose] = useState<SharedAct | null>(null);
  if (rows.length === 0) return null;
  const acts = sharedActs(rows);
  const fitsOne = !total.more && total.count <= most;
  return (
    <section className="matter-picks" aria-label={say("work.bulk")}>
      <strong>{say("work.select.count", { count: rows.length })}</strong>
      {rows.length < total.count && fitsOne && (
        <button type="button" className="quiet" onClick={pickAll}>
          {say("work.select.all", { count: total.count })}
        </button>
      )}
      {!fitsOne && <span className="faint">{say("work.bulk.most", { most })}</span>}
      <button type="button" className="quiet" onClick={clear}>
        {say("work.select.none")}
      </button>
      {phone ? (
        <span className="faint">{say("work.atDesk")}</span>
      ) : (
        acts.map((act) => (
          <button key={act.transition} type="button" className="act column-act" onClick={() => choose(act)}>
            {say("work.bulk.act", { act: read(act.label) })}
          </button>
        ))
      )}
      {!phone && acts.length === 0 && <span className="faint">{say("work.bulk.none")}</span>}
      {chosen && (
        <Suspense>
          <BulkDialog
            rows={rows}
            act={chosen}
            close={() => choose(null)}
            done={() => {
              choose(null);
              clear();
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
