import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { openApp } from "#app";
import { sql } from "#store";
import { home, killNow, postmasterOf, untilSaid, victim } from "../support/program.ts";
import { type Draw, steppingRound } from "./stepping.ts";

export const figuresFolder = join(home, "plan/shanxi-14th/data/observations");

/** Entries in a batch of the writer. */
export const batchSize = 50;

/** What is killed, and in the middle of what. */
export const rounds = [
  "app while posting",
  "database while posting",
  "app while importing",
  "database while importing",
  "app while starting for the first time",
  "app while stepping",
  "database while stepping",
] as const;
export type Round = (typeof rounds)[number];

/** A whole number below `bound`, from a seed that is printed, so that a run can be repeated. */
export function drawsFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const startBoundMs = 60_000;

/** One kill and its aftermath, in the data folder given; throws where anything acknowledged is lost or anything half-done remains. */
export async function playRound(round: Round, data: string, draw: Draw): Promise<string> {
  if (round === "app while starting for the first time") return startRound(data, draw);
  if (round.endsWith("stepping")) return steppingRound(round.startsWith("app") ? "app" : "database", data, draw);
  return round.endsWith("posting") ? postingRound(round, data, draw) : importingRound(round, data, draw);
}

async function startRound(data: string, draw: Draw): Promise<string> {
  const fresh = join(data, `fresh-${draw(1_000_000)}`);
  const starting = victim("src/main.ts", ["start"], fresh);
  const after = 50 + draw(3000);
  await pause(after);
  killNow(starting.process.pid);
  await starting.ended;
  await inspect(fresh, []);
  await rm(fresh, { recursive: true, force: true });
  return `killed ${after} ms after the first start began`;
}

async function postingRound(round: Round, data: string, draw: Draw): Promise<string> {
  const writer = victim("tests/faults/writer.ts", [], data);
  await untilSaid(writer, "ready", startBoundMs);
  const after = 100 + draw(1200);
  await pause(after);
  if (round.startsWith("database")) {
    killNow(await postmasterOf(data));
    await pause(500 + draw(1500));
  }
  killNow(writer.process.pid);
  await writer.ended;
  const acknowledged = writer.lines.filter((line) => line.startsWith("ack ")).map((line) => line.slice(4));
  await inspect(data, acknowledged);
  return `killed after ${after} ms, ${acknowledged.length} batches acknowledged`;
}

async function importingRound(round: Round, data: string, draw: Draw): Promise<string> {
  const name = `load-${draw(1_000_000)}.csv`;
  const path = join(data, name);
  const rows = await writeImport(path, draw);
  const importing = victim("src/main.ts", ["data", "import", path], data);
  const after = 700 + draw(2500);
  await pause(after);
  killNow(round.startsWith("database") ? await postmasterOf(data) : importing.process.pid);
  await Promise.race([importing.ended, pause(startBoundMs)]);
  killNow(importing.process.pid);
  const told = importing.lines.some((line) => line.startsWith("✓"));
  const found = await inspect(data, [], name);
  assert.ok(found === 0 || found === rows, `${found} of ${rows} rows of ${name} are there`);
  assert.ok(!told || found === rows, `the import said it was done and ${found} of ${rows} rows are there`);
  return `killed after ${after} ms, ${told ? "acknowledged" : "not acknowledged"}, ${found} of ${rows} rows there`;
}

const importYears = 25;
const importVintages = 5;
const counties = 117;

/** A file that takes a while: made-up county figures of years before the plan, each in several vintages; kept in the test's own folder. */
async function writeImport(path: string, draw: Draw): Promise<number> {
  const opened = await openApp({ dataFolder: join(path, ".."), carriedData: figuresFolder });
  assert.ok(opened.ok);
  const regions = opened.value.plan.regions.regions
    .map(({ code }) => code)
    .filter((code) => code.startsWith("14"))
    .slice(0, counties);
  await opened.value.close();
  const from = 1960 + draw(20);
  const month = String(1 + draw(12)).padStart(2, "0");
  const day = String(1 + draw(28)).padStart(2, "0");
  const lines = regions.flatMap((region) =>
    Array.from({ length: importYears * importVintages }, (_, i) => {
      const year = from + Math.floor(i / importVintages);
      return `GDP,${region},${year},${draw(10_000)}.${draw(100)},CNY-100m,exact,${year + 1 + (i % importVintages)}-${month}-${day},plan-document,,`;
    }),
  );
  await writeFile(path, `code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en\n${lines.join("\n")}\n`);
  return lines.length;
}

/** Starts the program again and checks everything that must hold; answers how many rows of a file are in. */
async function inspect(data: string, acknowledged: readonly string[], importName = "none"): Promise<number> {
  const opened = await openApp({ dataFolder: data, carriedData: figuresFolder });
  assert.ok(opened.ok, "the next start is refused");
  const { ledger, store, close } = opened.value;
  try {
    const batches = await store.rows(
      sql`select document, count(*)::int as n from ledger_entry where document like 'batch-%' group by document`,
      z.object({ document: z.string(), n: z.number() }),
    );
    const sizes = new Map(batches.map(({ document, n }) => [document, n]));
    const halves = batches.filter(({ n }) => n !== batchSize);
    assert.deepEqual(halves, [], "half a batch is there");
    const lost = acknowledged.filter((batch) => !sizes.has(batch));
    assert.deepEqual(lost, [], "acknowledged batches are lost");
    assert.deepEqual(await ledger.checkRollups(), [], "roll-ups differ from what is recomputed");
    const figures = await ledger.figures();
    const known = figures.at("rd-expenditure", "140000", "2023", { asOf: "2026-01-01", knownAt: null });
    assert.ok(known.kind === "figure" && known.quantity.digits === 2982n, "a carried figure is missing");
    const [counted] = await store.rows(
      sql`select count(*)::int as n from observation where document like ${`%${importName}%`}`,
      z.object({ n: z.number() }),
    );
    return counted?.n ?? 0;
  } finally {
    await close();
  }
}
