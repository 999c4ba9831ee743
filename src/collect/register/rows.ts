import { z } from "zod";
import { type Day, dayOf, type Instant } from "#kernel";
import { type Reader, sql } from "#store";

export const procedure = "register-change";

const text = z.string().optional();
const changeRow = z.object({
  act: z.enum(["enter", "leave"]),
  unit: text,
  zh: text,
  en: text,
  region: text,
  code: text,
  on: z.string().transform((day) => day as Day),
});
/** One line of a change as it was filled in. */
export type ChangeRow = z.infer<typeof changeRow>;
/** Rows of the form, which has checked their shape; none where nothing was filled in yet. */
export const rowsIn = (fields: Readonly<Record<string, unknown>>): readonly ChangeRow[] =>
  z
    .array(changeRow)
    .catch([])
    .parse(fields.rows ?? []);

const acceptedRow = z.object({
  matter: z.string(),
  number: z.string(),
  fields: z.record(z.string(), z.unknown()),
  recordedAt: z.string().transform((at) => at as Instant),
});
/** A change that two persons made, and since when it is known. */
export type AcceptedChange = {
  readonly matter: string;
  readonly number: string;
  readonly subject: string;
  readonly basis: string;
  readonly rows: readonly ChangeRow[];
  readonly recordedAt: Instant;
  readonly on: Day;
};

/** Every accepted change, in the order in which they were accepted. */
export async function acceptedChanges(reader: Pick<Reader, "rows">): Promise<readonly AcceptedChange[]> {
  const rows = await reader.rows(
    sql`select m.id as matter, m.number, m.fields, e.recorded_at as "recordedAt" from matter m
      join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = 'accept'
      where m.procedure = ${procedure} and m.state = 'accepted' order by e.recorded_at, m.id`,
    acceptedRow,
  );
  return rows.map(({ matter, number, fields, recordedAt }) => ({
    matter,
    number,
    subject: String(fields.kind ?? ""),
    basis: String(fields.basis ?? ""),
    rows: rowsIn(fields),
    recordedAt,
    on: dayOf(recordedAt),
  }));
}
