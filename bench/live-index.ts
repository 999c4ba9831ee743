import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openApp } from "#app";
import { openSchemes, type SchemeContext } from "#schemes";
import { home, print } from "./program.ts";

/**
 * How soon an accepted figure is in the live index of the 31 provinces: a correction is imported into a store of its own with the carried figures, and
 * the index is asked for until it has changed. The index is a full build over all periods; nothing is computed by difference. Also a preview of the
 * studio: the same text with another weight.
 *
 *     npm run -s bench:live-index -- [40]
 */
const rounds = Number(process.argv[2] ?? 40);
const [barMs, previewBarMs] = [300, 100];
const folder = await mkdtemp(join(tmpdir(), "zhixing-live-"));
const opened = await openApp({ dataFolder: folder, carriedData: join(home, "plan/shanxi-14th/data/observations") });
if (!opened.ok) throw new Error(opened.refusals.map(({ say }) => say.en).join("\n"));
const { plan, store, ledger, procedures, namesOf, today, close } = opened.value;
const schemes = openSchemes({ plan, store, procedures, namesOf, threads: 1 });
const which = { id: "province-innovation" };
const head = "code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en";

async function contextNow(): Promise<SchemeContext> {
  return { plan, figures: await ledger.figures(), asOf: today(), knownAt: null, today: today() };
}
async function scores(): Promise<string> {
  const result = await schemes.result(await contextNow(), which);
  if (!result.ok) throw new Error(result.refusals.map(({ say }) => say.en).join("\n"));
  return JSON.stringify(result.value.result.scores);
}
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;

/** `processor`: time this process worked, whatever else the machine was doing. */
const [accepting, showing, whole, processor]: [number[], number[], number[], number[]] = [[], [], [], []];
for (let round = 0; round < rounds; round += 1) {
  const before = await scores();
  const value = (1 + round / 100).toFixed(2);
  const day = `2025-${String(1 + Math.floor(round / 28)).padStart(2, "0")}-${String(1 + (round % 28)).padStart(2, "0")}`;
  const line = `RD_INT,140000,2023,${value},percent,exact,${day},national-rd-bulletin-2023,,`;
  const began = performance.now();
  const imported = await ledger.importObservations(
    [{ name: `correction-${round}.csv`, content: Buffer.from(`${head}\n${line}\n`) }],
    "bench",
  );
  if (!imported.ok) throw new Error(imported.refusals.map(({ say }) => say.en).join("\n"));
  const accepted = performance.now();
  const worked = process.cpuUsage();
  while ((await scores()) === before) await new Promise((done) => setTimeout(done, 1));
  const shown = performance.now();
  const { user, system } = process.cpuUsage(worked);
  processor.push((user + system) / 1000);
  accepting.push(accepted - began);
  showing.push(shown - accepted);
  whole.push(shown - began);
}

const body = await schemes.scheme(await contextNow(), { person: "", seats: [] }, which);
if (!body.ok) throw new Error("no scheme");
const previews: number[] = [];
const context = await contextNow();
for (let round = 0; round < rounds; round += 1) {
  const tree = body.value.body.tree.map((node) => (node.id === "inputs" ? { ...node, weight: 20 + round / 10 } : node));
  const began = performance.now();
  const tried = await schemes.preview(context, { body: { ...body.value.body, tree } });
  if (!tried.ok || tried.value.result === null) throw new Error("no preview");
  JSON.stringify(tried.value);
  previews.push(performance.now() - began);
}

const row = (task: string, bar: string, values: readonly number[], most?: number) => ({
  task,
  bar,
  "p50 ms": Math.round(quantile(values, 0.5) * 10) / 10,
  "p95 ms": Math.round(quantile(values, 0.95) * 10) / 10,
  "max ms": Math.round(Math.max(...values) * 10) / 10,
  holds: most === undefined ? "–" : quantile(values, 0.95) <= most ? "yes" : "NO",
});
print([
  row("accepting a correction", "–", accepting),
  row("from accepted to shown in the live index of 31 provinces", `≤ ${barMs} ms (p95)`, showing, barMs),
  row("  processor time of it", "–", processor),
  row("both", "–", whole),
  row("preview in the studio, 31 × 24 over 5 years", `≤ ${previewBarMs} ms (p95)`, previews, previewBarMs),
]);
await close();
await rm(folder, { recursive: true, force: true });
