import { z } from "zod";
import type { ReadingScope } from "#access";
import type { Day, Instant } from "#kernel";
import { type Reader, type Sql, sql } from "#store";
import { withinReach } from "../reach.ts";

const sumRow = z.object({
  account: z.string(),
  instrument: z.string(),
  year: z.string(),
  desk: z.string(),
  region: z.string(),
  amount: z.string(),
  entries: z.number(),
});
export type SumRow = z.infer<typeof sumRow>;
const entriesOfIncentives = sql`ledger_entry e join matter m on m.subject_id = e.subject_id and m.id = e.matter_id`;
const ofIncentives = sql`starts_with(e.account, 'incentive/')`;

/** Sums on every account by instrument, year and unit: what all other sums are made from. */
export const sumsOf = (reader: Pick<Reader, "rows">, scope: ReadingScope): Promise<readonly SumRow[]> =>
  reader.rows(
    sql`select e.account, e.dims->>'instrument' as instrument, substr(e.occurred_on::text, 1, 4) as year, m.lead_desk as desk, m.region,
        sum(e.amount) as amount, count(*)::int as entries
      from ${entriesOfIncentives} where ${ofIncentives} and ${withinReach(scope)} group by 1, 2, 3, 4, 5 limit 100000`,
    sumRow,
  );

const ofMatterRow = z.object({ matter: z.string(), account: z.string(), amount: z.string() });
/** Sums on every account of some matters. */
export const sumsOfMatters = (
  reader: Pick<Reader, "rows">,
  lines: readonly { readonly subject: string; readonly id: string }[],
): Promise<readonly z.infer<typeof ofMatterRow>[]> =>
  reader.rows(
    sql`select e.matter_id as matter, e.account, sum(e.amount) as amount from ledger_entry e
      where e.subject_id = any(${lines.map(({ subject }) => subject)}::text[]) and e.matter_id = any(${lines.map(({ id }) => id)}::text[])
        and ${ofIncentives} group by 1, 2`,
    ofMatterRow,
  );

/** The entries of an account recorded before a moment, summed. */
export async function sumBefore(reader: Pick<Reader, "rows">, account: string, cut: Instant): Promise<string> {
  const [row] = await reader.rows(
    sql`select coalesce(sum(amount), 0)::numeric as amount from ledger_entry where account = ${account} and recorded_at < ${cut}::timestamptz`,
    z.object({ amount: z.string() }),
  );
  return row?.amount ?? "0";
}

const lineRow = z.object({
  id: z.string(),
  subject: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  version: z.string(),
  desk: z.string(),
  region: z.string(),
  fields: z.record(z.string(), z.unknown()),
  resultYear: z.number().nullable(),
  resultDesk: z.string().nullable(),
  parties: z.array(z.object({ part: z.string(), desk: z.string() })).catch([]),
  count: z.number(),
});
export type LineRow = z.infer<typeof lineRow>;
const mostLines = 300;

/** Matters of incentives that somebody reads, newest first; `count`: all of them. */
export const linesOf = (reader: Pick<Reader, "rows">, scope: ReadingScope): Promise<readonly LineRow[]> =>
  reader.rows(
    sql`select l.*, (r.fields->>'year')::int as "resultYear", r.lead_desk as "resultDesk",
        (select jsonb_agg(jsonb_build_object('part', p.part, 'desk', p.desk)) from matter_party p
          where p.subject_id = l.subject and p.matter_id = l.id) as parties
      from (select m.id, m.subject_id as subject, m.number, m.title, m.state, m.version, m.lead_desk as desk, m.region, m.fields,
          count(*) over ()::int as count
        from matter m where m.procedure = 'incentive' and ${withinReach(scope)} order by m.id desc limit ${mostLines}) l
      left join matter r on r.number = l.fields->>'result' and r.procedure = 'assessment' order by l.id desc`,
    lineRow,
  );

const anyRow = z.object({ found: z.boolean() });
/** Whether somebody reads every incentive there is. */
export async function readsAll(reader: Pick<Reader, "rows">, scope: ReadingScope): Promise<boolean> {
  const [row] = await reader.rows(
    sql`select exists (select 1 from matter m where m.procedure = 'incentive' and not ${withinReach(scope)}) as found`,
    anyRow,
  );
  return row?.found === false;
}

const resultRow = z.object({ number: z.string(), desk: z.string(), region: z.string(), year: z.coerce.number() });
/** Decided results on which an incentive may rest: published ones, and those that somebody reads. */
export const decidedResults = (reader: Pick<Reader, "rows">, scope: ReadingScope): Promise<readonly z.infer<typeof resultRow>[]> =>
  reader.rows(
    sql`select m.number, m.lead_desk as desk, m.region, (m.fields->>'year')::int as year from matter m
      where m.procedure = 'assessment' and (m.state = 'published' or (m.state = 'decided' and ${withinReach(scope)})) order by m.id desc limit 500`,
    resultRow,
  );

const entryRow = z.object({
  id: z.string(),
  account: z.string(),
  instrument: z.string(),
  amount: z.string(),
  on: z.string().transform((text) => text as Day),
  recordedAt: z.string().transform((text) => text as Instant),
  matter: z.string(),
  number: z.string(),
  title: z.string(),
  desk: z.string(),
  region: z.string(),
});
export type EntryRow = z.infer<typeof entryRow>;

export type EntryFilter = {
  readonly account?: string | undefined;
  readonly instrument?: string | undefined;
  readonly year?: string | undefined;
  readonly desk?: string | undefined;
  readonly matter?: string | undefined;
};

function condition({ account, instrument, year, desk, matter }: EntryFilter, scope: ReadingScope): Sql {
  const parts = [
    ofIncentives,
    withinReach(scope),
    ...(account === undefined ? [] : [sql`e.account = ${account}`]),
    ...(instrument === undefined ? [] : [sql`e.dims->>'instrument' = ${instrument}`]),
    ...(year === undefined ? [] : [sql`substr(e.occurred_on::text, 1, 4) = ${year}`]),
    ...(desk === undefined ? [] : [sql`m.lead_desk = ${desk}`]),
    ...(matter === undefined ? [] : [sql`m.id = ${matter}`]),
  ];
  return parts.reduce((a, b) => sql`${a} and ${b}`);
}

/** More than a page shows at once. */
const mostEntries = 500;
/** Entries behind a number, newest first. */
export const entriesOf = (reader: Pick<Reader, "rows">, filter: EntryFilter, scope: ReadingScope): Promise<readonly EntryRow[]> =>
  reader.rows(
    sql`select e.id, e.account, e.dims->>'instrument' as instrument, e.amount, e.occurred_on as "on", e.recorded_at as "recordedAt",
        m.id as matter, m.number, m.title, m.lead_desk as desk, m.region
      from ${entriesOfIncentives} where ${condition(filter, scope)} order by e.id desc limit ${mostEntries}`,
    entryRow,
  );

const wholeRow = z.object({ account: z.string(), amount: z.string(), entries: z.number() });
/** All of them, summed by account. */
export const sumsBehind = (
  reader: Pick<Reader, "rows">,
  filter: EntryFilter,
  scope: ReadingScope,
): Promise<readonly z.infer<typeof wholeRow>[]> =>
  reader.rows(
    sql`select e.account, sum(e.amount) as amount, count(*)::int as entries from ${entriesOfIncentives} where ${condition(filter, scope)} group by 1`,
    wholeRow,
  );
