import type { TableClass } from "../manifest.ts";

/** A form of SQL that a distributed database, or the oldest server we serve, refuses or answers otherwise. */
export type TextFinding = { readonly rule: string; readonly file: string; readonly text: string };
type Manifest = Readonly<Record<string, TableClass>>;
type Rule = { readonly name: string; readonly breaks: (text: string, manifest: Manifest) => boolean };

const matches =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

const mentions = (text: string, manifest: Manifest, wanted: (entry: TableClass) => boolean): boolean =>
  Object.entries(manifest).some(([table, entry]) => wanted(entry) && new RegExp(`\\b${table}\\b`).test(text));
const isSpread = (entry: TableClass): boolean => entry.class === "distributed" || entry.class === "own-key";
const bySubject = (text: string): boolean => /\bsubject_id\s*(=|in\b)/i.test(text);

const rules: readonly Rule[] = [
  {
    name: "conflict-with-stable-function",
    breaks: matches(/on\s+conflict\b[^;]*\bdo\s+update\b[^;]*\b(now\s*\(|clock_timestamp|current_timestamp|jsonb_build_object|to_jsonb)/i),
  },
  { name: "grouping-sets", breaks: matches(/\b(rollup|cube)\s*\(|\bgrouping\s+sets\b/i) },
  { name: "merge", breaks: matches(/\bmerge\s+into\b/i) },
  { name: "set-config", breaks: matches(/\bset_config\s*\(/i) },
  { name: "ctid", breaks: matches(/\bctid\b/i) },
  { name: "deferrable", breaks: matches(/(?<!not\s)\bdeferrable\b/i) },
  { name: "trigger", breaks: matches(/\bcreate\s+(or\s+replace\s+)?(constraint\s+)?trigger\b/i) },
  { name: "instant-to-date", breaks: matches(/_at\s*::\s*date\b|\bcast\s*\(\s*\w*_at\s+as\s+date/i) },
  { name: "newer-server", breaks: matches(/\b(uuidv7|json_table|any_value)\s*\(|\bwithout\s+overlaps\b|\)\s*virtual\b/i) },
  {
    name: "lock-without-subject",
    breaks: (text, manifest) =>
      /\bfor\s+(no\s+key\s+)?(update|share)\b/i.test(text) && mentions(text, manifest, isSpread) && !bySubject(text),
  },
  {
    name: "recursion-over-subjects",
    breaks: (text, manifest) => /\bwith\s+recursive\b/i.test(text) && mentions(text, manifest, isSpread) && !bySubject(text),
  },
];
export const textRules: readonly string[] = rules.map((rule) => rule.name);

/** Every rule each SQL text breaks. */
export const lintText = (file: string, texts: readonly string[], manifest: Manifest): readonly TextFinding[] =>
  texts.flatMap((text) => rules.filter((rule) => rule.breaks(text, manifest)).map(({ name }) => ({ rule: name, file, text })));

const speaksSql = /\b(select|insert\s+into|update|delete\s+from|create|alter|merge)\b/i;

/** The SQL in a program's source: its string and template literals that speak it. Comments are left out first, since they quote freely. */
export function sqlInSource(source: string): readonly string[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, " ").replace(/(^|[\s;{(,])\/\/[^\n]*/g, "$1");
  const literals = bare.match(/`(?:[^`\\]|\\[\s\S])*`|"(?:[^"\\\n]|\\.)*"/g) ?? [];
  return literals.filter((literal) => speaksSql.test(literal));
}

/** The statements of a migration, without comments. */
export const sqlInMigration = (text: string): readonly string[] => [text.replace(/--[^\n]*/g, "")];
