import { z } from "zod";
import type { Cockpit, CoverageAnswer, TargetRow } from "#contract";
import { type Day, ok, type Result } from "#kernel";
import { cockpit, coverageAnswer, type ReadingContext, targetRows } from "#monitor";
import { type Reader, sql } from "#store";
import { seedsOf } from "./seeds.ts";

/** What was done for a target: matters that named it, closed with a result and still open. */
export type Done = { readonly closed: number; readonly open: number };

export type EvaluationFacts = {
  readonly context: ReadingContext;
  readonly summary: Cockpit;
  readonly rows: readonly TargetRow[];
  readonly coverage: CoverageAnswer;
  readonly done: ReadonlyMap<string, Done>;
  readonly seeds: ReturnType<typeof seedsOf>;
};

const doneRow = z.object({ target: z.string(), closed: z.number(), open: z.number() });

/** Matters by the target they name, recorded before a moment by those who work on it; counted by an index of its own. */
async function doneBy(reader: Pick<Reader, "rows">): Promise<ReadonlyMap<string, Done>> {
  const rows = await reader.rows(
    sql`select target, count(*) filter (where closed_at is not null)::int as closed, count(*) filter (where closed_at is null)::int as open
      from matter where target is not null group by target`,
    doneRow,
  );
  return new Map(rows.map(({ target, closed, open }) => [target, { closed, open }]));
}

/** All that the evaluation's sentences are made of, from the ledger and the matters, on one day. */
export async function evaluationFacts(reader: Pick<Reader, "rows">, context: ReadingContext, asOf: Day): Promise<Result<EvaluationFacts>> {
  const then = { ...context, asOf, knownAt: null };
  const summary = cockpit(then);
  if (!summary.ok) return summary;
  return ok({
    context: then,
    summary: summary.value,
    rows: targetRows(then),
    coverage: coverageAnswer(then),
    done: await doneBy(reader),
    seeds: seedsOf(then),
  });
}
