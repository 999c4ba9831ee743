import type { Position } from "#contract";
import { useWords, type Words } from "../words/index.ts";

export function moved(change: number | null, say: Words["say"]): string {
  if (change === null) return "";
  if (change === 0) return say("rank.same");
  return change > 0 ? say("rank.up", { count: change }) : say("rank.down", { count: -change });
}

/** Rank among the provinces and in the group, each with its change, as one line of words. */
export function positionText(position: Position, { say, read }: Words): string {
  const { group } = position;
  const own = `${position.rank}/${position.of} ${moved(position.change, say)}`.trim();
  return group ? `${own} · ${read(group.label)} ${group.rank}/${group.of} ${moved(group.change, say)}`.trim() : own;
}

/** The same in a column whose head names both rankings: `20/31 same · 6/6 same`, the measure beneath. */
export function PositionLines({ position }: { readonly position: Position }) {
  const words = useWords();
  const { group } = position;
  const one = (rank: number, of: number, change: number | null) => `${rank}/${of} ${moved(change, words.say)}`.trim();
  return (
    <>
      <span className="line" title={positionText(position, words)}>
        {one(position.rank, position.of, position.change)}
        {group && ` · ${one(group.rank, group.of, group.change)}`}
      </span>
      <span className="under" title={words.read(position.measure)}>
        {words.read(position.measure)}
      </span>
    </>
  );
}
