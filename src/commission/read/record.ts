import { z } from "zod";
import type { Answer } from "#contract";
import type { CheckedPlan, Field } from "#define";
import type { Instant } from "#kernel";
import { deskAnswer } from "#procedure";
import { type Reader, sql } from "#store";
import { procedureId } from "./find.ts";

type Evaluator = Answer<"commissions">["evaluators"][number];

/** Acts that rate, by whom. */
export const ratingActs = ["rate-by-officer", "rate-by-unit"] as const;
const ratingForm = "third-party-rating@1";

/** What is graded: every whole number the rating's form asks for. Another form is another set of criteria. */
export const criteriaOf = (plan: CheckedPlan): readonly Field[] => plan.form(ratingForm).fields.filter(({ kind }) => kind === "whole");

export const criterionAnswers = (plan: CheckedPlan): Answer<"commissions">["criteria"] =>
  criteriaOf(plan).map(({ id, label, help }) => ({ id, label, help: help ?? null }));

const row = z.object({
  code: z.string(),
  name: z.string(),
  number: z.string(),
  matter: z.string(),
  transition: z.string().nullable(),
  desk: z.string().nullable(),
  input: z.record(z.string(), z.unknown()).nullable(),
  at: z
    .string()
    .transform((text) => text as Instant)
    .nullable(),
});
type Row = z.infer<typeof row>;
const most = 5_000;

/** All organisations that were ever commissioned, or one, with every rating they were given. */
function rowsOf(reader: Reader, code: string | null): Promise<readonly Row[]> {
  return reader.rows(
    sql`select m.fields->>'evaluatorCode' as code, m.fields->>'evaluatorName' as name, m.number, m.id as matter,
        e.transition, e.desk, e.input, e.recorded_at as at
      from matter m left join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = any(${[...ratingActs]})
      where m.procedure = ${procedureId} and (${code}::text is null or m.fields->>'evaluatorCode' = ${code}::text)
        and exists (select 1 from matter_event o where o.subject_id = m.subject_id and o.matter_id = m.id and o.transition = 'offer')
      order by m.id, e.revision limit ${most}`,
    row,
  );
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** As many reasons as a page shows. */
const mostReasons = 20;

function recordFrom(plan: CheckedPlan, rows: readonly Row[], may: ReadonlySet<string>): Evaluator {
  const ratings = rows.filter(({ transition }) => transition !== null);
  const means = criteriaOf(plan).flatMap(({ id, label }) => {
    const values = ratings.flatMap(({ input }) => (typeof input?.[id] === "number" ? [input[id]] : []));
    return values.length === 0 ? [] : [{ id, label, mean: mean(values) }];
  });
  const reasons = ratings
    .filter(({ matter }) => may.has(matter))
    .toReversed()
    .slice(0, mostReasons)
    .map(({ number, desk, at, input }) => ({
      number,
      by: deskAnswer(plan, desk ?? "", plan.regions.home).label,
      at: at ?? "",
      reason: typeof input?.reason === "string" ? input.reason : "",
    }));
  const last = rows.at(-1);
  const evaluations = new Set(rows.map(({ matter }) => matter)).size;
  return { name: last?.name ?? "", code: last?.code ?? "", evaluations, ratings: ratings.length, means, reasons };
}

/** Which of some evaluations whoever asks may read. */
export type Among = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * Organisations by their code, each with its ratings so far; shown before the next commission. Means are of all ratings; why they were given is shown only
 * of evaluations that whoever asks may read.
 */
export async function evaluatorRecords(
  plan: CheckedPlan,
  reader: Reader,
  among: Among,
  code: string | null = null,
): Promise<readonly Evaluator[]> {
  const rows = await rowsOf(reader, code);
  const rated = rows.filter(({ transition }) => transition !== null).map(({ matter }) => matter);
  const may = await among([...new Set(rated)]);
  const byCode = Map.groupBy(rows, (one) => one.code);
  return [...byCode.values()].map((each) => recordFrom(plan, each, may));
}
