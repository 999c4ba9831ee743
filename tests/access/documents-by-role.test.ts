import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { visitorOf } from "../support/visitor.ts";
import { simulatedWorld } from "../support/world.ts";
import { apiOver } from "../support/world-api.ts";

/**
 * Documents and files that are served only where their room is there, which the table of routes by role cannot ask: who of the plan's roles gets past
 * the door. What they then find is their matter's business.
 */
const everybody = ["anybody"];
const expected: Readonly<Record<string, readonly string[]>> = {
  "/api/assessment/packs/:id/docx": [
    ...["leading-group-member", "leading-group-office", "department-officer", "local-bureau", "system-manager", "first-responsible-person"],
    ...["supervisor", "evaluation-officer"],
  ],
  "/api/closing/:id/docx": [
    ...["leading-group-member", "leading-group-office", "department-officer", "local-bureau", "system-manager", "first-responsible-person"],
  ],
  "/api/evaluation/schemes/:id/audit/docx": ["leading-group-member", "leading-group-office", "evaluation-officer"],
  "/api/open/releases/:id/files/:format": everybody,
  "/api/planning/meetings/:id/docx": [
    ...["leading-group-member", "leading-group-office", "department-officer", "local-bureau", "system-manager", "first-responsible-person"],
  ],
  "/api/releases/:id/files/:format": ["leading-group-member", "leading-group-office", "evaluation-officer", "statistics-reviewer"],
  "/api/supervision/bulletins/:id/docx": [
    ...["leading-group-member", "leading-group-office", "department-officer", "local-bureau", "system-manager", "first-responsible-person"],
    ...["chain-chief", "supervisor"],
  ],
  "/open/keys/:fingerprint": everybody,
};

test("documents that only a room serves are for the roles of their view, and no route stands in neither table", async (t) => {
  const world = await simulatedWorld(t, { told: [] });
  const api = await apiOver(world);
  const table = await readFile(new URL("./routes-by-role.csv", import.meta.url), "utf8");
  const known = new Set(table.split("\n").map((line) => line.split(",").slice(0, 2).join(" ")));
  const paths = api.routes
    .filter(
      ({ method, path }) => method !== "ALL" && !path.includes("*") && !known.has(`${method} ${path.replace(/-[0-9a-f]{12}\./, "-….")}`),
    )
    .map(({ path }) => path);
  assert.deepEqual([...new Set(paths)].toSorted(), Object.keys(expected));
  const found = new Map<string, string[]>(paths.map((path) => [path, []]));
  for (const role of ["anybody", ...world.plan.roles.map(({ id }) => id)]) {
    const visitor = visitorOf(api);
    if (role !== "anybody" && (await visitor.submit("/sign-in/trial", { role })).status !== 303) continue;
    for (const path of found.keys()) {
      const response = await visitor.get(path.replace(":format", "csv").replaceAll(/:\w+/g, "x"));
      const isRefused = /"api\/(signInFirst|noRight|guardsOnly)"/.test(await response.text());
      if (!isRefused) found.get(path)?.push(role);
    }
  }
  for (const [path, roles] of found) {
    const shown = roles.includes("anybody") ? everybody : roles;
    assert.deepEqual(shown.toSorted(), [...(expected[path] ?? [])].toSorted(), path);
  }
});
