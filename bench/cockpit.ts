import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import autocannon, { type Run } from "autocannon";
import { print, type Running, running } from "./program.ts";

/** The cockpit's JSON at 50 connections: at least 1,500 requests a second, p99 at most 60 ms, within 2× of a bare handler of the same bytes. */
const [connections, seconds] = [50, Number(process.argv[2] ?? 10)];
const path = "api/cockpit?asOf=2023-12-31";

const row = (name: string, run: Run, bare: Run): Record<string, string | number> => ({
  server: name,
  "requests/s": Math.round(run.requests.average),
  "p50 ms": run.latency.p50,
  "p99 ms": run.latency.p99,
  "MB/s": (run.throughput.average / 1e6).toFixed(0),
  errors: run.errors + run.non2xx,
  "bare ÷ this": (bare.requests.average / run.requests.average).toFixed(2),
});

const folder = await mkdtemp(join(tmpdir(), "zhixing-cockpit-"));
const zhixing = await running("src/main.ts", ["start"], { PORT: "0", ZHIXING_DATA: join(folder, "home") });
const body = Buffer.from(await (await fetch(new URL(path, zhixing.address))).arrayBuffer());
const [plain, packed] = [join(folder, "plain.json"), join(folder, "packed.gz")];
await writeFile(plain, body);
await writeFile(packed, gzipSync(body));
const bare = await running("bench/bytes-server.ts", [plain, packed], {});

async function measured(server: Running, headers: Record<string, string>): Promise<Run> {
  const url = new URL(path, server.address).href;
  await autocannon({ url, connections, duration: 2, headers });
  return autocannon({ url, connections, duration: seconds, headers });
}

for (const [name, headers] of [
  ["gzip", { "accept-encoding": "gzip" }],
  ["plain", {}],
] as const) {
  const [ours, yardstick] = [await measured(zhixing, headers), await measured(bare, headers)];
  console.log(`${name}: ${name === "gzip" ? gzipSync(body).length : body.length} bytes, ${connections} connections, ${seconds} s each`);
  print([row("zhixing", ours, yardstick), row("bare handler", yardstick, yardstick)]);
}
await Promise.all([zhixing.stop(), bare.stop()]);
await rm(folder, { recursive: true, force: true });
