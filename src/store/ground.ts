import type pg from "pg";
import { refusals, StoreRefused } from "./refusals.ts";

const mostNamed = 5;

/**
 * Looks at an external database before anything in it is touched: it is ours already, or empty and the owner may make tables in it.
 * What extensions brought does not count.
 * @refuses store/othersDatabase, store/ownerMayNotMake, thrown as StoreRefused
 */
export async function checkGround(owner: pg.ClientBase): Promise<void> {
  const { rows } = await owner.query<Ground>(ground);
  const found = rows[0];
  if (!found) throw new Error("the database did not say what it holds");
  const { database, tables } = found;
  if (!found.ours && tables.length > 0) {
    const named = tables.slice(0, mostNamed).join(", ") + (tables.length > mostNamed ? ", …" : "");
    throw new StoreRefused(refusals.othersDatabase({ database, tables: named, count: tables.length }));
  }
  if (found.barred.length > 0)
    throw new StoreRefused(refusals.ownerMayNotMake({ owner: found.owner, database, reason: found.barred.join(", ") }));
}

type Ground = {
  readonly owner: string;
  readonly database: string;
  /** Whether the list of migrations is ours: another program's list of the same name has other columns. */
  readonly ours: boolean;
  readonly tables: readonly string[];
  /** Where the owner must make something and may not; the queue's schema is made once. */
  readonly barred: readonly string[];
};

const ground = `
  select current_user::text as owner, current_database()::text as database,
    exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', current_schema()) and c.relname = 'schema_migration'
         and (select count(*) from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                and a.attname in ('number', 'file', 'checksum', 'applied_at')) = 4) as ours,
    array(select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', current_schema()) and c.relkind in ('r', 'p', 'f', 'v', 'm')
         and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
       order by 1) as tables,
    array(select what from (values
       ('schema ' || coalesce(current_schema()::text, 'public'),
         coalesce((select has_schema_privilege(oid, 'create') from pg_namespace where nspname = current_schema()), false)),
       ('create schema pgboss', has_database_privilege(current_database(), 'create') or to_regnamespace('pgboss') is not null)
       ) as needed (what, may) where not may) as barred`;
