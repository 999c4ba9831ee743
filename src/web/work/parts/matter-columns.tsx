import "../../words/work.ts";
import type { ReactNode } from "react";
import type { MatterRow } from "#contract";
import { none } from "../../format.ts";
import { useWords, type Word } from "../../words/index.ts";
import { dayOf, dueOf, leftText } from "../moments.ts";
import { DeskName } from "./desk-name.tsx";
import { LightCounts } from "./light-counts.tsx";
import { LightMark } from "./light-mark.tsx";

/** Columns besides the matter itself; every one can be left out and moved. */
export const matterColumns = ["light", "state", "due", "lead", "procedure", "origin", "children", "opened", "closed", "actions"] as const;
export type MatterColumn = (typeof matterColumns)[number];
export const usualMatterColumns: readonly MatterColumn[] = ["light", "state", "due", "lead", "procedure", "children"];

const isColumn = (value: unknown): value is MatterColumn => (matterColumns as readonly unknown[]).includes(value);
/** A kept choice: known columns, none twice. */
export const areMatterColumns = (value: unknown): value is readonly MatterColumn[] =>
  Array.isArray(value) && value.every(isColumn) && new Set(value).size === value.length;
export const matterColumnWord = (id: MatterColumn): Word => `work.col.${id}`;
/** Of these a phone shows the first line only. */
export const isSpare = (id: MatterColumn): boolean => !["light", "state", "due", "lead"].includes(id);

type CellProps = { readonly id: MatterColumn; readonly row: MatterRow; readonly now: string };
export function MatterCell({ id, row, now }: CellProps): ReactNode {
  const { read, say } = useWords();
  switch (id) {
    case "light":
      return <LightMark light={row.light} />;
    case "state":
      return read(row.stateLabel);
    case "due":
      return row.dueAt === null ? <span className="faint">{none}</span> : <Due at={row.dueAt} now={now} isOver={row.closedAt !== null} />;
    case "lead":
      return <DeskName desk={row.lead} />;
    case "procedure":
      return read(row.procedureLabel);
    case "origin":
      return <span title={read(row.origin.label)}>{read(row.origin.label)}</span>;
    case "children":
      return row.childCounts === null ? <span className="faint">{none}</span> : <LightCounts counts={row.childCounts} />;
    case "opened":
      return dayOf(row.openedAt);
    case "closed":
      return dayOf(row.closedAt);
    case "actions":
      return row.actions.map(({ label }) => read(label)).join(say("work.and")) || none;
  }
}

/** A due moment with how far off it is; what has passed is said to have passed. */
export function Due({ at, now, isOver = false }: { readonly at: string; readonly now: string; readonly isOver?: boolean }) {
  const { say } = useWords();
  const isLate = !isOver && Date.parse(at) < Date.parse(now);
  return (
    <span>
      {dueOf(at)}
      {!isOver && <span className={isLate ? "due-left tone-bad" : "due-left faint"}> {leftText(at, now, say)}</span>}
    </span>
  );
}
