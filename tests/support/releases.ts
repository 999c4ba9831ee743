import type { TestContext } from "node:test";
import { personNames } from "#access";
import { guardsOf, joinProcedures } from "#app";
import type { Instant } from "#kernel";
import { type Ledger, openLedger } from "#ledger";
import { type Actor, actorOf, type Procedures } from "#procedure";
import { type Findings, openReleases, type ReleaseParts, type Releases, readBundles, releaseGuards, releaseSigner } from "#release";
import { openSchemes, type SchemeContext, type Schemes } from "#schemes";
import { granted, type MovedClock, movedClock, origin, type TestAccess, testAccess } from "./access.ts";
import { publishedFigures } from "./figures.ts";

const people = {
  officer: ["evaluation-officer"],
  statistics: ["statistics-reviewer"],
  office: ["leading-group-office"],
  science: ["department-officer"],
} as const;
type Who = keyof typeof people;

export type ReleaseWorld = TestAccess & {
  readonly clock: MovedClock;
  readonly ledger: Ledger;
  readonly procedures: Procedures;
  readonly schemes: Schemes;
  readonly releases: Releases;
  readonly signer: ReleaseParts["signer"];
  readonly actors: Readonly<Record<Who, Actor>>;
  readonly context: () => SchemeContext;
  readonly step: (who: Who, matter: string, transition: string, values?: Readonly<Record<string, unknown>>) => Promise<string>;
  /** Moves the clock on and works off what falls due. */
  readonly pass: (ms: number) => Promise<void>;
};

type Options = {
  readonly from?: Instant;
  readonly findings?: Findings;
  readonly figures?: () => SchemeContext["figures"];
  /** In place of the schemes of the plan. */
  readonly schemes?: ReleaseParts["schemes"];
};

/** For tests: releases over a database of its own, with the figures the plan brings along. */
export async function releaseWorld(
  t?: Pick<TestContext, "after">,
  { from = "2026-11-23T01:00:00.000Z", findings = async () => [], figures, schemes: other }: Options = {},
): Promise<ReleaseWorld> {
  const clock = movedClock(from);
  const tested = await testAccess(t, { clock, settings: { mode: "trial", origin: "http://localhost:4070" } });
  const { access, store, plan } = tested;
  const ledger = openLedger(store, plan);
  const own = releaseGuards({ store, ...readBundles(store.files), findings });
  const procedures = joinProcedures(store, plan, ledger, { ...guardsOf(store, plan, ledger), ...own });
  const carried = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
  const schemes = openSchemes({ store, plan, procedures, namesOf: (ids) => personNames(store, ids) });
  const signer = granted(releaseSigner({ mode: "trial", pem: undefined, dataFolder: store.dataDir }));
  const releases = openReleases({ store, plan, procedures, schemes: other ?? schemes, signer, version: "test", findings });
  const made: [Who, Actor][] = [];
  for (const [who, [role]] of Object.entries(people) as [Who, readonly [string]][])
    made.push([who, actorOf(plan, await access.viewerOf(granted(await access.signInForTrial(role, origin())).token))]);
  const actors = Object.fromEntries(made) as Record<Who, Actor>;
  let count = 0;
  return {
    ...tested,
    clock,
    ledger,
    procedures,
    schemes,
    releases,
    signer,
    actors,
    context: () => ({ plan, figures: figures?.() ?? carried, asOf: store.today(), knownAt: null, today: store.today() }),
    step: async (who, matter, transition, values = {}) => {
      count += 1;
      const revision = (await procedures.snapshot(matter))?.matter.revision ?? 0;
      return granted(await procedures.step(actors[who], { matter, transition, values, revision, key: `released-${count}` })).state;
    },
    pass: async (ms) => {
      clock.forward(ms);
      while ((await procedures.sweep(100)).left);
    },
  };
}
