import type { CoverageAnswer } from "#contract";
import { type Clause, type ClauseCoverage, coverage, isMeasured, ordersSomething } from "#define";
import type { Label } from "#kernel";
import { homeOf, momentOf, questionOf, type ReadingContext } from "./context.ts";
import { usersOf } from "./indicator.ts";
import { text } from "./words.ts";

type Line = CoverageAnswer["unmeasured"][number];
type Counts = CoverageAnswer["totals"];

const countsOf = (lines: readonly Line[]): Counts => {
  const orders = lines.filter((l) => l.orders);
  return {
    clauses: lines.length,
    orders: orders.length,
    ordersMeasured: orders.filter((l) => l.measured).length,
    ordersOwned: orders.filter((l) => l.owned).length,
    ordersActed: orders.filter((l) => l.acted).length,
  };
};

function lineOf({ id, title, kind }: Clause, chapter: string, c: ClauseCoverage | undefined): Line {
  return {
    id,
    title,
    kind,
    chapter,
    orders: ordersSomething({ kind }),
    measured: c !== undefined && isMeasured(c),
    owned: c !== undefined && c.owners.length > 0,
    acted: c !== undefined && c.acts.length + c.tasks.length > 0,
  };
}

/** Chapter by chapter, the preamble first, with every clause of its sections in reading order. */
function chaptersOf({ plan }: ReadingContext): CoverageAnswer["chapters"] {
  const by = new Map(coverage(plan).clauses.map((c) => [c.clause, c]));
  const of = (id: string, title: Label, clauses: readonly Clause[]) => {
    const lines = clauses.map((clause) => lineOf(clause, id, by.get(clause.id)));
    return { id, title, counts: countsOf(lines), clauses: lines };
  };
  return [
    of("0", text("前言", "Preamble"), plan.preamble),
    ...plan.chapters.map((c) => of(c.id, c.title, [...c.clauses, ...c.sections.flatMap((s) => s.clauses)])),
  ].filter((c) => c.clauses.length > 0);
}

function sentenceOf({ clauses, orders, ordersMeasured, ordersOwned, ordersActed }: Counts): Label {
  const acted =
    ordersActed === 0
      ? text("尚无办理程序接入", "no procedure is connected yet")
      : text(`${ordersActed}条有任务或流程`, `${ordersActed} with a task or procedure`);
  return text(
    `${clauses}条中有${orders}条要求办理：${ordersMeasured}条有量化，${ordersOwned}条有单位，${acted.zh}。`,
    `${orders} of ${clauses} clauses order something: ${ordersMeasured} are measured, ${ordersOwned} owned, ${acted.en}.`,
  );
}

function targetsWithoutFigure(context: ReadingContext): CoverageAnswer["targetsWithoutFigure"] {
  const { plan, figures } = context;
  return plan.targets.flatMap((t) => {
    const latest = figures.latest(t.indicator, homeOf(context), questionOf(context));
    if (latest.kind === "figure") return [];
    return [
      { id: t.id, label: t.label, clause: t.clauses[0], owner: plan.unitOfGovernment(t.owner).short, say: t.notMeasurable ?? latest.say },
    ];
  });
}

/** Which clauses are measured, owned and acted on, which are not, and which definitions stand without the other. */
export function coverageAnswer(context: ReadingContext): CoverageAnswer {
  const { plan } = context;
  const chapters = chaptersOf(context);
  const lines = chapters.flatMap((c) => c.clauses);
  const totals = countsOf(lines);
  return {
    moment: momentOf(context),
    plan: { id: plan.id, label: plan.label },
    sentence: sentenceOf(totals),
    totals,
    chapters,
    unmeasured: lines.filter((l) => l.orders && !l.measured),
    unowned: lines.filter((l) => l.orders && !l.owned),
    targetsWithoutFigure: targetsWithoutFigure(context),
    withoutClause: plan.indicators
      .filter((i) => i.clauses.length === 0)
      .map((i) => ({ id: i.id, label: i.label, usedBy: usersOf(context, i) })),
  };
}
