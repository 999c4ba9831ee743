import assert from "node:assert/strict";
import { test } from "node:test";
import { hours, minutes } from "../support/access.ts";
import { wholeApi } from "../support/whole-api.ts";

const production = { mode: "production", origin: "https://zhixing.test" } as const;
const wrong = "Not-the-Right-One-77";

test("a session begins under a token that nobody knew before, and ends with it", async (t) => {
  const { visitor } = await wholeApi(t);
  const browser = visitor();
  await browser.get("/sign-in");
  browser.cookies.set("zhixing-session", "given-by-somebody-else");
  const before = new Map(browser.cookies);
  await browser.submit("/sign-in/trial", { role: "leading-group-office" });
  const token = browser.cookies.get("zhixing-session");
  assert.ok(token && token.length > 40);
  assert.notEqual(token, before.get("zhixing-session"));
  assert.notEqual(token, before.get("zhixing-visitor"));
  assert.equal((await browser.get("/api/cockpit")).status, 200);

  const copied = visitor();
  copied.cookies.set("zhixing-session", token);
  assert.equal((await browser.submit("/sign-out", { token: await forgeryToken(browser) })).status, 303);
  assert.equal(browser.cookies.has("zhixing-session"), false);
  assert.equal((await copied.get("/api/cockpit")).status, 401, "what was copied is worth nothing after signing out");
});

test("a token changes when what it may do grows, and the one before is worth nothing", async (t) => {
  const { visitor, access, plan } = await wholeApi(t, { settings: production });
  const appointments = [{ role: "public", unit: null, region: plan.regions.home, from: "2021-01-01", until: null }] as const;
  const made = await access.people.add({ login: "wang", name: "王晓明", appointments });
  assert.ok(made.ok);
  const browser = visitor();
  const first = await browser.submit("/sign-in/password", { login: "wang", password: made.value.password });
  assert.match(first.headers.get("location") ?? "", /^\/sign-in\?/, "a first password must be changed");
  const before = browser.cookies.get("__Host-zhixing-session") ?? "";
  assert.equal((await browser.get("/api/account/sessions")).status, 401, "nothing opens until it is changed");
  const next = "Seven-Quiet-Rivers-42";
  await browser.submit("/sign-in/change-password", { old: made.value.password, next, again: next });
  assert.notEqual(browser.cookies.get("__Host-zhixing-session"), before);
  assert.equal((await browser.get("/api/account/sessions")).status, 200);
  const old = visitor();
  old.cookies.set("__Host-zhixing-session", before);
  assert.equal((await old.get("/api/account/sessions")).status, 401);
});

for (const [mode, settings, pattern] of [
  ["in production", production, /^__Host-zhixing-(session|visitor)=[\w%-]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/],
  ["in trial mode", {}, /^zhixing-(session|visitor)=[\w%-]+; Path=\/; HttpOnly; SameSite=Lax$/],
] as const)
  test(`a cookie ${mode} is read by no script and sent from no other site`, async (t) => {
    const { api, person } = await wholeApi(t, { settings });
    const base = "origin" in settings ? settings.origin : "http://127.0.0.1:4070";
    const page = await api.request(`${base}/sign-in`);
    const [visitorCookie = ""] = page.headers.getSetCookie();
    assert.match(visitorCookie, pattern);
    const token = /name="token" value="([^"]+)"/.exec(await page.text())?.[1] ?? "";
    const who = await person("li-hua", "public");
    const answer = await api.request(`${base}/sign-in/password`, {
      method: "POST",
      headers: { cookie: visitorCookie.split(";")[0] ?? "", origin: base, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ ...who, token }).toString(),
    });
    assert.equal(answer.status, 303);
    assert.match(answer.headers.getSetCookie()[0] ?? "", pattern);
  });

test("after five wrong passwords the name is locked here, with the time to wait, and an administrator unlocks it", async (t) => {
  const { visitor, person, access, clock } = await wholeApi(t, { settings: production });
  const who = await person("zhao", "public");
  const stranger = visitor("198.51.100.9");
  const statuses = [];
  for (let i = 0; i < 6; i++) statuses.push((await stranger.submit("/sign-in/password", { login: who.login, password: wrong })).status);
  assert.deepEqual(statuses.slice(0, 4), [401, 401, 401, 401]);
  assert.equal(statuses.at(-1), 429);
  const locked = await stranger.submit("/sign-in/password", who);
  assert.equal(locked.status, 429, "the right password does not help now");
  assert.ok(Number(locked.headers.get("retry-after")) > 0);
  assert.match(await locked.text(), /分钟后再试/);
  assert.ok((await access.people.unlock(who.login)).ok);
  clock.forward(minutes(2));
  assert.equal((await stranger.submit("/sign-in/password", who)).status, 303);
});

test("an unknown name and a wrong password are answered alike", async (t) => {
  const { visitor, person } = await wholeApi(t, { settings: production });
  const { login } = await person("sun", "public");
  const plain = async (name: string): Promise<readonly [number, string]> => {
    const response = await visitor().submit("/sign-in/password", { login: name, password: wrong });
    return [response.status, (await response.text()).replaceAll(/value="[^"]*"/g, "")];
  };
  assert.deepEqual(await plain("nobody-here"), await plain(login));
});

test("after twenty wrong tries in a minute one address waits, and another address signs in meanwhile", async (t) => {
  const { visitor, person } = await wholeApi(t, { settings: production });
  const who = await person("qian", "public");
  const statuses: number[] = [];
  for (let i = 0; i < 21; i++)
    statuses.push((await visitor("203.0.113.5").submit("/sign-in/password", { login: `guess-${i}`, password: wrong })).status);
  assert.equal(statuses.at(-1), 429);
  assert.equal((await visitor("198.51.100.20").submit("/sign-in/password", who)).status, 303);
});

test("a session ends when nobody uses it, and when it is ended from elsewhere", async (t) => {
  const { signedIn, clock } = await wholeApi(t);
  const [here, there] = [await signedIn(), await signedIn()];
  const { sessions } = (await (await here.get("/api/account/sessions")).json()) as { sessions: { id: string; own: boolean }[] };
  assert.equal(sessions.length, 2);
  const other = sessions.find(({ own }) => !own)?.id ?? "";
  assert.equal((await here.act("DELETE", `/api/account/sessions/${other}`, {})).status, 200);
  assert.equal((await there.get("/api/cockpit")).status, 401);
  assert.equal((await here.get("/api/cockpit")).status, 200);
  clock.forward(hours(13));
  assert.equal((await here.get("/api/cockpit")).status, 401);
});

test("a browser is sent back to the page it wanted, on this platform only", async (t) => {
  const { visitor } = await wholeApi(t);
  for (const [to, expected] of [
    ["/plan?only=targets", "/plan?only=targets"],
    ["//elsewhere.example", "/cockpit"],
    ["https://elsewhere.example/", "/cockpit"],
    ["/\\elsewhere.example", "/cockpit"],
    ["javascript:alert(1)", "/cockpit"],
  ] as const) {
    const page = await visitor().get(`/sign-in?to=${encodeURIComponent(to)}`);
    assert.doesNotMatch(await page.text(), /elsewhere\.example|javascript:/);
    const response = await visitor().submit("/sign-in/trial", { role: "leading-group-office", to });
    assert.equal(response.headers.get("location"), expected);
  }
});

test("sign-ins, refusals at the door and exports stand in the audit stream, without a name or an address", async (t) => {
  const { signedIn, visitor, events } = await wholeApi(t);
  const officer = await signedIn("researcher");
  await officer.get("/api/cockpit");
  await visitor().get("/api/cockpit");
  await (await officer.get("/api/export?indicator=RD_EXP&region=140000")).text();
  const written = await events();
  const kinds = written.map(({ kind }) => kind);
  for (const kind of ["signed-in", "refused-at-the-door", "exported"]) assert.ok(kinds.includes(kind), `${kind} in ${kinds.join()}`);
  assert.doesNotMatch(JSON.stringify(written), /192\.0\.2\.7|科研人员/);
});

async function forgeryToken(browser: { readonly get: (path: string) => Promise<Response> }): Promise<string> {
  return ((await (await browser.get("/api/session")).json()) as { readonly forgeryToken: string }).forgeryToken;
}
