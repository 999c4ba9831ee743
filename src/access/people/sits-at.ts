import { z } from "zod";
import type { Day } from "#kernel";
import { type Reader, sql } from "#store";

/** Whether somebody whose account is open holds an appointment of a unit in a region on a day. */
export async function sitsAt(
  reader: Reader,
  person: string,
  seat: { readonly unit: string; readonly region: string; readonly on: Day },
): Promise<boolean> {
  const { unit, region, on } = seat;
  const rows = await reader.rows(
    sql`select a.id from access_appointment a join access_person p on p.id = a.person
      where a.person = ${person} and p.closed_at is null and a.unit = ${unit} and a.region = ${region}
        and a.starts_on <= ${on} and (a.ends_on is null or a.ends_on >= ${on}) limit 1`,
    z.object({ id: z.string() }),
  );
  return rows.length > 0;
}
