import type { Query } from "#contract";
import { addDays, dayOf, type Instant, prefixOf, startOf } from "#kernel";
import { type Sql, sql } from "#store";
import { cityKey, clauseKey } from "../rows/reach-keys.ts";

/** A question for a list of matters, as its address says it. */
export type Asked = Query<"matters">;

/** A question taken apart: what every index of matters knows, the keys a matter must be filed under, and the rest. */
export type Filters = {
  readonly open: boolean | null;
  readonly procedure: string | null;
  readonly state: string | null;
  readonly light: string | null;
  /** Kind of what it arose from. */
  readonly origin: string | null;
  readonly target: string | null;
  readonly supervised: boolean | null;
  readonly due: { readonly after: Instant | null; readonly until: Instant } | null;
  /** The desk that leads. */
  readonly lead: string | null;
  readonly keys: readonly string[];
  /** Asked of the table `matter`, called `m`. */
  readonly others: readonly Sql[];
  /** Words are looked for: what is found has to be read to be counted. */
  readonly worded: boolean;
};

const endAfter = (now: Instant, days: number): Instant => startOf(addDays(dayOf(now), days + 1));

export function filtersOf(asked: Asked, { now, person }: { readonly now: Instant; readonly person: string }): Filters {
  const { procedure = null, state = null, light = null, target = null, supervised, origin, clause, region, q = "" } = asked;
  const prefix = region === undefined ? "" : prefixOf(region);
  return {
    open: openOf(asked),
    procedure,
    state,
    light,
    origin: origin?.split(":")[0] ?? null,
    target,
    supervised: supervised === undefined ? null : supervised === "yes",
    due: dueOf(asked.due, now),
    lead: asked.desk ?? null,
    keys: [...(clause === undefined ? [] : [clauseKey(clause)]), ...(prefix.length >= 4 ? [cityKey(prefix)] : [])],
    others: [...othersOf(asked, prefix, person), ...named(q)],
    worded: q.trim() !== "",
  };
}

/** Only what is closed is blue, and only what is open falls due. */
function openOf({ open, light, due }: Asked): boolean | null {
  if (open !== undefined) return open === "yes";
  if (due !== undefined) return true;
  return light === undefined ? null : light !== "blue";
}

function dueOf(due: Asked["due"], now: Instant): Filters["due"] {
  if (due === undefined) return null;
  return due === "overdue" ? { after: null, until: now } : { after: now, until: endAfter(now, due === "week" ? 7 : 30) };
}

function othersOf({ origin = "", done }: Asked, prefix: string, person: string): readonly Sql[] {
  return [
    ...(prefix.length === 6 ? [sql`m.region = ${prefix}`] : prefix.length === 2 ? [sql`starts_with(m.region, ${prefix})`] : []),
    ...(origin.includes(":") ? [sql`m.origin->>'id' = ${origin.slice(origin.indexOf(":") + 1)}`] : []),
    ...(done === undefined
      ? []
      : [sql`exists (select 1 from matter_event e where e.subject_id = m.subject_id and e.matter_id = m.id and e.person = ${person})`]),
  ];
}

const likeNumber = /^[A-Za-z]{2,4}-\d[\d-]*$/;
const mostWords = 6;

/** By the beginning of its number, or by words all of which stand in its title. */
function named(q: string): readonly Sql[] {
  const text = q.trim();
  if (likeNumber.test(text)) return [sql`m.number like ${`${text.toUpperCase()}%`}`];
  const words = text.toLowerCase().split(/\s+/).slice(0, mostWords);
  return words.filter((word) => word !== "").flatMap((word) => [...pairs(word), sql`strpos(lower(m.title), ${word}) > 0`]);
}

/** The index of pairs finds few titles to look at; a single character has none. */
const pairs = (word: string): readonly Sql[] => ([...word].length < 2 ? [] : [sql`title_pairs(m.title) @> title_pairs(${word})`]);
