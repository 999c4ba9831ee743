import { z } from "zod";
import type { FigureFindings, VettingFinding } from "#contract";
import type { CheckedPlan } from "#define";
import { type Reader, sql } from "#store";

export const procedure = "figure-finding";

const matterRow = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  open: z.boolean(),
  fields: z.record(z.string(), z.unknown()),
  body: z.unknown().transform((value) => value as VettingFinding | null),
  finding: z.string().nullable(),
  recordedAt: z.string().nullable(),
});
export type FindingRow = z.infer<typeof matterRow>;
const columns = sql`m.id, m.number, m.title, m.state, m.closed_at is null as open, m.fields, e.body, e.finding, e.recorded_at as "recordedAt"
  from matter m left join vetting_evidence e on e.checksum = m.fields ->> 'evidence'`;
/** Far more than are ever asked in a plan's life; the list says nothing of older ones. */
const most = 500;

/** Questions about figures that were sent and not taken back, newest first; where there are too many, open ones go before closed ones. */
export async function findingRows(reader: Reader): Promise<readonly FindingRow[]> {
  const rows = await reader.rows(
    sql`select ${columns} where m.procedure = ${procedure} and m.state <> 'dropped' order by (m.closed_at is not null), m.id desc limit ${most}`,
    matterRow,
  );
  return rows.toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

export async function findingRow(reader: Reader, id: string): Promise<FindingRow | undefined> {
  const rows = await reader.rows(sql`select ${columns} where m.procedure = ${procedure} and m.id = ${id}`, matterRow);
  return rows[0];
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
export type FindingMatter = Omit<FigureFindings["rows"][number], "matter"> & { readonly id: string };
/** Whether whoever asks may read a matter. */
export type MayRead = (matter: string) => Promise<boolean>;

/** As it is told to somebody: without the way to it, and what was said in it, where they may not read it. */
export async function toldOf({ id, ...said }: FindingMatter, mayRead: MayRead): Promise<FigureFindings["rows"][number]> {
  return (await mayRead(id)) ? { ...said, matter: id } : { ...said, matter: null, explanation: null };
}

export function matterOf(plan: CheckedPlan, { id, number, title, state, open, fields }: FindingRow): FindingMatter {
  const states = plan.procedure(procedure).versions.flatMap((version) => version.states);
  const stateLabel = states.find((one) => one.id === state)?.label ?? { zh: state, en: state };
  return { id, number, title, state, stateLabel, open, explanation: text(fields.explanation), outcome: text(fields.outcome) };
}

/** A figure asked about: all regions and periods where none is named. */
export type FigureKey = { readonly indicator: string; readonly region?: string | undefined; readonly period?: string | undefined };
export type AttachedFinding = FindingMatter & {
  readonly indicator: string | null;
  readonly answered: boolean;
  readonly figures: readonly FigureKey[];
};

/**
 * What was asked about any of these figures, open and closed, newest first: what an indicator's page and every release that uses the figure show. Given no
 * figures: everything that was asked.
 */
export async function findingsOf(reader: Reader, plan: CheckedPlan, figures?: readonly FigureKey[]): Promise<readonly AttachedFinding[]> {
  const rows = await findingRows(reader);
  return rows.flatMap((row) => {
    const about = row.body?.figures ?? [];
    const hit =
      figures === undefined ||
      about.some((one) =>
        figures.some(
          (asked) =>
            asked.indicator === one.indicator &&
            (asked.region === undefined || asked.region === one.region) &&
            (asked.period === undefined || asked.period === one.period),
        ),
      );
    if (!hit || row.state === "drafted") return [];
    const matter = matterOf(plan, row);
    return [{ ...matter, indicator: row.body?.indicator ?? null, answered: row.state !== "asked", figures: about }];
  });
}
