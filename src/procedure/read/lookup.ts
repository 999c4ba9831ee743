import { z } from "zod";
import type { MatterRow } from "#contract";
import { type Reader, sql } from "#store";
import type { Actor, Desk } from "../types.ts";
import { type Called, personOf } from "../words/desks.ts";
import { mayBeMatter } from "../words/origins.ts";
import { type Listed, listedColumns, listedRow } from "./rows.ts";

/** People's names by their ids, as access keeps them. */
export type NamesOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

const none = (): Promise<ReadonlyMap<string, string>> => Promise.resolve(new Map());

/** Names and numbers for all ids of an answer at once. */
export async function calledIn(
  reader: Reader,
  namesOf: NamesOf,
  { persons, matters }: { readonly persons: Iterable<string>; readonly matters: Iterable<string> },
): Promise<Called> {
  const [people, ids] = [[...new Set(persons)], [...new Set(matters)]];
  const [person, matter] = await Promise.all([
    people.length > 0 ? namesOf(people) : none(),
    ids.length > 0 ? numbersOf(reader, ids) : none(),
  ]);
  return { person, matter };
}

async function numbersOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.rows(
    sql`select id, number from matter where id = any(${ids})`,
    z.object({ id: z.string(), number: z.string() }),
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
}

/** What lists need to be put into words. */
export const calledInList = (reader: Reader, namesOf: NamesOf, rows: readonly Listed[]): Promise<Called> =>
  calledIn(reader, namesOf, {
    persons: rows.flatMap(({ lead }) => personOf(lead) ?? []),
    matters: rows.flatMap(({ origin }) => (mayBeMatter(origin) ? [origin.id] : [])),
  });

export type ChildCounts = NonNullable<MatterRow["childCounts"]>;

/** How many matters stand just below each of some, by light; those with none are absent. */
export async function childCountsOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, ChildCounts>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.rows(
    sql`select parent_id as parent, light, count(*)::int as count from matter where parent_id = any(${ids}) group by parent_id, light`,
    z.object({ parent: z.string(), light: z.enum(["red", "yellow", "green", "grey", "blue"]), count: z.number() }),
  );
  const counts = new Map<string, ChildCounts>();
  for (const { parent, light, count } of rows)
    counts.set(parent, { ...(counts.get(parent) ?? { red: 0, yellow: 0, green: 0, grey: 0, blue: 0 }), [light]: count });
  return counts;
}

export type Held = { readonly matter: string; readonly part: string; readonly desk: Desk };

/** Parts that desks of somebody hold in some matters. */
export function heldIn(reader: Reader, rows: readonly Pick<Listed, "subject" | "id">[], { seats }: Actor): Promise<readonly Held[]> {
  if (rows.length === 0 || seats.length === 0) return Promise.resolve([]);
  const [subjects, ids, desks] = [rows.map(({ subject }) => subject), rows.map(({ id }) => id), seats.map(({ desk }) => desk)];
  return reader.rows(
    sql`select p.matter_id as matter, p.part, p.desk from unnest(${subjects}::text[], ${ids}::text[]) w(subject, id)
      join matter_party p on p.subject_id = w.subject and p.matter_id = w.id where p.desk = any(${desks})`,
    z.object({ matter: z.string(), part: z.string(), desk: z.string() }),
  );
}

/** Some matters by their ids, as lists show them, in no order. */
export const listedByIds = (reader: Reader, ids: readonly string[]): Promise<readonly Listed[]> =>
  ids.length === 0 ? Promise.resolve([]) : reader.rows(sql`select ${listedColumns} from matter m where m.id = any(${ids})`, listedRow);
