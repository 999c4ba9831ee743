import { z } from "zod";
import type { Day, Instant } from "#kernel";
import { type Reader, type Sql, sql } from "#store";

const sumRow = z.object({
  account: z.string(),
  instrument: z.string(),
  year: z.string(),
  desk: z.string(),
  region: z.string(),
  matter: z.string(),
  amount: z.string(),
  entries: z.number(),
});
export type SumRow = z.infer<typeof sumRow>;

/** Sums of every matter on every account, by year: what all other sums are made from. */
export const sumsOf = (reader: Pick<Reader, "rows">): Promise<readonly SumRow[]> =>
  reader.rows(
    sql`select e.account, e.dims->>'instrument' as instrument, substr(e.occurred_on::text, 1, 4) as year, m.lead_desk as desk, m.region, m.id as matter,
        sum(e.amount) as amount, count(*)::int as entries
      from ledger_entry e join matter m on m.subject_id = e.subject_id and m.id = e.matter_id
      where starts_with(e.account, 'incentive/') group by 1, 2, 3, 4, 5, 6 limit 100000`,
    sumRow,
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
  number: z.string(),
  title: z.string(),
  state: z.string(),
  version: z.string(),
  desk: z.string(),
  region: z.string(),
  fields: z.record(z.string(), z.unknown()),
  resultYear: z.number().nullable(),
  resultDesk: z.string().nullable(),
});
export type LineRow = z.infer<typeof lineRow>;

/** Matters of incentives, newest first. */
export const linesOf = (reader: Pick<Reader, "rows">): Promise<readonly LineRow[]> =>
  reader.rows(
    sql`select m.id, m.number, m.title, m.state, m.version, m.lead_desk as desk, m.region, m.fields,
        (r.fields->>'year')::int as "resultYear", r.lead_desk as "resultDesk"
      from matter m left join matter r on r.number = m.fields->>'result' and r.procedure = 'assessment'
      where m.procedure = 'incentive' order by m.id desc limit 1000`,
    lineRow,
  );

const resultRow = z.object({ number: z.string(), desk: z.string(), region: z.string(), year: z.coerce.number(), state: z.string() });
/** Decided results, on which an incentive may rest. */
export const decidedResults = (reader: Pick<Reader, "rows">): Promise<readonly z.infer<typeof resultRow>[]> =>
  reader.rows(
    sql`select m.number, m.lead_desk as desk, m.region, (m.fields->>'year')::int as year, m.state from matter m
      where m.procedure = 'assessment' and m.state in ('decided', 'published') order by m.id desc limit 500`,
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

function condition({ account, instrument, year, desk, matter }: EntryFilter): Sql {
  const parts = [
    sql`starts_with(e.account, 'incentive/')`,
    ...(account === undefined ? [] : [sql`e.account = ${account}`]),
    ...(instrument === undefined ? [] : [sql`e.dims->>'instrument' = ${instrument}`]),
    ...(year === undefined ? [] : [sql`substr(e.occurred_on::text, 1, 4) = ${year}`]),
    ...(desk === undefined ? [] : [sql`m.lead_desk = ${desk}`]),
    ...(matter === undefined ? [] : [sql`m.id = ${matter}`]),
  ];
  return parts.reduce((a, b) => sql`${a} and ${b}`);
}

/** More than a page shows at once. */
export const mostEntries = 500;
/** Entries behind a number, newest first. */
export const entriesOf = (reader: Pick<Reader, "rows">, filter: EntryFilter): Promise<readonly EntryRow[]> =>
  reader.rows(
    sql`select e.id, e.account, e.dims->>'instrument' as instrument, e.amount, e.occurred_on as "on", e.recorded_at as "recordedAt",
        m.id as matter, m.number, m.title, m.lead_desk as desk, m.region
      from ledger_entry e join matter m on m.subject_id = e.subject_id and m.id = e.matter_id
      where ${condition(filter)} order by e.id desc limit 20000`,
    entryRow,
  );
