import type { Reader } from "#store";
import { peopleByIds } from "./person-rows.ts";

/** Names of people by their ids, for answers that say who acted; an unknown id is absent. */
export async function personNames(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = ids.length === 0 ? [] : await peopleByIds(reader, ids);
  return new Map(people.map(({ id, name }) => [id, name]));
}
