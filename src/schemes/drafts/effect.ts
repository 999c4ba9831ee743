import type { RankEffect } from "#contract";
import { ok, type Result } from "#kernel";
import { indexOf, type Live, liveOf, ranksAmong } from "../live/live.ts";
import { shiftsOf } from "../live/shifts.ts";
import type { HeldText, SchemeContent } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { saidFaults } from "./drafts.ts";

type Scores = readonly (number | null)[];
type ByUnit = ReadonlyMap<string, { readonly rank: number | null; readonly score: number | null }>;

/**
 * What a text would have done to the ranks of every period there is, against the text in force.
 * @refuses what keeps the text from being computed at all
 */
export function effectOf(
  context: SchemeContext,
  content: SchemeContent,
  checksum: string,
  inForce: HeldText | undefined,
): Result<RankEffect> {
  const after = liveOf(context, content, checksum);
  if (!after.ok) return after;
  const before = inForce && liveOf(context, inForce.content, inForce.checksum);
  const live = before?.ok ? before.value : null;
  return ok({
    checksum,
    against: inForce && live ? { label: inForce.content.label, checksum: inForce.checksum, from: inForce.from } : null,
    cut: context.figures.cut,
    periods: after.value.periods.toReversed().map((period) => effectIn(after.value, live, period)),
  });
}

function effectIn(after: Live, before: Live | null, period: string): RankEffect["periods"][number] {
  const run = after.run(period);
  const now = run.ok ? placed(after, indexOf(run.value)) : none;
  const old = before?.periods.includes(period) ? before.run(period) : undefined;
  const then = before && old?.ok ? placed(before, indexOf(old.value)) : none;
  const rows = after.units.map((unit) => ({
    unit,
    before: then.get(unit.id)?.rank ?? null,
    after: now.get(unit.id)?.rank ?? null,
    scoreBefore: then.get(unit.id)?.score ?? null,
    scoreAfter: now.get(unit.id)?.score ?? null,
  }));
  const shifts = shiftsOf(
    rows.map((row) => row.before),
    rows.map((row) => row.after),
  );
  return { period, rows, ...shifts, whyNot: run.ok ? [] : saidFaults(run.refusals) };
}

const none: ByUnit = new Map();
function placed({ units }: Live, scores: Scores): ByUnit {
  const ranks = ranksAmong(scores);
  return new Map(units.map(({ id }, i) => [id, { rank: ranks[i] ?? null, score: scores[i] ?? null }]));
}
