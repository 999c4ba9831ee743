import { defused, type Label } from "#kernel";
import type { Finding, Mark } from "./marks.ts";

/** A cell for a spreadsheet: quoted, and never the beginning of a formula. */
const cell = (text: string): string => `"${defused(text).replaceAll('"', '""')}"`;

/** The findings as a table in one language, with the sign that tells a spreadsheet it is UTF-8. */
export function csvOf(
  findings: readonly Finding[],
  heads: readonly string[],
  read: (label: Label) => string,
  markText: (mark: Mark) => string,
): string {
  const rows = findings.map((f) => [
    read(f.place),
    f.written,
    markText(f.mark),
    f.right ? read(f.right) : "",
    f.indicator ? read(f.indicator.label) : "",
    f.region ? read(f.region.label) : "",
    f.period ?? "",
    read(f.why),
    f.cite ? read(f.cite) : "",
  ]);
  return `\ufeff${[heads, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
