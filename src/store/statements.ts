import { createHash } from "node:crypto";
import type pg from "pg";
import { type Sql, statement } from "./sql.ts";

/** Distinct texts that get a server-side plan; each connection keeps its own copy of every one of them. */
const mostNames = 300;
const longestText = 6_000;
const names = new Map<string, string>();

/**
 * A name by which the server keeps the parsed statement, or undefined for the texts beyond the bound (long lists of values make
 * endlessly many), which are parsed afresh each time.
 */
export function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || text.length > longestText || names.size >= mostNames) return known;
  const name = `z${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
  names.set(text, name);
  return name;
}

/** The statement as the driver takes it. */
export function prepared(query: Sql): pg.QueryConfig {
  const { text, values } = statement(query);
  const name = query.isPlannedAfresh ? undefined : nameOf(text);
  return name === undefined ? { text, values } : { text, values, name };
}
