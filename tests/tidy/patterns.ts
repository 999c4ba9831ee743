import { basename } from "node:path";

/** What a line of the program, without comments and texts, may not hold (`later` and `hidden` are looked for in comments too). */
export const patterns = {
  clock: /\bDate\.now\b|\bnew Date(?!\w)(\(\s*\)|(?!\s*\())|\bTemporal\.Now\b|\bperformance\.now\b/,
  chance: /\bMath\.random\b|\brandom(UUID|Bytes|Int|FillSync)\b|\bgetRandomValues\b/,
  any: /(:|\bas|<|\||&|,|=>)\s*any\b(?!\s*[:(.])/,
  sure: /[\w)\]]!(?=[.;,)\]}[\s]|$)(?!\s*=)/,
  hidden: /@ts-(ignore|expect-error|nocheck)/,
  later: /\b(TODO|FIXME|XXX|HACK)\b/,
  skipped: /\b(test|it|describe|suite)\.(skip|todo|only)\b|\b(skip|todo|only):\s*(true|""|``)/,
} as const satisfies Record<string, RegExp>;

/** Words that say nothing of what is inside, where they end a name. */
const empty = new Set(["utils", "util", "helpers", "helper", "manager", "data", "info", "misc", "common"]);

export function isBadlyNamed(path: string): boolean {
  const name = basename(path);
  const stem = name.split(".")[0] ?? "";
  return empty.has(stem.split("-").at(-1) ?? "") || !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name);
}
