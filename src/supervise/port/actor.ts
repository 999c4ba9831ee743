import type { RegionCode } from "#kernel";
import type { Actor, Matter } from "#procedure";

/** Who acts where an answer came from the province's own system: nobody of ours. */
const person = "port:13710";
/** The runtime keeps the key of an act with whoever did it. */
export const keptKey = (key: string): string => `${person}:${key}`;
export const isPortPerson = (id: string | undefined): boolean => id === person;

type NamesOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
/** Names of people, and of the other system where it answered. */
export const withPortName =
  (namesOf: NamesOf): NamesOf =>
  async (ids) => {
    const names = await namesOf(ids);
    return ids.includes(person) ? new Map([...names, [person, "省“13710”系统"]]) : names;
  };

/** Sits at the desk of the matter's lead for one act: what was answered there is written here as that unit's. */
export function portActor({ lead, region }: Pick<Matter, "lead" | "region">, role: string): Actor {
  const unit = lead.startsWith("person:") ? null : (lead.split("@")[0] ?? null);
  return { person, seats: [{ person, role, duty: "execution", desk: lead, unit, region: region as RegionCode, behalfOf: null }] };
}
