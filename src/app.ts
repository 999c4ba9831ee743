import { randomBytes } from "node:crypto";
import type { App } from "#cli";
import { type CheckedPlan, compilePlan } from "#define";
import { dayOf, type Instant, ok, type Result, refuse } from "#kernel";
import { openLedger } from "#ledger";
import { shanxi14th } from "#plan/shanxi-14th";
import { newUuid7, type OpenStore, openStore, StoreRefused } from "#store";

/** What the surroundings say; read from the environment once, in `main.ts`. */
export type Surroundings = {
  /** Folder of the embedded database, files and the audit anchor. */
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly databaseOwnerUrl?: string;
  /** Folder of the figures the program brings along. */
  readonly carriedData: string;
  readonly progress?: (done: number, total: number) => void;
};

const clock = (): Instant => new Date().toISOString() as Instant;
const newId = newUuid7(clock, (bytes) => randomBytes(bytes));

let checked: Result<CheckedPlan> | undefined;
/** The carried plan, checked once in the life of the process: it cannot change while it runs. */
export function checkPlan(): Result<CheckedPlan> {
  checked ??= compilePlan(shanxi14th);
  return checked;
}

/**
 * Joins plan, store, clock and engines; the only place that does.
 * @refuses every fault of the plan, or why the database cannot be opened
 */
export async function openApp(around: Surroundings, { loadData = true }: { readonly loadData?: boolean } = {}): Promise<Result<App>> {
  const compiled = checkPlan();
  if (!compiled.ok) return compiled;
  const plan = compiled.value;
  const opened = await openDatabase(around);
  if (!opened.ok) return opened;
  const store = opened.value;
  const ledger = openLedger(store, plan);
  if (loadData) {
    const loaded = await ledger.loadCarriedData(around.carriedData, around.progress);
    if (!loaded.ok) {
      await store.close();
      return loaded;
    }
  }
  return ok({ plan, store, ledger, today: () => dayOf(clock()), close: () => store.close() });
}

async function openDatabase({ dataFolder, databaseUrl, databaseOwnerUrl }: Surroundings): Promise<Result<OpenStore>> {
  try {
    return ok(await openStore({ dataDir: dataFolder, clock, newId, url: databaseUrl, ownerUrl: databaseOwnerUrl }));
  } catch (fault) {
    if (fault instanceof StoreRefused) return refuse(fault.refusal);
    throw fault;
  }
}
