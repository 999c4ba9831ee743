const codeLines = 300;
/** Clauses and sources stand one file a section or family, as long as the plan makes them. */
const definitionLines = 600;

/** Files longer than they should be, with the most they may have. A number here is only ever lowered; there is none now. */
export const allowedLines: Readonly<Record<string, number>> = {};

/** What is too long, and exceptions that are needed no more. */
export function longFiles(texts: ReadonlyMap<string, string>, exceptions = allowedLines): readonly string[] {
  return [...texts].flatMap(([path, text]) => {
    const lines = text.split("\n").length - 1;
    const limit = path.startsWith("plan/") ? definitionLines : codeLines;
    const allowed = exceptions[path];
    if (allowed === undefined) return lines > limit ? [`${path}: ${lines} lines, more than ${limit}: a second idea is inside`] : [];
    if (lines > allowed) return [`${path}: ${lines} lines, more than the ${allowed} it may keep`];
    return lines <= limit ? [`${path}: needs no exception any more; take it off the list`] : [];
  });
}
