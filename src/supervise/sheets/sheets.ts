import { z } from "zod";
import { type CheckedPlan, checksumOf } from "#define";
import type { Instant } from "#kernel";
import { codeOf } from "#paper";
import { type Reader, type Sql, sql } from "#store";
import { isSheetKind, readSheetId, type Sheet, type SheetFacts, type SheetKind, sheetKinds, sheetOf, sheetText } from "./sheet.ts";

const instant = z.string().transform((text) => text as Instant);
const row = z.object({
  number: z.string(),
  matter: z.string(),
  subject: z.string(),
  title: z.string(),
  requirement: z.string().nullable(),
  procedure: z.string(),
  version: z.string(),
  kind: z.string().transform((text) => text as SheetKind),
  revision: z.number(),
  at: instant,
  deadline: z.string(),
  due: instant,
  lead: z.string(),
  assigner: z.string().nullable(),
  handler: z.string().nullable(),
});

/** A sheet with the code it is checked by: the same content has the same code, whoever prints it. */
export type CodedSheet = Sheet & { readonly code: string; readonly digest: string };

const most = 100;

async function sheetsWhere(reader: Reader, plan: CheckedPlan, where: Sql): Promise<readonly CodedSheet[]> {
  const rows = await reader.rows(
    sql`select m.number, m.id as matter, m.subject_id as subject, m.title, coalesce(m.fields ->> 'requirement', m.fields ->> 'output', m.fields ->> 'wish') as requirement,
        m.procedure, m.version, e.transition as kind, e.revision, e.recorded_at as at, e.input ->> 'deadline' as deadline, e.input ->> 'due' as due,
        m.lead_desk as lead, a.desk as assigner, l.handler
      from matter_event e join matter m on m.subject_id = e.subject_id and m.id = e.matter_id
        left join matter_party a on a.subject_id = m.subject_id and a.matter_id = m.id and a.part = 'assigner'
        left join matter_party l on l.subject_id = m.subject_id and l.matter_id = m.id and l.part = 'lead'
      where e.person is null and e.input ? 'deadline' and e.transition = any(${[...sheetKinds]}) and ${where} order by e.revision desc limit ${most}`,
    row,
  );
  return rows.filter(({ kind }) => isSheetKind(kind)).map((found) => coded(sheetOf(plan, factsOf(found))));
}

const factsOf = ({ requirement, subject: _, ...found }: z.infer<typeof row>): SheetFacts => ({ ...found, requirement: requirement ?? "" });
function coded(sheet: Sheet): CodedSheet {
  const digest = checksumOf(sheetText(sheet));
  return { ...sheet, digest, code: codeOf(digest) };
}

/** The sheets of a matter, the newest first. */
export const sheetsOfMatter = (reader: Reader, plan: CheckedPlan, matter: string): Promise<readonly CodedSheet[]> =>
  sheetsWhere(reader, plan, sql`m.id = ${matter}`);

/** One sheet by its id, `DB-2026-0012-7`; undefined where the clock did nothing such. */
export async function sheetById(reader: Reader, plan: CheckedPlan, id: string): Promise<CodedSheet | undefined> {
  const read = readSheetId(id);
  if (!read) return undefined;
  const [sheet] = await sheetsWhere(reader, plan, sql`m.number = ${read.number} and e.revision = ${read.revision}`);
  return sheet;
}
