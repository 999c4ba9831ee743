import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type Environment, listeningOf, surroundingsOf } from "../src/settings.ts";

const folder = mkdtempSync(join(tmpdir(), "zhixing-settings-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const secret = "rV3s8Qk1xW9pZt6Jm0Yh4Lc7Nb2Gd5Fa-Ue_Xi";
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const production: Environment = {
  ZHIXING_MODE: "production",
  ZHIXING_SECRET: secret,
  ZHIXING_ORIGIN: "https://zhixing.gov.test",
  ZHIXING_PROXY: "1",
};
const codes = (env: Environment): readonly string[] => {
  const answer = listeningOf(env);
  return answer.ok ? [] : answer.refusals.map(({ code }) => code);
};

test("nothing said is trial mode on this machine alone", () => {
  const answer = listeningOf({});
  assert.partialDeepStrictEqual(answer.ok && answer.value, { mode: "trial", host: "127.0.0.1", port: 4070, tls: null, behindProxy: false });
});

for (const [what, env, expected] of [
  ["trial mode on every address", { HOST: "0.0.0.0" }, ["start/trialBeyondLoopback"]],
  ["a mode nobody knows", { ZHIXING_MODE: "live" }, ["start/badMode"]],
  ["a port that is none", { PORT: "99999" }, ["start/badPort"]],
  [
    "production without secret and origin",
    { ZHIXING_MODE: "production", ZHIXING_PROXY: "1" },
    ["access/secretMissing", "access/originMissing"],
  ],
  ["a default secret", { ...production, ZHIXING_SECRET: "change-me-change-me-change-me-change-me" }, ["access/secretGuessable"]],
  ["a short secret", { ...production, ZHIXING_SECRET: "rV3s8Qk1xW9pZt6J" }, ["access/secretTooShort"]],
  ["plain HTTP on every address", { ...production, HOST: "0.0.0.0" }, ["start/plainBeyondLoopback"]],
  ["plain HTTP on this machine without saying that a proxy is in front", { ...production, ZHIXING_PROXY: "" }, ["start/proxyNotSaid"]],
  ["an origin in the clear", { ...production, ZHIXING_ORIGIN: "http://zhixing.gov.test" }, ["access/originNotHttps"]],
  ["a certificate without its key", { ...production, ZHIXING_TLS_CERT: "/nowhere.pem" }, ["start/tlsIncomplete"]],
  ["half of single sign-on", { ...production, ZHIXING_OIDC_ISSUER: "https://id.gov.test" }, ["access/singleSignOnIncomplete"]],
  [
    "everything wrong at once",
    { ZHIXING_MODE: "production", PORT: "x", HOST: "0.0.0.0", ZHIXING_SECRET: "short", ZHIXING_ORIGIN: "http://a.test" },
    ["start/badPort", "start/plainBeyondLoopback", "access/secretTooShort", "access/secretGuessable", "access/originNotHttps"],
  ],
] as const)
  test(`${what} is refused before anything is opened`, () => assert.deepEqual(codes(env), expected));

test("production behind a proxy on this machine, or with a certificate of its own, may start", () => {
  assert.deepEqual(codes(production), []);
  const tls = { ZHIXING_TLS_CERT: file("cert.pem", "chain"), ZHIXING_TLS_KEY: file("key.pem", "key") };
  const answer = listeningOf({ ...production, ZHIXING_PROXY: "", HOST: "0.0.0.0", PORT: "443", ...tls });
  assert.deepEqual(answer.ok && answer.value.tls, { cert: "chain", key: "key" });
});

test("a secret may stand in a file, and a file that is not there is told", () => {
  const path = file("secret", `${secret}\n`);
  const env = { ...production, ZHIXING_SECRET: undefined, ZHIXING_SECRET_FILE: path };
  assert.deepEqual(codes(env), []);
  assert.equal(surroundingsOf(env, "/home").signIn?.given.secret, secret);
  assert.deepEqual(codes({ ...env, ZHIXING_SECRET_FILE: join(folder, "nothing") }), ["start/unreadable", "access/secretMissing"]);
});
