import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { addressOf, ask, Refused, Unreachable } from "./api.ts";

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});
const answering = (status: number, body: string) => {
  globalThis.fetch = async () => new Response(body, { status });
};

test("path parameters are filled in and empty questions left out", () =>
  assert.equal(
    addressOf("/api/indicators/{id}/passport", { id: "a/b" }, { period: "2023", asOf: undefined }),
    "/api/indicators/a%2Fb/passport?period=2023",
  ));
test("a refusal arrives with its own words", async () => {
  const refusal = {
    code: "monitor/unknownIndicator",
    kind: "not-found",
    say: { zh: "没有这个指标。", en: "No such indicator." },
    facts: {},
  };
  answering(404, JSON.stringify({ refusals: [refusal] }));
  await assert.rejects(
    ask("indicator", { id: "x" }, {}),
    (fault) => fault instanceof Refused && fault.refusals[0]?.say.zh === "没有这个指标。",
  );
});
test("an answer that is no JSON is a fault, not a refusal", async () => {
  answering(502, "<html>bad gateway</html>");
  await assert.rejects(ask("plan", {}, {}), (fault) => fault instanceof Unreachable && fault.status === 502);
});
test("a broken line is a fault that asking again may mend", async () => {
  globalThis.fetch = async () => {
    throw new TypeError("fetch failed");
  };
  await assert.rejects(ask("cockpit", {}, {}), (fault) => fault instanceof Unreachable && fault.status === 0);
});
