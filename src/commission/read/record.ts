import { z } from "zod";
import type { Answer } from "#contract";
import type { CheckedPlan, Field } from "#define";
import type { Instant } from "#kernel";
import { deskAnswer } from "#procedure";
import { plannedAfresh, type Reader, sql } from "#store";
import { procedureId } from "./find.ts";

type Evaluator = Answer<"commissions">["evaluators"][number];

/** Acts that rate, by whom. */
export const ratingActs = ["rate-by-officer", "rate-by-unit"] as const;
const ratingForm = "third-party-rating@1";

/** What is graded: every whole number the rating's form asks for. Another form is another set of criteria. */
export const criteriaOf = (plan: CheckedPlan): readonly Field[] => plan.form(ratingForm).fields.filter(({ kind }) => kind === "whole");

export const criterionAnswers = (plan: CheckedPlan): Answer<"commissions">["criteria"] =>
  criteriaOf(plan).map(({ id, label, help }) => ({ id, label, help: help ?? null }));

const instant = z.string().transform((text) => text as Instant);
const countRow = z.object({ code: z.string(), name: z.string(), evaluations: z.number() });
const meanRow = z.object({ code: z.string(), criterion: z.string(), mean: z.number(), ratings: z.number() });
const reasonRow = z.object({
  code: z.string(),
  number: z.string(),
  matter: z.string(),
  desk: z.string().nullable(),
  reason: z.string().nullable(),
  at: instant,
});
/** As many reasons as a page shows; more are looked at, for some may not be shown. */
const [mostReasons, mostLookedAt] = [20, 60];
/** Organisations in a list, those commissioned last; found among so many commissions. */
const [mostEvaluators, mostSearched] = [40, 1_000];

/** Commissions of some organisations that were signed. The plan is made for these codes: few of all matters have them. */
const signed = (codes: readonly string[]) =>
  sql`m.procedure = ${procedureId} and m.counts->'done' ? 'offer' and m.fields->>'evaluatorCode' = any(${[...codes]})`;
const rated = sql`e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = any(${[...ratingActs]})`;

const codeRow = z.object({ code: z.string() });
async function lastCommissioned(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.rows(
    sql`select code from (select m.fields->>'evaluatorCode' as code, m.id from matter m
        where m.procedure = ${procedureId} and m.counts->'done' ? 'offer' order by m.id desc limit ${mostSearched}::int) last
      group by code order by max(id) desc limit ${mostEvaluators}::int`,
    codeRow,
  );
  return rows.map(({ code }) => code);
}

const countsOf = (reader: Reader, codes: readonly string[]) =>
  reader.rows(
    plannedAfresh(sql`select m.fields->>'evaluatorCode' as code, (array_agg(m.fields->>'evaluatorName' order by m.id desc))[1] as name,
        count(*)::int as evaluations
      from matter m where ${signed(codes)} group by 1`),
    countRow,
  );

/** Means of every number that was given, by organisation. */
const meansOf = (reader: Reader, codes: readonly string[]) =>
  reader.rows(
    plannedAfresh(sql`select m.fields->>'evaluatorCode' as code, given.key as criterion, avg(given.value::text::numeric)::float8 as mean,
        count(*)::int as ratings
      from matter m join matter_event e on ${rated}, lateral jsonb_each(e.input) given
      where ${signed(codes)} and jsonb_typeof(given.value) = 'number' group by 1, 2`),
    meanRow,
  );

const reasonsOf = (reader: Reader, codes: readonly string[]) =>
  reader.rows(
    plannedAfresh(sql`select code, number, matter, desk, reason, at from (
        select m.fields->>'evaluatorCode' as code, m.number, m.id as matter, e.desk, e.input->>'reason' as reason, e.recorded_at as at,
          row_number() over (partition by m.fields->>'evaluatorCode' order by e.id desc) as place
        from matter m join matter_event e on ${rated} where ${signed(codes)}) given
      where place <= ${mostLookedAt}::int order by at desc`),
    reasonRow,
  );

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
  const codes = code === null ? await lastCommissioned(reader) : [code];
  if (codes.length === 0) return [];
  const [counted, means, reasons] = await Promise.all([countsOf(reader, codes), meansOf(reader, codes), reasonsOf(reader, codes)]);
  const counts = [...counted].sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
  const may = await among([...new Set(reasons.map(({ matter }) => matter))]);
  const [meansBy, reasonsBy] = [Map.groupBy(means, (one) => one.code), Map.groupBy(reasons, (one) => one.code)];
  return counts.map(({ code: of, name, evaluations }): Evaluator => {
    const given = meansBy.get(of) ?? [];
    const shown = (reasonsBy.get(of) ?? []).filter(({ matter }) => may.has(matter)).slice(0, mostReasons);
    return {
      name,
      code: of,
      evaluations,
      // Every rating gives every grade.
      ratings: Math.max(0, ...given.map(({ ratings }) => ratings)),
      means: criteriaOf(plan).flatMap(({ id, label }) => {
        const found = given.find(({ criterion }) => criterion === id);
        return found ? [{ id, label, mean: found.mean }] : [];
      }),
      reasons: shown.map(({ number, desk, at, reason }) => ({
        number,
        by: deskAnswer(plan, desk ?? "", plan.regions.home).label,
        at,
        reason: reason ?? "",
      })),
    };
  });
}
