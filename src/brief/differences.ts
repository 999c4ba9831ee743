import type { BriefContent, BriefDifference, BriefRow } from "#contract";
import type { Day, Label } from "#kernel";
import { type ReadingContext, targetRows, text } from "#monitor";
import { briefRow } from "./row.ts";

const shown = ({ actual, period }: BriefRow): Label =>
  period.zh === "" ? text("无数", "no figure") : text(`${actual.zh}（${period.zh}）`, `${actual.en} (${period.en})`);

/** One target, as issued, as the same question is answered now, and as it stands today. */
type Seen = { readonly before: BriefRow; readonly again: BriefRow; readonly today: BriefRow };

/** A value that stands for the same period and is another one was revised; a figure for another period has come out since. */
function differenceOf({ before, again, today }: Seen): BriefDifference | null {
  const revised = [again, today].some(
    ({ figure }) => figure !== null && before.figure?.period === figure.period && before.figure.value !== figure.value,
  );
  const published = [again, today].some(({ figure }) => figure !== null && before.figure?.period !== figure.period);
  const moved = today.status.id !== before.status.id;
  if (!revised && !published && !moved) return null;
  return {
    target: before.target,
    label: before.label,
    what: [
      ...(revised ? (["revised"] as const) : []),
      ...(published ? (["newly-published"] as const) : []),
      ...(moved ? (["status-moved"] as const) : []),
    ],
    before: shown(before),
    after: shown(today),
    statusBefore: before.status,
    statusAfter: today.status,
  };
}

type Rows = ReadonlyMap<string, BriefRow>;
const mostKept = 16;
/** Rows at a time, for as long as these figures are the present ones: many ask about the same few briefs. */
const kept = new WeakMap<ReadingContext["figures"], Map<string, Rows>>();

function byTarget(context: ReadingContext): Rows {
  const { figures, asOf, knownAt, today, plan } = context;
  const times = kept.get(figures) ?? new Map<string, Rows>();
  kept.set(figures, times);
  const time = [plan.checksum, asOf, knownAt, today].join();
  const known = times.get(time);
  if (known) return known;
  const rows: Rows = new Map(targetRows(context).map((row) => [row.id, briefRow(row, false)]));
  const [oldest] = times.keys();
  if (times.size >= mostKept && oldest !== undefined) times.delete(oldest);
  times.set(time, rows);
  return rows;
}

/**
 * What has changed since a brief was composed: for the very question it answered, and as of today.
 * @param context today's facts; its own time is put aside for the brief's
 */
export function changedSince(content: BriefContent, context: ReadingContext): readonly BriefDifference[] {
  const { asOf, knownAt } = content.moment;
  const same = byTarget({ ...context, asOf: asOf as Day, knownAt: knownAt as Day | null });
  const now = byTarget({ ...context, asOf: context.today, knownAt: null });
  return [...content.main, ...content.rest].flatMap((before) => {
    const [again, today] = [same.get(before.target), now.get(before.target)];
    return again && today ? (differenceOf({ before, again, today }) ?? []) : [];
  });
}
