import type { Cockpit, StatusId, TargetRow } from "#contract";
import { lastDay, ok, type Result, refuse } from "#kernel";
import { ageOf } from "./ages.ts";
import { type Assessment, assess } from "./assess.ts";
import { changesOf } from "./change.ts";
import { citiesPanel } from "./cities.ts";
import { homeOf, momentOf, type ReadingContext, regionRef } from "./context.ts";
import { neededBaseRate, plannedBaseRate } from "./outlook.ts";
import { nearNames, refusals } from "./refusals.ts";
import { rowOf } from "./row.ts";
import { type ResultLists, resultDetail, resultSentence, runningDetail, runningSentence } from "./sentence.ts";
import { looks, severity, statusOrder } from "./status.ts";
import { stripsOf } from "./strips.ts";
import { amount, text } from "./words.ts";

type Judged = { readonly a: Assessment; readonly row: TargetRow };

/** Worst first: by status, or by the last one where a figure is awaited; then by the pace kept; then in the plan's own order. */
function worstFirst(x: Judged, y: Judged): number {
  const [p, q] = [x, y].map(({ row }) => [severity(row.status.id), row.lastStatus ? severity(row.lastStatus.id) : 0]);
  const byStatus = (p?.[0] ?? 0) - (q?.[0] ?? 0) || (p?.[1] ?? 0) - (q?.[1] ?? 0);
  const ratio = (j: Judged) => j.a.ratio ?? Number.MAX_VALUE;
  return byStatus || ratio(x) - ratio(y) || Number(y.a.latest !== null) - Number(x.a.latest !== null);
}

const judgedIds = new Set<StatusId>(["reached", "reached-early", "missed"]);
const callsForAttention = new Set<StatusId>(["regressing", "behind", "missed", "warning"]);

/** Judged, waiting, not measurable: every target in exactly one. */
const listsOf = (rows: readonly TargetRow[]): ResultLists => ({
  judged: rows.filter((r) => judgedIds.has(r.status.id)),
  notMeasurable: rows.filter((r) => r.status.id === "not-measurable"),
  awaiting: rows.filter((r) => !judgedIds.has(r.status.id) && r.status.id !== "not-measurable"),
});

/** The one target to look at first: the worst that is judged, or that last stood worst. */
function attentionOf(rows: readonly TargetRow[], mode: Cockpit["mode"]): TargetRow | null {
  if (mode === "running") return rows.find((r) => callsForAttention.has(r.status.id)) ?? null;
  const { judged, awaiting } = listsOf(rows);
  return judged.find((r) => r.status.id === "missed") ?? awaiting[0] ?? null;
}

const countsOf = (rows: readonly TargetRow[]): Cockpit["counts"] =>
  statusOrder.flatMap((status) => {
    const count = rows.filter((r) => r.status.id === status).length;
    return count === 0 ? [] : [{ status, ...looks[status], count }];
  });

function headline(context: ReadingContext, mode: Cockpit["mode"], rows: readonly TargetRow[], name: TargetRow["label"] | null) {
  const attention = attentionOf(rows, mode);
  const end = lastDay(context.plan.period);
  const sentence = mode === "running" ? runningSentence(name, rows) : resultSentence(context, name, listsOf(rows), end);
  const detail = mode === "running" ? runningDetail(attention) : resultDetail(context, attention);
  return { counts: countsOf(rows), attention: attention?.id ?? null, sentence, detail };
}

/** A goal passed before its day asks for a decision; the program takes none. */
function decisionsOf(judged: readonly Judged[]): Cockpit["decisions"] {
  return judged
    .filter(({ row }) => row.status.id === "reached-early")
    .map(({ a, row }) => {
      const goal = a.goal ? amount(a.goal.value, a.target.unit, a.goal.exact.scale) : text("目标", "its goal");
      return {
        target: row.id,
        say: text(
          `${row.label.zh}已过${goal.zh}：请定保持、提高或退出。`,
          `${row.label.en} has passed ${goal.en}: keep, raise or retire it.`,
        ),
      };
    });
}

function dataSpan(judged: readonly Judged[]): Cockpit["dataSpan"] {
  const dated = judged.flatMap(({ a }) => (a.reading ? [a.reading] : [])).sort((x, y) => (x.until < y.until ? -1 : 1));
  return { newest: dated.at(-1)?.period ?? null, oldest: dated[0]?.period ?? null, withoutFigure: judged.length - dated.length };
}

function focusOf(context: ReadingContext, { a }: Judged): NonNullable<Cockpit["focus"]> {
  return {
    target: a.target.id,
    changes: [...changesOf(context, a.indicator, homeOf(context))],
    strips: [...stripsOf(context, a.indicator)],
    cities: citiesPanel(context, a.indicator),
    baseRate: neededBaseRate(context, a),
    planBaseRate: plannedBaseRate(context, a),
  };
}

/**
 * The first page: how every target of the plan stands on a day, the headline over it, and the lower band for one target.
 * @param focus  the target the lower band is about; left out, the one to look at first
 * @refuses      monitor/unknownTarget
 */
export function cockpit(context: ReadingContext, focus?: string | undefined): Result<Cockpit> {
  const { plan, asOf } = context;
  const known = plan.targets.map((t) => t.id);
  if (focus !== undefined && !known.includes(focus)) return refuse(refusals.unknownTarget({ id: focus, near: nearNames(focus, known) }));
  const judged = plan.targets.map((target): Judged => {
    const a = assess(context, target);
    return { a, row: rowOf(context, a) };
  });
  const mode = asOf >= lastDay(plan.period) ? "result" : "running";
  const sorted = [...judged].sort(worstFirst);
  const rows = sorted.map(({ row }) => row);
  const head = headline(context, mode, rows, null);
  const grouped = plan.targetGroups.map((g) => ({ ...g, rows: rows.filter((r) => r.group === g.id) }));
  const lists = listsOf(rows);
  const shown = sorted.find(({ row }) => row.id === (focus ?? head.attention)) ?? sorted[0];
  return ok({
    moment: momentOf(context),
    plan: { id: plan.id, label: plan.label, documentNumber: plan.document.number, from: plan.period.from, until: plan.period.until },
    region: { code: homeOf(context), label: regionRef(context, homeOf(context)).label },
    mode,
    dataSpan: dataSpan(judged),
    groups: grouped.map((g) => ({ id: g.id, label: g.label, count: g.rows.length, ...headline(context, mode, g.rows, g.label) })),
    ...head,
    decisions: decisionsOf(sorted),
    targets: grouped.flatMap((g) => g.rows),
    lists:
      mode === "running" ? null : { judged: ids(lists.judged), awaiting: ids(lists.awaiting), notMeasurable: ids(lists.notMeasurable) },
    focus: shown ? focusOf(context, shown) : null,
    ages: sorted.map(({ a }) => ageOf(context, a)),
  });
}

const ids = (rows: readonly TargetRow[]): string[] => rows.map((r) => r.id);

/** All targets in the plan's order, without the headline. */
export const targetList = (context: ReadingContext) => ({ moment: momentOf(context), targets: targetRows(context) });
export const targetRows = (context: ReadingContext): TargetRow[] => context.plan.targets.map((t) => rowOf(context, assess(context, t)));
