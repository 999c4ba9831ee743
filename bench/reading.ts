import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { contract } from "#contract";
import { print, type Running, running } from "./program.ts";

/**
 * 50 connections over a mix of all reading routes, the public pages and the figures' files, for a minute: no error, p99 at most 120 ms, the
 * program's memory (without its database) at most 250 MB afterwards, and flat.
 */
const [connections, seconds] = [50, Number(process.argv[2] ?? 60)];
const goal = { p99: 120, memory: 250 } as const;

const time = ["", "asOf=2023-12-31", "asOf=2022-12-31&knownAt=2022-12-31", "asOf=2021-12-31"];
const indicators = ["rd-expenditure", "high-tech-enterprises", "RD_INT", "sci-tech-smes", "technology-contract-turnover"];
const at = (path: string): string[] => time.map((query) => (query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`));

/** What is put into a route's address, for those that ask for something; a reading route without a line here is an error of this program. */
const questions = (code: string): Readonly<Record<string, readonly string[]>> => ({
  cockpit: at("/api/cockpit"),
  targets: at("/api/targets"),
  target: at("/api/targets/rd-expenditure"),
  indicators: at("/api/indicators"),
  indicator: indicators.flatMap((id) => at(`/api/indicators/${id}`)),
  passport: indicators.map((id) => `/api/indicators/${id}/passport?period=2022`),
  quote: indicators.map((id) => `/api/indicators/${id}/quote?period=2022`),
  plan: at("/api/plan"),
  coverage: ["/api/plan/coverage"],
  clause: ["1.2.17", "3.1.5", "9.6.1"].map((id) => `/api/plan/clauses/${id}`),
  sources: ["/api/sources"],
  source: ["/api/sources/national-rd-bulletin-2023"],
  updates: ["/api/updates?from=2022-01-01&until=2023-12-31"],
  regions: ["/api/regions"],
  region: ["140000", "140100", "410000"].flatMap((region) => at(`/api/regions/${region}`)),
  compare: ["/api/compare?regions=140000,410000&indicators=rd-expenditure,RD_INT&from=2018&to=2023&measure=index"],
  compareChoices: ["/api/compare/choices"],
  cities: ["/api/cities?indicator=rd-expenditure&period=2022"],
  geometry: ["/api/geometry/cities"],
  search: ["yf", "研发", "gaoxin", "1.2.17", "taiyuan"].map((q) => `/api/search?q=${encodeURIComponent(q)}`),
  briefDraft: at("/api/brief"),
  brief: [`/api/briefs/${code}`],
  briefCheck: [`/api/check/${code}`],
  session: ["/api/session"],
  sessions: ["/api/account/sessions"],
  passkeys: ["/api/account/passkeys"],
  preferences: ["/api/preferences"],
});
const pages = [
  "/",
  "/open/indicators",
  "/open/indicators/rd-expenditure",
  "/open/regions",
  "/cockpit",
  "/api/export?indicator=RD_EXP",
  "/healthz",
];

/** Signs in with one click, as a browser does: the form's own token and cookie, then the session's. */
async function signIn(address: string): Promise<string> {
  const form = await fetch(new URL("sign-in", address));
  const token = /name="token" value="([^"]+)"/.exec(await form.text())?.[1] ?? "";
  const visitor = form.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
  const body = new URLSearchParams({ role: "leading-group-office", token });
  const origin = new URL(address).origin;
  const begun = await fetch(new URL("sign-in/trial", address), {
    method: "POST",
    body,
    headers: { cookie: visitor, origin },
    redirect: "manual",
  });
  if (begun.status !== 303) throw new Error(`signing in was answered with ${begun.status}`);
  return begun.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

async function issue(address: string, cookie: string): Promise<string> {
  const session = await fetch(new URL("api/session", address), { headers: { cookie } });
  const { forgeryToken } = (await session.json()) as { readonly forgeryToken: string };
  const headers = { cookie, origin: new URL(address).origin, "content-type": "application/json", "x-forgery-token": forgeryToken };
  const issued = await fetch(new URL("api/briefs", address), { method: "POST", headers, body: '{"asOf":"2023-12-31"}' });
  const sheet = (await issued.json()) as { readonly issued?: { readonly code: string } };
  if (!sheet.issued) throw new Error(`issuing was answered with ${issued.status}`);
  return sheet.issued.code;
}

/** Resident memory of the program itself, in MB; its database is made of processes of its own. */
async function memoryOf({ process: child }: Running): Promise<number> {
  const path = `/proc/${child.pid}/status`;
  const status = await readFile(path, "utf8").catch(() => "");
  const kept = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  if (kept) return Number(kept) / 1024;
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(child.pid)]);
  return Number(stdout) / 1024;
}

const folder = await mkdtemp(join(tmpdir(), "zhixing-reading-"));
const program = await running("src/main.ts", ["start"], {
  PORT: "0",
  ZHIXING_DATA: join(folder, "home"),
  ZHIXING_LOG: "0",
  MALLOC_ARENA_MAX: "2", // as the files in deploy/ set it
});
const cookie = await signIn(program.address);
const asked = questions(await issue(program.address, cookie));
const readings = Object.entries(contract).flatMap(([name, { method }]) => (method === "GET" ? [name] : []));
const unasked = readings.filter((name) => !(name in asked) && !name.startsWith("feedback"));
if (unasked.length > 0) throw new Error(`no question for: ${unasked.join(", ")}`);
const routes = [
  ...Object.entries(asked).flatMap(([name, paths]) => paths.map((path) => ({ name, path }))),
  ...pages.map((path) => ({ name: path, path })),
];

const latencies = new Map<string, number[]>(routes.map(({ name }) => [name, []]));
const wrong = new Map<string, number>();
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const headers = { cookie, "accept-encoding": "gzip" };
const { hostname, port } = new URL(program.address);

/** One answer read to its end; its status, or 0 where the line broke. */
const asking = (path: string): Promise<number> =>
  new Promise((done) => {
    const sent = request({ agent, hostname, port, path, headers }, (answer) => {
      answer.resume();
      answer.on("end", () => done(answer.statusCode ?? 0));
      answer.on("error", () => done(0));
    });
    sent.on("error", () => done(0));
    sent.end();
  });

/** One connection, asking one question after another until the time is over; each begins elsewhere in the list. */
async function asker(from: number, until: number): Promise<void> {
  for (let i = from; performance.now() < until; i++) {
    const route = routes[i % routes.length];
    if (!route) return;
    const began = performance.now();
    const status = await asking(route.path);
    latencies.get(route.name)?.push(performance.now() - began);
    if (status === 0 || status >= 400) wrong.set(`${route.name} ${status}`, (wrong.get(`${route.name} ${status}`) ?? 0) + 1);
  }
}

for (const { path } of routes) await asking(path); // every page once: what is made at the first question is not what is measured
const memory: { s: number; mb: number }[] = [{ s: 0, mb: await memoryOf(program) }];
const began = performance.now();
const elapsed = (): number => (performance.now() - began) / 1000;
const watching = setInterval(async () => memory.push({ s: elapsed(), mb: await memoryOf(program) }), 5_000);
await Promise.all(Array.from({ length: connections }, (_, i) => asker(i * 13, began + seconds * 1000)));
const took = elapsed();
clearInterval(watching);
agent.destroy();
await new Promise((done) => setTimeout(done, 3_000));
memory.push({ s: (performance.now() - began) / 1000, mb: await memoryOf(program) });
await program.stop();
await rm(folder, { recursive: true, force: true });

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
print(
  [...latencies]
    .map(([route, values]) => ({
      route,
      asked: values.length,
      "p50 ms": quantile(values, 0.5).toFixed(0),
      "p99 ms": quantile(values, 0.99).toFixed(0),
    }))
    .sort((a, b) => Number(b["p99 ms"]) - Number(a["p99 ms"])),
);
const isFile = (route: string): boolean => route.startsWith("/api/export");
const lineOf = (what: string, values: readonly number[], goalMs: number | string) => ({
  what,
  connections,
  seconds,
  "requests/s": Math.round(values.length / took),
  "p50 ms": quantile(values, 0.5).toFixed(0),
  "p99 ms": quantile(values, 0.99).toFixed(0),
  "goal p99 ms": goalMs,
});
const timesOf = (wanted: (route: string) => boolean): readonly number[] =>
  [...latencies].flatMap(([route, values]) => (wanted(route) ? values : []));
print([
  lineOf(
    "routes and pages read",
    timesOf((route) => !isFile(route)),
    goal.p99,
  ),
  lineOf("files, each written to the audit stream before it leaves", timesOf(isFile), "-"),
  lineOf("all", [...latencies.values()].flat(), goal.p99),
]);
console.log(`errors: ${[...wrong.values()].reduce((sum, n) => sum + n, 0)}`);
if (wrong.size > 0) console.log(Object.fromEntries(wrong));
print(memory.map(({ s, mb }) => ({ "after s": s.toFixed(0), "memory MB": mb.toFixed(0), "goal MB": goal.memory })));
