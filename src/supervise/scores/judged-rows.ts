import { z } from "zod";
import type { ProcedureVersion, ScoreRules } from "#define";
import { type Reader, sql } from "#store";
import type { Judged } from "./exclusions.ts";

const row = z.object({ id: z.string(), number: z.string(), contested: z.string(), state: z.string(), grade: z.string().nullable() });
export type Objection = z.infer<typeof row>;

/** Objections against items, by number or id of the item as it was contested. */
export const objectionsIn = (reader: Reader, { objections }: ScoreRules): Promise<readonly Objection[]> =>
  reader.rows(
    sql`select o.id, o.number, m.id as contested, o.state, o.fields->>${objections.changed.grade} as grade
      from matter o join matter m on m.number = o.fields->>${objections.contested} or m.id = o.fields->>${objections.contested}
      where o.procedure = ${objections.procedure} order by o.id`,
    row,
  );

/** What decisions of others change about items: revoked, regraded, ended. */
export async function judgedIn(reader: Reader, rules: ScoreRules, version: ProcedureVersion): Promise<Judged> {
  const { changed, revoked } = rules.objections;
  const objections = await objectionsIn(reader, rules);
  const regraded = objections.flatMap(({ contested, state, grade }) =>
    state === changed.state && grade ? [[contested, grade] as const] : [],
  );
  return {
    revoked: new Set(objections.filter(({ state }) => state === revoked).map(({ contested }) => contested)),
    regraded: new Map(regraded),
    ended: new Set(version.states.filter(({ final }) => final === "ended").map(({ id }) => id)),
  };
}
