import { shanxi14th } from "#plan/shanxi-14th";
import { find, makeIndex, type SearchDocument } from "#search";
import { searchDocuments } from "../src/api/search-documents.ts";
import { checkedPlan } from "../tests/support/figures.ts";
import { searchCases } from "../tests/support/search-cases.ts";
import { print } from "./program.ts";

/** Searching within 20 ms: on the plan's own documents and on 50,000 made from their words; what making the index costs. */
const [large, rounds, goalMs] = [50_000, 5, 20];
const views = new Set(["open", "self", "cockpit", "brief", "proofread", "feedback"]);
const megabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1e6;
};

/** Names of the length and the words real ones have: two real names cut and joined, with a number to tell them apart. */
function madeFrom(documents: readonly SearchDocument[], count: number): readonly SearchDocument[] {
  const pick = (i: number, step: number): SearchDocument => documents[(i * step + 7) % documents.length] as SearchDocument;
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [pick(i, 31), pick(i, 97)];
    const zh = a.title.zh.slice(0, 6) + b.title.zh.slice(-6) + String(i);
    const en = `${a.title.en.split(" ").slice(0, 3).join(" ")} ${b.title.en.split(" ").slice(-3).join(" ")} ${i}`;
    return { ...a, id: `made:${i}`, title: { zh, en }, also: [`MADE_${i}`], weight: 0 };
  });
}

const own = searchDocuments(checkedPlan(shanxi14th));
for (const documents of [own, [...own, ...madeFrom(own, large - own.length)]]) {
  const [held, began] = [megabytes(), performance.now()];
  const index = await makeIndex(documents);
  const built = performance.now() - began;
  const memory = megabytes() - held;
  const times: number[] = [];
  for (let i = 0; i < rounds; i++)
    for (const [text] of searchCases) {
      const start = performance.now();
      find(index, { text, views, limit: 6 });
      times.push(performance.now() - start);
    }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? Number.NaN).toFixed(1);
  print([
    {
      documents: documents.length,
      "built s": (built / 1000).toFixed(1),
      "MB more": memory.toFixed(0),
      questions: times.length,
      "p50 ms": at(0.5),
      "p95 ms": at(0.95),
      "p99 ms": at(0.99),
      "most ms": at(1),
      "goal ms": goalMs,
    },
  ]);
}
