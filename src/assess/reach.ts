import type { ReadingScope } from "#access";
import { type Sql, sql } from "#store";

/** Where nobody in particular asks. */
export const nobody: ReadingScope = { all: false, regions: [], desks: [], person: "" };

/** Which matters somebody reads, as a condition on `m`: the same rule as everywhere, asked before any row is counted or left off. */
export const withinReach = ({ all, regions, desks, person }: ReadingScope): Sql =>
  all
    ? sql`true`
    : sql`(exists (select 1 from unnest(${[...regions]}::text[]) r(prefix) where starts_with(m.region, r.prefix))
        or exists (select 1 from matter_party p where p.subject_id = m.subject_id and p.matter_id in (m.id, m.root_id)
          and (p.desk = any(${[...desks]}::text[]) or p.handler = ${person})))`;
