import { z } from "zod";
import type { CollectionMatter, UnitRegister } from "#contract";
import type { CheckedPlan, Label } from "#define";
import { type Reader, sql } from "#store";
import { procedure as changing, rowsIn } from "./register/rows.ts";
import { procedure as collecting, dossierOf } from "./sheet/rows.ts";

const matterRow = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  open: z.boolean(),
  revision: z.number(),
  fields: z.record(z.string(), z.unknown()),
  at: z.string(),
});
export type MatterRow = z.infer<typeof matterRow>;
const columns = sql`m.id, m.number, m.title, m.state, m.closed_at is null as open, m.revision, m.fields, m.entered_at as at`;
const mostShown = 200;

/** Sheets of a scheme and period that were handed in or begun, newest first. */
export const sheetMatters = (
  reader: Pick<Reader, "rows">,
  { subject, scheme, period }: { readonly subject: string; readonly scheme: string; readonly period: string },
): Promise<readonly MatterRow[]> =>
  reader.rows(
    sql`select ${columns} from matter m where m.subject_id = ${dossierOf(subject)} and m.procedure = ${collecting} and m.fields->>'scheme' = ${scheme}
      and m.fields->>'period' = ${period} order by m.id desc limit ${mostShown}`,
    matterRow,
  );

/** Sheets that wait for acceptance and any that was not handed in at last: open ones, of every scheme of a kind of unit. */
export const openSheets = (reader: Pick<Reader, "rows">, subject: string): Promise<readonly MatterRow[]> =>
  reader.rows(
    sql`select ${columns} from matter m where m.subject_id = ${dossierOf(subject)} and m.procedure = ${collecting} and m.closed_at is null
      order by m.id desc limit ${mostShown}`,
    matterRow,
  );

export async function sheetMatter(reader: Pick<Reader, "rows">, id: string): Promise<MatterRow | undefined> {
  const rows = await reader.rows(sql`select ${columns} from matter m where m.id = ${id} and m.procedure = ${collecting}`, matterRow);
  return rows[0];
}

/** Changes of the register of a kind that were proposed, newest first. */
export async function changeMatters(reader: Pick<Reader, "rows">, plan: CheckedPlan, kind: string): Promise<UnitRegister["changes"]> {
  const rows = await reader.rows(
    sql`select ${columns} from matter m where m.procedure = ${changing} and m.fields->>'kind' = ${kind} and m.state in ('proposed', 'accepted')
      order by m.id desc limit ${mostShown}`,
    matterRow,
  );
  return rows.map(({ id, number, title, state, open, fields, at }) => ({
    matter: id,
    number,
    title,
    stateLabel: stateLabel(plan, changing, state),
    open,
    rows: rowsIn(fields).length,
    at,
  }));
}

export function stateLabel(plan: CheckedPlan, procedure: string, state: string): Label {
  const states = plan.procedure(procedure).versions.flatMap((version) => version.states);
  return states.find(({ id }) => id === state)?.label ?? { zh: state, en: state };
}

export const unitLabel = (plan: CheckedPlan, id: string): Label => plan.units.find((unit) => unit.id === id)?.label ?? { zh: id, en: id };

/** A sheet's matter in words, without what it says. */
export const matterSaid = (
  plan: CheckedPlan,
  { id, number, revision, state, open, fields, at }: MatterRow,
): Omit<CollectionMatter, "cells"> => ({
  matter: id,
  number,
  revision,
  state,
  stateLabel: stateLabel(plan, collecting, state),
  open,
  keeper: { id: String(fields.keeper ?? ""), label: unitLabel(plan, String(fields.keeper ?? "")) },
  figures: Number(fields.figures ?? 0),
  corrections: Number(fields.corrections ?? 0),
  at,
});
