import type pg from "pg";

/** What the server's catalogue says about the tables of one schema; names, not numbers. */
export type Catalogue = {
  readonly tables: readonly {
    readonly name: string;
    readonly partitioned: boolean;
    readonly parent: string | null;
    readonly partition: boolean;
  }[];
  readonly columns: readonly Column[];
  /** Unique indexes only; an expression has no column name. */
  readonly uniques: readonly {
    readonly table: string;
    readonly name: string;
    readonly primary: boolean;
    readonly columns: readonly string[];
  }[];
  readonly constraints: readonly Constraint[];
  readonly triggers: readonly { readonly table: string; readonly name: string }[];
  readonly rules: readonly { readonly table: string; readonly name: string }[];
};
export type Column = {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly generated: boolean;
  readonly ownCollation: boolean;
  readonly counted: boolean;
};
export type Constraint = {
  readonly table: string;
  readonly name: string;
  readonly kind: "f" | "x" | "other";
  readonly deferred: boolean;
  readonly columns: readonly string[];
  /** For an exclusion: the columns compared by equality. */
  readonly equal: readonly string[];
  readonly target: string | null;
  readonly targetColumns: readonly string[];
  readonly clearsOnDelete: boolean;
};

const names = (relation: string, numbers: string): string =>
  `coalesce((select array_agg(a.attname::text order by k.place) from unnest(${numbers}) with ordinality k(att, place)
    join pg_attribute a on a.attrelid = ${relation} and a.attnum = k.att), '{}')`;
const ours = "c.relnamespace = $1::regnamespace";

const tables = `select c.relname::text as name, c.relkind = 'p' as partitioned, c.relispartition as partition,
    (select p.relname::text from pg_inherits i join pg_class p on p.oid = i.inhparent where i.inhrelid = c.oid limit 1) as parent
  from pg_class c where ${ours} and c.relkind in ('r', 'p') order by 1`;
const columns = `select c.relname::text as "table", a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type,
    not a.attnotnull as nullable, a.attgenerated <> '' as generated,
    a.attcollation not in (0, (select oid from pg_collation where collname = 'default')) as "ownCollation",
    a.attidentity <> '' or coalesce(pg_get_expr(d.adbin, d.adrelid) like 'nextval(%', false) as counted
  from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where ${ours} and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by 1, a.attnum`;
const uniques = `select c.relname::text as "table", i.indexrelid::regclass::text as name, i.indisprimary as "primary",
    ${names("c.oid", "i.indkey::int2[]")} as columns
  from pg_index i join pg_class c on c.oid = i.indrelid where ${ours} and i.indisunique order by 1, 2`;
const constraints = `select c.relname::text as "table", k.conname::text as name, k.condeferrable as deferred,
    case when k.contype in ('f', 'x') then k.contype::text else 'other' end as kind, ${names("c.oid", "k.conkey")} as columns,
    coalesce((select array_agg(a.attname::text) from unnest(k.conkey, k.conexclop) x(att, op)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = x.att join pg_operator o on o.oid = x.op and o.oprname = '='), '{}') as equal,
    t.relname::text as target, ${names("t.oid", "k.confkey")} as "targetColumns", k.confdeltype in ('n', 'd') as "clearsOnDelete"
  from pg_constraint k join pg_class c on c.oid = k.conrelid left join pg_class t on t.oid = k.confrelid
  where ${ours} and k.conparentid = 0 order by 1, 2`;
const triggers = `select c.relname::text as "table", g.tgname::text as name
  from pg_trigger g join pg_class c on c.oid = g.tgrelid where ${ours} and not g.tgisinternal order by 1, 2`;
const rules = `select c.relname::text as "table", r.rulename::text as name
  from pg_rewrite r join pg_class c on c.oid = r.ev_class where ${ours} and c.relkind in ('r', 'p') order by 1, 2`;

export async function readCatalogue(client: pg.ClientBase, schema = "public"): Promise<Catalogue> {
  const ask = async <T extends pg.QueryResultRow>(text: string): Promise<readonly T[]> => (await client.query<T>(text, [schema])).rows;
  return {
    tables: await ask(tables),
    columns: await ask(columns),
    uniques: await ask(uniques),
    constraints: await ask(constraints),
    triggers: await ask(triggers),
    rules: await ask(rules),
  };
}
