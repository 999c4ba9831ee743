import { randomBytes } from "node:crypto";
import type { TestContext } from "node:test";
import { type Access, type AccessSettings, type Appointment, type Begun, openAccess } from "#access";
import type { CheckedPlan } from "#define";
import type { Instant, Result } from "#kernel";
import { shanxi14th } from "#plan/shanxi-14th";
import { handling } from "#procedure";
import type { OpenStore } from "#store";
import { checkedPlan } from "./figures.ts";
import { type TestDatabase, testDatabase, testRandom } from "./index.ts";

/** A clock that stands still until it is moved. */
export type MovedClock = { readonly now: () => Instant; readonly forward: (ms: number) => void };
export function movedClock(from: Instant = "2026-03-02T01:00:00.000Z"): MovedClock {
  let ms = Date.parse(from);
  return {
    now: () => new Date(ms).toISOString() as Instant,
    forward: (by) => {
      ms += by;
    },
  };
}

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => minutes(60 * count);
export const days = (count: number): number => hours(24 * count);

/** Hashing that costs nothing: tests are about who gets in, not about how long a guess takes. */
export const cheap = { memory: 8, passes: 2, parallelism: 1 } as const;

export const testSettings = (settings: Partial<AccessSettings> = {}): AccessSettings => ({
  mode: "production",
  secret: randomBytes(32).toString("base64url"),
  origin: "https://zhixing.test",
  ...settings,
});

export const origin = (address = "192.0.2.7", browser = "Firefox 140"): { readonly address: string; readonly browser: string } => ({
  address,
  browser,
});

/** For tests: what a result holds, or its refusals as the fault. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusals.map(({ code, say }) => `${code} ${say.en}`).join("\n"));
  return result.value;
}
export const codes = (result: Result<unknown>): readonly string[] => (result.ok ? [] : result.refusals.map(({ code }) => code));

export type TestAccess = {
  readonly access: Access;
  readonly store: OpenStore;
  readonly plan: CheckedPlan;
  readonly clock: MovedClock;
  readonly database: TestDatabase;
  /** Another process on the same database. */
  readonly another: (settings?: Partial<AccessSettings>) => Access;
  /** Adds somebody with an appointment in the home region, whose first password has been changed already. */
  readonly person: (
    login: string,
    role?: string,
    appointment?: Partial<Appointment>,
  ) => Promise<{ readonly login: string; readonly password: string }>;
  readonly signIn: (who: { readonly login: string; readonly password: string }, address?: string) => Promise<Result<Begun>>;
  /** The bodies of the events in the audit stream, oldest first. */
  readonly events: () => Promise<readonly AccessEvent[]>;
};
export type AccessEvent = { readonly kind: string; readonly actor: string; readonly payload: Readonly<Record<string, unknown>> };

/**
 * Sign-in on a database of its own, with a clock the test moves.
 * @param options.mode      production unless asked otherwise
 * @param options.settings  any setting of its own
 */
export async function testAccess(
  t?: Pick<TestContext, "after">,
  options: { readonly settings?: Partial<AccessSettings>; readonly plan?: CheckedPlan; readonly clock?: MovedClock } = {},
): Promise<TestAccess> {
  const clock = options.clock ?? movedClock();
  const plan = options.plan ?? checkedPlan(shanxi14th);
  const database = await testDatabase(t, { clock: clock.now });
  const { store } = database;
  const settings = testSettings(options.settings);
  const engine = { random: testRandom, cost: cheap, handling, anchorFile: store.anchorFile };
  const access = openAccess(store, plan, settings, engine);
  const signIn: TestAccess["signIn"] = (who, address) => access.signIn({ ...who, origin: origin(address) });
  return {
    access,
    store,
    plan,
    clock,
    database,
    another: (more = {}) => openAccess(database.another(clock.now), plan, { ...settings, ...more }, engine),
    signIn,
    person: async (login, role = "public", appointment = {}) => {
      const appointments = [{ role, unit: null, region: plan.regions.home, from: store.today(), until: null, ...appointment }];
      const { password: first } = granted(await access.people.add({ login, name: "王晓明", appointments }));
      const { token } = granted(await signIn({ login, password: first }));
      const password = "Quiet-River-82-Lantern";
      await access.signOut(granted(await access.changePassword(token, { old: first, next: password })).token);
      return { login, password };
    },
    events: async () => {
      const { rows } = await database.asAdmin("select body from audit_event where subject_id = 'access' order by sequence");
      return rows.map(({ body }: { body: string }) => JSON.parse(body) as AccessEvent);
    },
  };
}

/** For tests: what somebody sees who holds these roles of the plan, in order. */
export const viewsOf = (...roles: readonly string[]): readonly string[] =>
  [...new Set(["open", "self", ...shanxi14th.roles.filter(({ id }) => roles.includes(id)).flatMap(({ views = [] }) => views)])].sort();
