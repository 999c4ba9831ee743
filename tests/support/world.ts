import type { TestContext } from "node:test";
import { joinProcedures } from "#app";
import type { CheckedPlan } from "#define";
import type { Instant } from "#kernel";
import { type Ledger, openLedger } from "#ledger";
import { type Actor, actorOf, type Procedures } from "#procedure";
import { days, granted, type MovedClock, movedClock, origin, type TestAccess, testAccess } from "./access.ts";
import { cast, type Story, type StoryName, type StoryStep, stories, type Who } from "./world-stories.ts";

export type World = TestAccess & {
  readonly ledger: Ledger;
  readonly procedures: Procedures;
  /** People as the trial mode makes them: one click on the sign-in page is the same person. */
  readonly actors: Readonly<Record<Who, Actor>>;
  /** Ids of the matters by the names of their stories. */
  readonly matters: ReadonlyMap<StoryName, string>;
  /** A fresh session of somebody, as the value of its cookie. */
  readonly tokenOf: (who: Who) => Promise<string>;
  readonly step: (who: Who, matter: string, transition: string, values?: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Moves the clock on and works off what falls due on the way. */
  readonly pass: (ms: number) => Promise<void>;
};

type Options = {
  /** A Monday at nine in the plan's zone. */
  readonly from?: Instant;
  /** Which stories are told; all of them unless said otherwise. */
  readonly told?: readonly StoryName[];
};

const lookEvery = days(0.25);
/** The Friday of the fourth week, two hours later than the last story. */
const present = days(25) + days(1 / 12);

/**
 * A world of matters under supervision in every state, light and age, made by real steps of the people of `cast` upon a database of its own:
 * for pictures, journeys and lists. Nothing of it is real, and every title says so.
 */
export async function simulatedWorld(
  t?: Pick<TestContext, "after">,
  { from = "2026-03-02T01:00:00.000Z", told }: Options = {},
): Promise<World> {
  const clock: MovedClock = movedClock(from);
  const tested = await testAccess(t, { clock, settings: { mode: "trial", origin: "http://localhost:4070" } });
  const { access, store, plan } = tested;
  const ledger = openLedger(store, plan);
  const procedures = joinProcedures(store, plan, ledger);
  const tokenOf = async (who: Who): Promise<string> => {
    const [role, unit]: readonly [string, string?] = cast[who];
    return granted(await access.signInForTrial(role, origin(), unit)).token;
  };
  const actors = await everybody(plan, async (who) => access.viewerOf(await tokenOf(who)));
  let count = 0;
  const step: World["step"] = async (who, matter, transition, values = {}) => {
    count += 1;
    const revision = (await procedures.snapshot(matter))?.matter.revision ?? 0;
    granted(await procedures.step(actors[who], { matter, transition, values, revision, key: `simulated-${count}` }));
  };
  const pass: World["pass"] = async (ms) => {
    for (let left = ms; left > 0; left -= lookEvery) {
      clock.forward(Math.min(left, lookEvery));
      while ((await procedures.sweep(1000)).left);
    }
  };
  const matters = new Map<StoryName, string>();
  const world: World = { ...tested, ledger, procedures, actors, matters, tokenOf, step, pass };
  await tell(world, Date.parse(from), told);
  return world;
}

async function everybody(
  plan: CheckedPlan,
  viewerOf: (who: Who) => Promise<Parameters<typeof actorOf>[1]>,
): Promise<Readonly<Record<Who, Actor>>> {
  const made: [Who, Actor][] = [];
  for (const who of Object.keys(cast) as Who[]) made.push([who, actorOf(plan, await viewerOf(who))]);
  return Object.fromEntries(made) as Record<Who, Actor>;
}

type Moment = { readonly name: StoryName; readonly on: number; readonly step: StoryStep | null };

/** All stories at once, moment by moment, so that days pass for every one of them alike. */
async function tell(world: World, beginning: number, told: readonly StoryName[] = Object.keys(stories) as StoryName[]): Promise<void> {
  const moments = told.flatMap((name): Moment[] => [
    { name, on: stories[name].on, step: null },
    ...stories[name].steps.map((step) => ({ name, on: step[0], step })),
  ]);
  const reach = (ms: number) => world.pass(Math.max(0, beginning + ms - Date.parse(world.clock.now())));
  for (const { name, on, step } of moments.toSorted((a, b) => a.on - b.on)) {
    await reach(days(on));
    if (step === null) (world.matters as Map<StoryName, string>).set(name, await opened(world, name, stories[name]));
    else await done(world, name, step);
  }
  await reach(present);
}

async function opened({ procedures, actors }: World, name: string, story: Story): Promise<string> {
  const { procedure, values, clauses, target } = story;
  const made = await procedures.open(actors[story.by], {
    procedure,
    values,
    key: `simulated-${name}`,
    origin: { kind: "clause", id: clauses?.[0] ?? "1.2.17" },
    ...(clauses ? { clauses } : {}),
    ...(target ? { target } : {}),
  });
  return granted(made).id;
}

async function done(world: World, name: StoryName, [, who, transition, values]: StoryStep): Promise<void> {
  const own = world.matters.get(name) ?? "";
  const [first = "", second] = transition.split("/");
  if (second === undefined) return world.step(who, own, first, values);
  const below = (await world.procedures.snapshot(own))?.children.toSorted((a, b) => a.id.localeCompare(b.id)) ?? [];
  return world.step(who, below[Number(first)]?.id ?? "", second, values);
}
