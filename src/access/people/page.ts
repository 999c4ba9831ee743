import type { Parts } from "../parts.ts";
import type { People } from "../types.ts";
import { recordsOf } from "./acting.ts";
import { appointmentsOfAll, peoplePage } from "./person-rows.ts";

const pageSize = 50;

/** @see People.page */
export function pageOf(parts: Parts, { q = "", unit, role, after = "" }: Parameters<People["page"]>[0]): ReturnType<People["page"]> {
  const today = parts.store.today();
  return parts.store.snapshot(async (reader) => {
    const found = await peoplePage(reader, { q: q.trim(), unit: unit ?? null, role: role ?? null, after, today, limit: pageSize + 1 });
    const people = found.slice(0, pageSize);
    const appointments = await appointmentsOfAll(
      reader,
      people.map(({ id }) => id),
    );
    return {
      people: await recordsOf(parts, reader, people, appointments),
      next: found.length > pageSize ? (people.at(-1)?.login ?? null) : null,
    };
  });
}
