/** Prints how well drafts are proof-read: the marked sets by kind of planted error, and the time a long draft takes. */
import { shanxi14th } from "#plan/shanxi-14th";
import { draftOfText, proofread } from "#proofread";
import { type Marked, markedSet, precisionOf, recallOf, type Score, scoreOf, sumOf } from "../tests/proofread/marked.ts";
import { checkedPlan, publishedFigures } from "../tests/support/figures.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../plan/shanxi-14th/data/observations/", import.meta.url));
const context = { plan, figures, asOf: "2026-11-22", knownAt: null, today: "2026-11-22" } as const;
const score = (m: Marked): Score => scoreOf(m, proofread(context, draftOfText(m.text)).findings);

const share = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(8);
const row = (name: string, count: number, s: Score): string =>
  `${name.padEnd(12)}${String(count).padStart(6)}${String(s.numbers).padStart(9)}${String(s.planted).padStart(9)}${share(recallOf(s))}${String(s.wrong).padStart(7)}${share(precisionOf(s))}${s.numbers === 0 ? "–".padStart(8) : share(s.read / s.numbers)}`;
const head = `${"kind".padEnd(12)}${"lines".padStart(6)}${"numbers".padStart(9)}${"planted".padStart(9)}${"recall".padStart(8)}${"wrong".padStart(7)}${"prec.".padStart(8)}${"read".padStart(8)}`;

const sets = ["dev", "held-out", "independent", "independent-second", "independent-third"].map((name) => ({
  name,
  lines: markedSet(new URL(`../tests/proofread/${name}.txt`, import.meta.url), plan),
}));
for (const { name, lines } of sets) {
  process.stdout.write(`\n${name}\n${head}\n`);
  for (const kind of [...new Set(lines.map((l) => l.kind))]) {
    const own = lines.filter((l) => l.kind === kind);
    process.stdout.write(`${row(kind, own.length, sumOf(own.map(score)))}\n`);
  }
  const all = sumOf(lines.map(score));
  process.stdout.write(`${row("all", lines.length, all)}\n`);
  for (const fault of all.faults) process.stdout.write(`  ! ${fault}\n`);
}

/** Twenty pages of thirty lines of thirty-two characters. */
const pages = 20 * 30 * 32;
const sample = sets.flatMap(({ lines }) => lines.map((l) => l.text)).join("\n");
const draft = draftOfText(sample.repeat(Math.ceil(pages / sample.length)).slice(0, pages));
const times = Array.from({ length: 15 }, () => {
  const from = performance.now();
  proofread(context, draft);
  return performance.now() - from;
}).sort((a, b) => a - b);
process.stdout.write(
  `\n20 pages (${pages} characters): median ${(times[7] ?? 0).toFixed(0)} ms, slowest ${(times.at(-1) ?? 0).toFixed(0)} ms\n`,
);
