import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ownPath } from "./own-path.ts";

for (const path of ["/cockpit", "/cockpit?asOf=2023-12-31&lang=en", "/plan/c/1.2.17#a", "/", "/account"])
  test(`${path} is a page to go on to`, () => assert.equal(ownPath(path), path));

for (const elsewhere of [
  undefined,
  "",
  "cockpit",
  "//elsewhere.example",
  "///elsewhere.example",
  "/\\elsewhere.example",
  "\\\\elsewhere.example",
  "/\t/elsewhere.example",
  "/\n/elsewhere.example",
  "/.//elsewhere.example",
  "/a/..//elsewhere.example",
  "https://elsewhere.example/",
  "https:elsewhere.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "/api/export",
  "/sign-in?to=/sign-in",
  "/sign-out",
  `/${"x".repeat(3000)}`,
])
  test(`${JSON.stringify(elsewhere)?.slice(0, 40)} is nowhere to send anybody`, () => assert.equal(ownPath(elsewhere), undefined));

test("whatever is given, a browser that follows it stays here", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((s) => `/${s}`),
        fc.string({ unit: fc.constantFrom("/", "\\", ".", "e", "%", "\t") }),
      ),
      (given) => {
        const path = ownPath(given);
        return path === undefined || new URL(path, "https://here.example/sign-in").origin === "https://here.example";
      },
    ),
    { numRuns: 2000 },
  ));
