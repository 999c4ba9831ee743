import type { Label, Refusal } from "#kernel";
import { type Line, linesOf } from "../bundle/csv.ts";
import { type Files, textIn } from "./read.ts";

/** One thing in a bundle that is not as it should be: what is stated, and what was found or computed. */
export type Difference = {
  readonly kind: "signature" | "key" | "digest" | "file" | "scheme" | "number";
  readonly file: string;
  readonly unit: string | null;
  readonly node: string | null;
  readonly column: string | null;
  readonly stated: string;
  readonly computed: string;
  readonly say: Label;
};

/** Nobody reads more; one changed input moves every score. */
export const mostNamed = 200;

type What = Pick<Difference, "kind" | "file" | "say"> & Partial<Difference>;
export const difference = (what: What): Difference => ({ unit: null, node: null, column: null, stated: "", computed: "", ...what });

/** How many numbers were computed again, and what is not as it should be. */
export type Again = { readonly numbers: number; readonly differences: readonly Difference[] };

/** What cannot be computed any more is named with its reason, as a difference of the file that stands in the way. */
export const stuck = (file: string, faults: readonly Refusal[]): Again => ({
  numbers: 0,
  differences: faults.map(({ say }) => difference({ kind: "number", file, say })),
});

/** A file as it stands in a bundle against what it must be. */
export function compare(file: string, files: Files, wanted: string): Again {
  const stated = textIn(files, file);
  if (!stated.ok) return stuck(file, stated.refusals);
  if (!file.endsWith(".csv")) {
    if (stated.value === wanted) return { numbers: 0, differences: [] };
    const say = { zh: `${file} 与由数据和方案重新生成的内容不同。`, en: `${file} differs from what the figures and the scheme give.` };
    return { numbers: 0, differences: [difference({ kind: "file", file, say })] };
  }
  return compareLines(file, stated.value, wanted);
}

/** Line by line and cell by cell, so that a number that differs is named with its unit and node. */
function compareLines(file: string, stated: string, wanted: string): Again {
  const [given, computed] = [linesOf(file, stated), linesOf(file, wanted)];
  if (!given.ok) return stuck(file, given.refusals);
  if (!computed.ok) return stuck(file, computed.refusals);
  const numbers = computed.value.reduce((sum, line) => sum + Object.values(line).filter(isNumber).length, 0);
  if (stated === wanted) return { numbers, differences: [] };
  const there = new Map(computed.value.map((line) => [keyOf(line), line]));
  const here = new Map(given.value.map((line) => [keyOf(line), line]));
  const found = [...new Set([...there.keys(), ...here.keys()])].flatMap((key) => {
    const [own, made] = [here.get(key) ?? {}, there.get(key) ?? {}];
    return [...new Set([...Object.keys(made), ...Object.keys(own)])].flatMap((column) => {
      const [a, b] = [own[column] ?? "", made[column] ?? ""];
      return a === b ? [] : [differing({ file, column, a, b, place: { ...own, ...made } })];
    });
  });
  const form = { zh: `${file} 的写法与重新生成的不同。`, en: `${file} is written otherwise than it is made.` };
  return { numbers, differences: found.length > 0 ? found.slice(0, mostNamed) : [difference({ kind: "file", file, say: form })] };
}

/** What tells a line from the others of its file. */
const keyOf = (line: Line): string =>
  ["unit", "node", "indicator", "period", "factor", "run", "REF_AREA", "INDICATOR", "MEASURE"].map((name) => line[name] ?? "").join("|");
const isNumber = (text: string): boolean => text !== "" && Number.isFinite(Number(text));

type Differing = {
  readonly file: string;
  readonly column: string;
  readonly a: string;
  readonly b: string;
  readonly place: Readonly<Record<string, string>>;
};

export function differing({ file, column, a, b, place }: Differing): Difference {
  const unit = place.unit ?? place.REF_AREA ?? null;
  const node = place.node ?? place.indicator ?? place.INDICATOR ?? place.factor ?? place.run ?? null;
  const where = [unit, node].filter((part) => part !== null && part !== "").join(" ");
  return difference({
    kind: "number",
    file,
    unit,
    node,
    column,
    stated: a,
    computed: b,
    say: {
      zh: `${file}${where === "" ? "" : `（${where}）`} ${column}：写明 ${a || "空"}，重算得 ${b || "空"}。`,
      en: `${file}${where === "" ? "" : ` (${where})`} ${column}: stated ${a || "nothing"}, computed ${b || "nothing"}.`,
    },
  });
}
