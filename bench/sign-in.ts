import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon, { type Run } from "autocannon";
import { openApp, type Surroundings } from "#app";
import { home, print, type Running, running } from "./program.ts";

/**
 * Signing in under pressure. First: 20 wrong tries a minute from one address are slowed, and somebody at another address signs in meanwhile.
 * Then: 200 sign-ins at once, and the cockpit's p99 while they last, beside its p99 when it is quiet (goal: at most 200 ms).
 * The program stands behind a proxy here, so that requests can come from several addresses.
 */
const atOnce = Number(process.argv[2] ?? 200);
const [connections, quietSeconds, wrongTries] = [10, 5, 25];
const path = "api/cockpit?asOf=2023-12-31";

const folder = await mkdtemp(join(tmpdir(), "zhixing-sign-in-"));
const data = join(folder, "home");
const around: Surroundings = { dataFolder: data, carriedData: join(home, "plan/shanxi-14th/data/observations") };
const people = await peopleAdded(atOnce + 1);
const zhixing = await running("src/main.ts", ["start"], { PORT: "0", ZHIXING_DATA: data, ZHIXING_PROXY: "1" });
const officer = await trialSession(zhixing);

type Known = { readonly login: string; readonly password: string };

/** With first passwords, as the command line gives them; checked as any other. */
async function peopleAdded(count: number): Promise<readonly Known[]> {
  const opened = await openApp(around);
  if (!opened.ok || !opened.value.access.ok) throw new Error("the program did not open");
  const { access, plan, today, close } = opened.value;
  const made: Known[] = [];
  for (let i = 0; i < count; i++) {
    const appointments = [{ role: "department-officer", unit: null, region: plan.regions.home, from: today(), until: null }] as const;
    const added = await access.value.people.add({ login: `officer-${i}`, name: `第${i}人`, appointments });
    if (!added.ok) throw new Error(added.refusals[0]?.say.en);
    made.push({ login: added.value.person.login, password: added.value.password });
  }
  await close();
  return made;
}

type Form = { readonly token: string; readonly cookie: string };

/** The page's token and the cookie it is tied to, as a browser gets them. */
async function form(server: Running, from: string): Promise<Form> {
  const response = await fetch(new URL("sign-in", server.address), { headers: { "x-forwarded-for": from } });
  const token = /name="token" value="([^"]+)"/.exec(await response.text())?.[1] ?? "";
  return { token, cookie: response.headers.getSetCookie()[0]?.split(";")[0] ?? "" };
}

async function send(
  server: Running,
  to: string,
  fields: Readonly<Record<string, string>>,
  from: string,
  { token, cookie }: Form,
): Promise<Response> {
  return fetch(new URL(to, server.address), {
    method: "POST",
    redirect: "manual",
    headers: {
      cookie,
      origin: new URL(server.address).origin,
      "content-type": "application/x-www-form-urlencoded",
      "x-forwarded-for": from,
    },
    body: new URLSearchParams({ ...fields, token }).toString(),
  });
}

async function trialSession(server: Running): Promise<string> {
  const response = await send(server, "sign-in/trial", { role: "leading-group-office" }, "192.0.2.1", await form(server, "192.0.2.1"));
  return response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

const timed = async <T>(work: Promise<T>): Promise<readonly [T, number]> => {
  const began = performance.now();
  return [await work, performance.now() - began];
};
const percentile = (values: readonly number[], share: number): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0);

async function wrongFromOneAddress(): Promise<void> {
  const [guesser, other] = [await form(zhixing, "203.0.113.9"), await form(zhixing, "198.51.100.4")];
  const statuses: number[] = [];
  for (let i = 0; i < wrongTries; i++) {
    const fields = { login: `guess-${i}`, password: "Not-the-Right-One-1" };
    statuses.push((await send(zhixing, "sign-in/password", fields, "203.0.113.9", guesser)).status);
  }
  const known = people[atOnce];
  const [right, ms] = await timed(send(zhixing, "sign-in/password", { ...known }, "198.51.100.4", other));
  print([
    {
      "wrong tries": wrongTries,
      "answered 401": statuses.filter((status) => status === 401).length,
      "made to wait (429)": statuses.filter((status) => status === 429).length,
      "another address": right.status === 303 ? `signed in, ${Math.round(ms)} ms` : `refused with ${right.status}`,
    },
  ]);
}

const reading = (seconds: number): Promise<Run> =>
  autocannon({
    url: new URL(path, zhixing.address).href,
    connections,
    duration: seconds,
    headers: { cookie: officer, "accept-encoding": "gzip" },
  });

/** All at once, each from an address of its own. */
async function allAtOnce(): Promise<readonly (readonly [number, number])[]> {
  const forms = await Promise.all(people.slice(0, atOnce).map((_, i) => form(zhixing, `10.0.${i >> 8}.${i & 255}`)));
  return Promise.all(
    people.slice(0, atOnce).map(async (person, i) => {
      const [response, ms] = await timed(
        send(zhixing, "sign-in/password", { ...person }, `10.0.${i >> 8}.${i & 255}`, forms[i] ?? { token: "", cookie: "" }),
      );
      return [response.status, ms] as const;
    }),
  );
}

/** Reads for as long as the sign-ins last; what counts is the worst of its stretches. */
async function underSignIns(): Promise<{ readonly run: Run; readonly signIns: readonly (readonly [number, number])[] }> {
  let lasting = true;
  const runs: Run[] = [];
  const reads = (async () => {
    while (lasting) runs.push(await reading(quietSeconds));
  })();
  const signIns = await allAtOnce();
  lasting = false;
  await reads;
  const [run] = runs.toSorted((a, b) => b.latency.p99 - a.latency.p99);
  if (!run) throw new Error("nothing was read meanwhile");
  return { run, signIns };
}

const row = (name: string, run: Run): Record<string, string | number> => ({
  cockpit: name,
  "requests/s": Math.round(run.requests.average),
  "p50 ms": run.latency.p50,
  "p99 ms": run.latency.p99,
  "max ms": run.latency.max,
  errors: run.errors + run.non2xx,
});

await wrongFromOneAddress();
await reading(2);
const quiet = await reading(quietSeconds);
const { run, signIns } = await underSignIns();
const times = signIns.map(([, ms]) => ms);
console.log(
  `${connections} readers, ${quietSeconds} s each; sign-ins granted: ${signIns.filter(([status]) => status === 303).length} of ${atOnce}`,
);
print([row("quiet", quiet), row(`during ${atOnce} sign-ins, worst ${quietSeconds} s`, run)]);
print([
  { "sign-ins": atOnce, "p50 ms": percentile(times, 0.5), "p99 ms": percentile(times, 0.99), "all done after ms": percentile(times, 1) },
]);
await zhixing.stop();
await rm(folder, { recursive: true, force: true });
