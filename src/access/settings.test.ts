import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { codes, granted } from "../../tests/support/access.ts";
import { testRandom } from "../../tests/support/index.ts";
import { checkSettings, type GivenSettings, trialSecret } from "./settings.ts";
import type { Mode } from "./types.ts";

const secret = "mVq8Zt1sXw5Yc2Rk7Lp3Hd9Nf6Bj4Tg0";
const good = { secret, origin: "https://zhixing.example.gov.cn" };
const oidc = { issuer: "https://sso.example.gov.cn", clientId: "zhixing", clientSecret: "s" };

for (const [name, mode, given, faults] of [
  ["is complete", "production", good, []],
  ["has single sign-on", "production", { ...good, ...oidc }, []],
  ["has a port", "production", { ...good, origin: "https://zhixing.example.gov.cn:8443/" }, []],
  ["is on this machine", "trial", { secret, origin: "http://localhost:4070" }, []],
  ["has a provider on this machine", "trial", { secret, origin: "http://localhost:4070", ...oidc, issuer: "http://127.0.0.1:9000" }, []],
  ["says nothing", "production", {}, ["secretMissing", "originMissing"]],
  ["is empty", "production", { secret: "", origin: "" }, ["secretMissing", "originMissing"]],
  ["has a short secret", "production", { ...good, secret: secret.slice(1) }, ["secretTooShort"]],
  ["has an example's secret", "production", { ...good, secret: "change-me-please-change-me-please-change-me" }, ["secretGuessable"]],
  ["has one letter for a secret", "production", { ...good, secret: "k".repeat(64) }, ["secretGuessable"]],
  ["has a short secret that is an example's", "production", { ...good, secret: "secret" }, ["secretTooShort", "secretGuessable"]],
  ["is on plain HTTP", "production", { ...good, origin: "http://zhixing.example.gov.cn" }, ["originNotHttps"]],
  ["is on plain HTTP on this machine", "production", { ...good, origin: "http://localhost:4070" }, ["originNotHttps"]],
  ["has a path", "production", { ...good, origin: "https://zhixing.example.gov.cn/app" }, ["originMalformed"]],
  ["is no address", "production", { ...good, origin: "zhixing" }, ["originMalformed"]],
  ["is a script", "production", { ...good, origin: "javascript:alert(1)" }, ["originMalformed"]],
  ["has half a single sign-on", "production", { ...good, issuer: oidc.issuer }, ["singleSignOnIncomplete"]],
  ["has a provider on plain HTTP", "production", { ...good, ...oidc, issuer: "http://127.0.0.1:9000" }, ["issuerMalformed"]],
  ["has a provider on plain HTTP elsewhere", "trial", { ...good, ...oidc, issuer: "http://sso.example" }, ["issuerMalformed"]],
  [
    "is wrong in everything",
    "production",
    { secret: "x", origin: "http://a.b", issuer: "sso" },
    ["secretTooShort", "secretGuessable", "originNotHttps", "singleSignOnIncomplete", "issuerMalformed"],
  ],
] satisfies readonly (readonly [string, Mode, GivenSettings, readonly string[]])[])
  test(`${mode} that ${name} ${faults.length === 0 ? "starts" : `is refused for ${faults.join(", ")}`}`, () => {
    const answer = checkSettings(mode, given);
    assert.deepEqual(
      codes(answer),
      faults.map((code) => `access/${code}`),
    );
    if (answer.ok) assert.equal(answer.value.origin, new URL(answer.value.origin).origin);
  });

test("no refusal repeats a secret", () => {
  const answer = checkSettings("production", { secret: "tiny-but-mine", origin: "http://a.b", clientSecret: "another-of-mine" });
  assert.doesNotMatch(JSON.stringify(answer), /of-mine|but-mine/);
});

test("the trial mode makes its secret once, for its owner's eyes, and takes it again", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "zhixing-secret-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const made = trialSecret(folder, testRandom);
  assert.equal(trialSecret(folder, testRandom), made);
  assert.equal(statSync(join(folder, "trial-secret")).mode & 0o777, 0o600);
  assert.equal(readFileSync(join(folder, "trial-secret"), "utf8").trim(), made);
  granted(checkSettings("trial", { secret: made, origin: "http://localhost:4070" }));
});
