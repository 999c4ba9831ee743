import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type ApiParts, createApi } from "#api";
import { contract, type Route, views } from "#contract";
import { shanxi14th } from "#plan/shanxi-14th";
import { viewOfPage } from "../../src/api/officers-pages.ts";
import { briefsInMemory } from "../support/briefs.ts";
import { feedbackInMemory } from "../support/feedback.ts";
import { checkedPlan, noEntries, publishedFigures } from "../support/figures.ts";
import { standInAccess } from "../support/stand-in.ts";

/**
 * Every route of the program × every role of the plan, asked as a browser asks, against the table beside this file. A route is what the
 * server has mounted, so that none can be forgotten. After a change that was meant: `WRITE_TABLE=1 node --test` this file, and read the difference.
 */
const table = new URL("./routes-by-role.csv", import.meta.url);
const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));

const folder = await mkdtemp(join(tmpdir(), "zhixing-pages-"));
after(() => rm(folder, { recursive: true, force: true }));
await writeFile(join(folder, "index.html"), "<!doctype html><title>pages</title>");

const watching: ApiParts["operations"] = {
  now: () => "2026-11-22T04:00:00.000Z",
  ticks: () => 0,
  newTrace: () => "trace",
  log: () => undefined,
  meters: {
    answered: () => undefined,
    refused: () => undefined,
    cacheAsked: () => undefined,
    signIn: () => undefined,
    text: async () => ({ body: "", type: "text/plain" }),
  },
  faults: async () => [],
  stopping: new AbortController().signal,
};
const api = await createApi({
  plan,
  figures: async () => figures,
  entriesBehind: noEntries,
  today: () => "2026-11-22",
  access: standInAccess(),
  newToken: () => "visitor",
  operations: watching,
  briefs: briefsInMemory(),
  feedback: feedbackInMemory(),
  pages: folder,
  version: "test",
});

/** The officers' pages stand behind one route of the server; each is asked by an address of its own. */
const pages = [
  ...["/cockpit", "/targets/x", "/indicators", "/indicators/x", "/regions", "/regions/x", "/cities", "/compare", "/plan", "/plan/c/x"],
  ...["/plan/coverage", "/sources", "/sources/x", "/updates", "/search", "/check", "/mine", "/supervision", "/business"],
  ...["/brief", "/proofread", "/feedback", "/account", "/admin/people", "/admin/rights", "/admin/audit"],
  ...["/work", "/work/inbox", "/work/list", "/work/m/x", "/work/new/x", "/work/delegations", "/procedures", "/procedures/x"],
  "/procedures/x/sheet",
  ...["/supervision/board", "/supervision/scores", "/supervision/bulletins", "/supervision/bulletins/x"],
  ...[
    "/supervision/new",
    "/supervision/sheets/x",
    "/supervision/inspections",
    "/supervision/objections",
    "/supervision/look-back",
    "/help-requests",
    "/units/x",
    "/alerts",
    "/closing",
    "/closing/x",
    "/third-party",
    "/third-party/x",
    "/evaluator",
    "/evaluator/x",
    "/evaluation",
    "/evaluation/collect",
    "/evaluation/collect/x",
    "/evaluation/units",
    "/assessment",
    "/assessment/x",
    "/assessment/x/units/x",
    "/incentives",
    "/tolerance",
    "/plan/actions",
    "/plan/annual/x",
    "/plan/list/x",
  ],
  ...["/plan/annual", "/plan/list", "/plan/split", "/plan/split/x", "/plan/meetings", "/plan/meetings/x"],
];
const mounted = api.routes
  .filter(({ method, path }) => method !== "ALL" && !path.includes("*"))
  // The mark in a file's name follows its text.
  .map(({ method, path }) => ({ method, path, shown: path.replace(/-[0-9a-f]{12}\./, "-….") }));
const routes = [...mounted, ...pages.map((path) => ({ method: "GET", path, shown: path }))];

const byPath = new Map(
  Object.values(contract).map((route: Route) => [`${route.method} ${route.path.replaceAll(/\{(\w+)\}/g, ":$1")}`, route]),
);
const viewOf = (method: string, path: string): string => byPath.get(`${method} ${path}`)?.view ?? viewOfPage(path) ?? "";

/** A role's rights as the stand-in's cookie carries them; whoever has signed in has `self`. */
const roles = [
  { id: "anybody", cookie: "" },
  ...plan.roles.map((role) => ({ id: role.id, cookie: ["self", ...(role.views ?? [])].join("+") })),
];

async function asked(method: string, path: string, cookie: string): Promise<"yes" | "no" | "sign-in"> {
  const token = cookie || "visitor";
  const question = path === "/api/export" ? "?indicator=RD_EXP&region=140000" : "";
  const response = await api.request(`http://127.0.0.1:4070${path.replaceAll(/:\w+(\{[^}]*\})?/g, "x")}${question}`, {
    method,
    headers: {
      cookie: `zhixing-${cookie ? "session" : "visitor"}=${token}`,
      ...(method === "GET"
        ? {}
        : { origin: "http://127.0.0.1:4070", "content-type": "application/json", "x-forgery-token": `not forged: ${token}` }),
    },
    ...(method === "GET" ? {} : { body: "{}" }),
  });
  if (response.status === 302) return path.startsWith("/sign-in") ? "yes" : "sign-in";
  if (response.status !== 401 && response.status !== 403) {
    await response.body?.cancel();
    return "yes";
  }
  const text = await response.text();
  if (text.includes("api/signInFirst")) return "sign-in";
  return response.status === 403 ? "no" : "yes";
}

test("every route answers every role as the table says", async () => {
  const lines = [["method", "path", "view", ...roles.map(({ id }) => id)].join(",")];
  const sorted = routes.toSorted((a, b) => a.shown.localeCompare(b.shown) || a.method.localeCompare(b.method));
  for (const { method, path, shown } of sorted) {
    const cells = [];
    for (const { cookie } of roles) cells.push(await asked(method, path, cookie));
    lines.push([method, shown, viewOf(method, path), ...cells].join(","));
  }
  const text = `${lines.join("\n")}\n`;
  if (process.env.WRITE_TABLE) await writeFile(table, text);
  assert.equal(text, await readFile(table, "utf8"));
});

test("every page of the application is in the list above, or no page", async () => {
  const router = await readFile(new URL("../../src/web/router.tsx", import.meta.url), "utf8");
  const paths = [...router.matchAll(/path: "([^"]+)"/g)]
    .map(([, path = ""]) => path.replaceAll(/\$\w+/g, "x"))
    .filter((path) => path !== "/");
  assert.deepEqual(
    paths.filter((path) => !pages.includes(path)),
    [],
  );
  assert.deepEqual(
    paths.filter((path) => viewOfPage(path) === undefined),
    [],
  );
});

test("every right a role of the plan names is one the contract knows", () => {
  const known: ReadonlySet<string> = new Set(views);
  assert.deepEqual(
    plan.roles.flatMap((role) => (role.views ?? []).filter((view) => !known.has(view))),
    [],
  );
});

test("a route that names no right is no route", () => {
  type IsRoute<T> = T extends Route ? true : false;
  const withoutRight: IsRoute<Omit<Route, "view">> = false;
  const withAnother: IsRoute<Omit<Route, "view"> & { readonly view: "everything" }> = false;
  assert.deepEqual([withoutRight, withAnother], [false, false]);
});
