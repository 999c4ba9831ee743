import type { Reader } from "#store";
import { itemsOf } from "../bodies.ts";
import { adoptedOf, documentsOf, tasksBelow } from "../rows.ts";
import type { Adopted, DocumentKind, Items } from "../types.ts";
import { about } from "./kinds.ts";

/** The text in force: the last that was signed. */
export const inForce = async (reader: Reader, kind: DocumentKind, document: string): Promise<Adopted | undefined> =>
  (await adoptedOf(reader, kind, document)).at(-1);

/** The document above one of a year: the year's plan above its list, the newest action plan above a year's plan. */
export async function aboveOf(reader: Reader, kind: DocumentKind, document: string): Promise<Items | null> {
  const { above } = about[kind];
  if (above === null) return null;
  const named = above === "action-plan" ? (await documentsOf(reader, above))[0] : document;
  const held = named === undefined ? undefined : await inForce(reader, above, named);
  return held ? itemsOf(held.body) : null;
}

/** What last year's document of the kind held when it was signed last; nothing where there was none. */
export async function lastYear(reader: Reader, kind: DocumentKind, document: string): Promise<Items> {
  if (!about[kind].isYearly) return [];
  const held = await inForce(reader, kind, String(Number(document) - 1));
  return held ? itemsOf(held.body) : [];
}

/** Numbers of tasks whose matters a list has opened. */
export const givenBy = async (reader: Reader, list: string): Promise<ReadonlySet<string>> =>
  new Set((await tasksBelow(reader, list)).flatMap(({ item }) => item ?? []));
