import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compilePlan } from "#define";
import type { Instant } from "#kernel";
import { openLedger } from "#ledger";
import { toy } from "#plan/toy";
import { type Actor, deskOf, openProcedures, type Procedures } from "#procedure";
import { newUuid7, type OpenStore, openStore } from "#store";

const compiled = compilePlan(toy);
if (!compiled.ok) throw new Error("the plan has faults");
export const plan = compiled.value;

export type Ground = {
  readonly store: OpenStore;
  readonly procedures: Procedures;
  readonly setAhead: (ms: number) => void;
  readonly close: () => Promise<void>;
};
export type Place = { readonly dataDir: string; readonly url?: string; readonly ahead?: number };

/** The runtime of matters over the example plan, on a database in a folder; the clock may run ahead of the machine's. */
export async function openGround(place: Place): Promise<Ground> {
  let ahead = place.ahead ?? 0;
  const clock = (): Instant => new Date(Date.now() + ahead).toISOString() as Instant;
  const newId = newUuid7(clock, (count) => randomBytes(count));
  const store = await openStore({ dataDir: place.dataDir, clock, newId, url: place.url, ownerUrl: place.url });
  const { postEntries } = openLedger(store, plan);
  const procedures = openProcedures({
    store,
    plan,
    postEntries,
    guards: {},
    namesOf: async () => new Map(),
    sitsAt: async () => true,
  });
  return {
    store,
    procedures,
    setAhead: (ms) => {
      ahead = ms;
    },
    close: () => store.close(),
  };
}

export function scratchFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "zhixing-bench-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Somebody at a desk of the example plan. */
export function actorAt(person: string, role: string, unit: string): Actor {
  const duty = plan.role(role).duty;
  const region = plan.regions.home;
  return {
    person,
    seats: [{ person, role, duty: duty === "none" ? null : duty, desk: deskOf(unit, region), unit, region, behalfOf: null }],
  };
}
export const assigner = actorAt("assigner", "decision-maker", "toy-government");
export const officer = (i: number): Actor => actorAt(`officer-${i}`, "officer", "toy-science");

let opened = 0;
export async function openTask(procedures: Procedures, size: "ordinary" | "major" = "major"): Promise<string> {
  opened += 1;
  const made = await procedures.open(assigner, {
    procedure: "toy-supervision",
    key: `bench-opening-${opened}-${process.pid}`,
    origin: { kind: "clause", id: "2.2.1" },
    values: { title: `bench ${opened}`, lead: "toy-science", support: ["toy-statistics"], size },
  });
  if (!made.ok) throw new Error(made.refusals.map(({ say }) => say.en).join());
  return made.value.id;
}

export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
