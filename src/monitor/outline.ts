import type { ClauseAnswer, Outline } from "#contract";
import { type Clause, type ClauseCoverage, type ClauseId, coverage } from "#define";
import { ok, quantity, type Result, refuse, toDecimal } from "#kernel";
import { assess } from "./assess.ts";
import { clauseRef, homeOf, momentOf, type ReadingContext, unitRef } from "./context.ts";
import { summaryOf } from "./indicator-list.ts";
import { nearNames, refusals } from "./refusals.ts";
import { rowOf } from "./row.ts";

type Counts = ClauseAnswer["coverage"];
const counted = (c: ClauseCoverage | undefined): Counts => ({
  targets: c?.targets.length ?? 0,
  indicators: c?.indicators.length ?? 0,
  baselines: c?.baselines.length ?? 0,
  owners: c?.owners.length ?? 0,
  acts: (c?.acts.length ?? 0) + (c?.tasks.length ?? 0),
});

/** The plan chapter by chapter, with what measures, owns and acts on each clause. */
export function outlineAnswer(context: ReadingContext): Outline {
  const { plan } = context;
  const covered = coverage(plan);
  const by = new Map(covered.clauses.map((c) => [c.clause, c]));
  const line = ({ id, title, kind }: Clause) => ({ id, title, kind, coverage: counted(by.get(id)) });
  const { clauses, measured, owned, acted, orders, ordersMeasured, ordersOwned } = covered.totals;
  return {
    moment: momentOf(context),
    plan: {
      id: plan.id,
      label: plan.label,
      documentNumber: plan.document.number,
      from: plan.period.from,
      until: plan.period.until,
      url: plan.document.url,
    },
    totals: { clauses, measured, owned, acted, orders, ordersMeasured, ordersOwned },
    preamble: plan.preamble.map(line),
    chapters: plan.chapters.map((c) => ({
      id: c.id,
      title: c.title,
      clauses: c.clauses.map(line),
      sections: c.sections.map((s) => ({ id: s.id, title: s.title, clauses: s.clauses.map(line) })),
    })),
  };
}

/** The chapter and section a clause stands in; the preamble stands in neither. */
function placeOfClause({ plan }: ReadingContext, id: ClauseId): Pick<ClauseAnswer["clause"], "chapter" | "section"> {
  for (const chapter of plan.chapters) {
    const named = { id: chapter.id, title: chapter.title };
    if (chapter.clauses.some((c) => c.id === id)) return { chapter: named, section: null };
    const section = chapter.sections.find((s) => s.clauses.some((c) => c.id === id));
    if (section) return { chapter: named, section: { id: section.id, title: section.title } };
  }
  return { chapter: null, section: null };
}

/**
 * One clause: its gist, who it concerns, and every target, indicator and baseline that cites it.
 * @refuses monitor/unknownClause
 */
export function clauseAnswer(context: ReadingContext, id: string): Result<ClauseAnswer> {
  const { plan } = context;
  const list = plan.clauseList;
  const at = list.findIndex((c) => c.id === id);
  const clause = list[at];
  if (!clause)
    return refuse(
      refusals.unknownClause({
        id,
        near: nearNames(
          id,
          list.map((c) => c.id),
        ),
      }),
    );
  const cites = (d: { readonly clauses: readonly ClauseId[] }): boolean => d.clauses.includes(clause.id);
  const neighbour = (n: number) => {
    const other = list[n];
    return other ? clauseRef(context, other.id) : null;
  };
  const { title, gist, kind } = clause;
  return ok({
    moment: momentOf(context),
    clause: { id: clause.id, title, gist, kind, ...placeOfClause(context, clause.id) },
    units: clause.units.map((u) => unitRef(context, u)),
    targets: plan.targets.filter(cites).map((t) => rowOf(context, assess(context, t))),
    indicators: plan.indicators.filter(cites).map((i) => summaryOf(context, i, homeOf(context))),
    baselines: plan.baselines.filter(cites).map((b) => baselineOf(context, b)),
    coverage: counted(coverage(plan).clauses.find((c) => c.clause === clause.id)),
    previous: at > 0 ? neighbour(at - 1) : null,
    next: neighbour(at + 1),
  });
}

function baselineOf({ plan }: ReadingContext, b: ReadingContext["plan"]["baselines"][number]): ClauseAnswer["baselines"][number] {
  const { label, unit } = plan.indicator(b.indicator);
  return {
    id: b.id,
    label,
    indicator: b.indicator,
    period: b.period,
    value: toDecimal(quantity(b.value, unit)),
    unit,
    note: b.note ?? null,
  };
}
