import type { TableClass } from "../manifest.ts";
import type { Catalogue, Constraint } from "./catalogue.ts";

/** Something a distributed database would refuse, or silently do otherwise. */
export type Finding = { readonly rule: string; readonly object: string; readonly detail: string };
type Manifest = Readonly<Record<string, TableClass>>;

/**
 * Every way in which the schema departs from the manifest of table classes and from what tables spread over several machines may have.
 * Needs no distributed database: the rules are checked on the catalogue of any PostgreSQL.
 */
export function lintSchema(catalogue: Catalogue, manifest: Manifest): readonly Finding[] {
  const findings = [
    ...classified(catalogue, manifest),
    ...spread(manifest).flatMap(([table, column]) => [
      ...columnFindings(catalogue, table, column),
      ...keyFindings(catalogue, table, column),
    ]),
    ...catalogue.constraints.flatMap((constraint) => constraintFindings(constraint, manifest)),
    ...behaviour(catalogue, manifest),
  ];
  return findings.sort((a, b) => (`${a.rule} ${a.object} ${a.detail}` < `${b.rule} ${b.object} ${b.detail}` ? -1 : 1));
}

/** The column by which a table's rows are spread, or undefined where they are not. */
const columnOf = (entry: TableClass | undefined): string | undefined =>
  entry && (entry.class === "distributed" || entry.class === "own-key") ? entry.by : undefined;

const spread = (manifest: Manifest): readonly (readonly [string, string])[] =>
  Object.entries(manifest).flatMap(([table, entry]) => {
    const column = columnOf(entry);
    return column === undefined ? [] : [[table, column] as const];
  });

function classified({ tables }: Catalogue, manifest: Manifest): readonly Finding[] {
  const top = tables.filter((table) => !table.partition).map((table) => table.name);
  return [
    ...top.filter((name) => !(name in manifest)).map((object) => ({ rule: "unclassified", object, detail: "not in the manifest" })),
    ...Object.keys(manifest)
      .filter((name) => !top.includes(name))
      .map((object) => ({ rule: "table-missing", object, detail: "in the manifest, not in the schema" })),
  ];
}

function columnFindings({ columns, tables }: Catalogue, table: string, name: string): readonly Finding[] {
  if (!tables.some((known) => known.name === table)) return [];
  const column = columns.find((c) => c.table === table && c.name === name);
  if (!column) return [{ rule: "column-missing", object: table, detail: name }];
  const faults: readonly (readonly [string, boolean])[] = [
    ["column-nullable", column.nullable],
    ["column-generated", column.generated],
    ["column-type", column.type !== "text"],
    ["column-collation", column.ownCollation],
  ];
  const counted = columns.filter((c) => c.table === table && c.counted && (c.type === "integer" || c.type === "smallint"));
  return [
    ...faults.filter(([, is]) => is).map(([rule]) => ({ rule, object: table, detail: `${name} ${column.type}` })),
    ...counted.map((c) => ({ rule: "narrow-sequence", object: table, detail: c.name })),
  ];
}

function keyFindings({ uniques, tables }: Catalogue, table: string, column: string): readonly Finding[] {
  if (!tables.some((known) => known.name === table)) return [];
  const mine = uniques.filter((unique) => unique.table === table);
  const without = mine.filter((unique) => !unique.columns.includes(column));
  const keyless = mine.some((unique) => unique.primary) ? [] : [{ rule: "no-primary-key", object: table, detail: "" }];
  return [...keyless, ...without.map((unique) => ({ rule: "unique-without-column", object: table, detail: unique.name }))];
}

function constraintFindings(constraint: Constraint, manifest: Manifest): readonly Finding[] {
  const entry = manifest[constraint.table];
  const column = columnOf(entry);
  const found = (rule: string): Finding => ({ rule, object: constraint.table, detail: constraint.name });
  return [
    ...(column !== undefined && constraint.deferred ? [found("deferrable")] : []),
    ...(column !== undefined && constraint.kind === "x" && !constraint.equal.includes(column) ? [found("exclusion-without-column")] : []),
    ...(constraint.kind === "f" ? foreignKeyRules(constraint, entry, manifest).map(found) : []),
  ];
}

/** Which foreign keys can be kept: to a reference table, or within a group by the same column at the same place. */
function foreignKeyRules(key: Constraint, from: TableClass | undefined, manifest: Manifest): readonly string[] {
  const to = manifest[key.target ?? ""];
  const column = columnOf(from);
  const targetColumn = columnOf(to);
  if (column === undefined) {
    const crosses = from?.class === "reference" ? to?.class !== "reference" : targetColumn !== undefined;
    return crosses ? ["foreign-key-target"] : [];
  }
  const together = key.table === key.target || (from?.class === "distributed" && to?.class === "distributed");
  const paired = key.columns.some((name, i) => name === column && key.targetColumns[i] === targetColumn);
  return [
    ...(to?.class !== "reference" && !together ? ["foreign-key-target"] : []),
    ...(together && !paired ? ["foreign-key-across-subjects"] : []),
    ...(key.clearsOnDelete && key.columns.includes(column) ? ["foreign-key-clears"] : []),
  ];
}

function behaviour({ triggers, rules, tables }: Catalogue, manifest: Manifest): readonly Finding[] {
  const isLocal = (table: string): boolean => manifest[table]?.class === "local";
  const nested = tables.filter((table) => table.parent !== null && columnOf(manifest[table.parent]) !== undefined);
  return [
    ...triggers.filter((t) => !isLocal(t.table)).map((t) => ({ rule: "trigger", object: t.table, detail: t.name })),
    ...rules.filter((r) => !isLocal(r.table)).map((r) => ({ rule: "rewrite-rule", object: r.table, detail: r.name })),
    ...nested.filter((t) => t.partitioned).map((t) => ({ rule: "nested-partitions", object: t.parent ?? "", detail: t.name })),
    ...nested.filter((t) => !t.partition).map((t) => ({ rule: "inheritance", object: t.parent ?? "", detail: t.name })),
  ];
}
