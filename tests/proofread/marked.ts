import { readFileSync } from "node:fs";
import type { Answer } from "#contract";
import type { CheckedPlan } from "#define";

export type Finding = Answer<"proofread">["findings"][number];
/** A number of a marked sentence: where it stands and what the engine should say of it. Empty parts are not asserted. */
export type Expected = {
  readonly at: number;
  readonly length: number;
  readonly mark: Finding["mark"];
  readonly indicator: string;
  readonly region: string;
  readonly period: string;
};
export type Marked = { readonly kind: string; readonly text: string; readonly expected: readonly Expected[] };

const marks: Readonly<Record<string, Finding["mark"]>> = {
  "=": "agrees",
  x: "differs",
  s: "other-scope",
  r: "revised",
  f: "floor",
  u: "unfounded",
};

/**
 * Reads a marked set: one sentence a line after its kind and a tab; a number as `[written|mark|indicator|region|period]`.
 * `\\n` ends a paragraph or a table's row, `\\t` a cell.
 */
export function markedSet(file: URL, plan: CheckedPlan): readonly Marked[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => markedLine(line, plan));
}

function markedLine(line: string, plan: CheckedPlan): Marked {
  const [kind = "", written = ""] = line.split("\t");
  const body = written.replaceAll("\\n", "\n").replaceAll("\\t", "\t");
  const expected: Expected[] = [];
  let text = "";
  let last = 0;
  for (const match of body.matchAll(/\[([^|\]]+)\|([=xsrfu])\|([^|]*)\|([^|]*)\|([^\]]*)\]/g)) {
    const [whole, number = "", sign = "", code = "", region = "", period = ""] = match;
    text += body.slice(last, match.index);
    const indicator = code === "" ? "" : plan.findIndicator(code)?.id;
    const mark = marks[sign];
    if (indicator === undefined || mark === undefined) throw new Error(`${line}: ${whole} names nothing`);
    expected.push({ at: text.length, length: number.length, mark, indicator, region: region || plan.regions.home, period });
    text += number;
    last = match.index + whole.length;
  }
  return { kind, text: text + body.slice(last), expected };
}

/** Marks that tell a writer to change something. */
export const isFlag = (mark: Finding["mark"]): boolean => mark !== "agrees" && mark !== "unfounded";
const overlaps = (a: { readonly at: number; readonly length: number }, b: { readonly at: number; readonly length: number }): boolean =>
  a.at < b.at + b.length && b.at < a.at + a.length;

export type Score = {
  /** Planted errors, those flagged with the right mark, and those flagged with any. */
  readonly planted: number;
  readonly found: number;
  readonly flagged: number;
  /** Flags on what is no planted error: a right number, or no figure at all. */
  readonly wrong: number;
  /** Numbers whose indicator, region and period were read as marked, of those marked with them. */
  readonly read: number;
  readonly numbers: number;
  readonly faults: readonly string[];
};

/** Holds what the engine says of one sentence against its marks. */
export function scoreOf({ text, expected }: Marked, findings: readonly Finding[]): Score {
  const faults: string[] = [];
  let [planted, found, flagged, read] = [0, 0, 0, 0];
  for (const e of expected) {
    const f = findings.find((other) => overlaps(other, e));
    const asRead = f !== undefined && isRead(f, e);
    if (asRead) read++;
    if (isFlag(e.mark)) {
      planted++;
      if (f && isFlag(f.mark)) flagged++;
      if (f?.mark === e.mark) found++;
    }
    if (f?.mark !== e.mark || !asRead)
      faults.push(`${text.slice(e.at, e.at + e.length)}: ${describe(f)}, marked ${e.mark} ${e.indicator} ${e.region} ${e.period}`);
  }
  const wrongs = findings.filter((f) => isFlag(f.mark) && !expected.some((e) => overlaps(f, e) && isFlag(e.mark)));
  const extra = findings.filter((f) => !expected.some((e) => overlaps(f, e)));
  faults.push(...extra.map((f) => `${f.written}: ${describe(f)}, no figure`));
  return { planted, found, flagged, wrong: wrongs.length, read, numbers: expected.length, faults };
}

const isRead = (f: Finding, e: Expected): boolean =>
  (e.indicator === "" || f.indicator?.id === e.indicator) &&
  (e.indicator === "" || f.region === null || f.region.code === e.region) &&
  (e.period === "" || f.period === e.period);
const describe = (f: Finding | undefined): string =>
  f ? `${f.mark} ${f.indicator?.id ?? "-"} ${f.region?.code ?? "-"} ${f.period ?? "-"}` : "not found";

export const precisionOf = ({ flagged, wrong }: Pick<Score, "flagged" | "wrong">): number =>
  flagged + wrong === 0 ? 1 : flagged / (flagged + wrong);
/** A planted error counts as found when it carries the mark it was planted for. */
export const recallOf = ({ planted, found }: Pick<Score, "planted" | "found">): number => (planted === 0 ? 1 : found / planted);
export const sumOf = (scores: readonly Score[]): Score =>
  scores.reduce((a, b) => ({
    planted: a.planted + b.planted,
    found: a.found + b.found,
    flagged: a.flagged + b.flagged,
    wrong: a.wrong + b.wrong,
    read: a.read + b.read,
    numbers: a.numbers + b.numbers,
    faults: [...a.faults, ...b.faults],
  }));
