import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type AccessSettings,
  checkSettings,
  type GivenSettings,
  holdersAmong,
  type Mode,
  openAccess,
  personNames,
  sitsAt,
  trialSecret,
} from "#access";
import { assessGuards } from "#assess";
import type { App } from "#cli";
import { closingGuards } from "#closing";
import { collectGuards } from "#collect";
import { commissionGuards } from "#commission";
import { type CheckedPlan, compilePlan, unprovidedGuards } from "#define";
import { dayOf, type Instant, ok, type Result, refuse } from "#kernel";
import { type Ledger, openLedger } from "#ledger";
import { openPapers } from "#paper";
import { shanxi14th } from "#plan/shanxi-14th";
import { planningGuards } from "#planning";
import { type Guards, handling, openProcedures, type Procedures } from "#procedure";
import { type Findings, readBundles, releaseGuards } from "#release";
import { schemeGuards, schemesOn } from "#schemes";
import { newUuid7, type OpenStore, openStore, StoreRefused } from "#store";
import { assistanceGuards, bulletinGuards, supervisionGuards, withPortName } from "#supervise";
import { findingsOf, vettingGuards } from "#vetting";

/** What the surroundings say; read from the environment once, in `main.ts`. */
export type Surroundings = {
  /** Folder of the embedded database, files and the audit anchor. */
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly databaseOwnerUrl?: string;
  /** Folder of the figures the program brings along. */
  readonly carriedData: string;
  readonly progress?: (done: number, total: number) => void;
  /** Trial mode with a secret of its own where nothing is said. */
  readonly signIn?: { readonly mode: Mode; readonly given: GivenSettings };
};

/** What a command asks of the opening program. */
export type Choice = {
  readonly loadData?: boolean;
  /** Where browsers find it, as far as nothing else is said. */
  readonly origin?: string;
};

const clock = (): Instant => new Date().toISOString() as Instant;
const random = (bytes: number): Uint8Array => randomBytes(bytes);
const newId = newUuid7(clock, random);
/** Clocks and marks for whoever watches the program. */
export const watch = {
  now: clock,
  ticks: (): number => performance.now(),
  newTrace: (): string => randomBytes(8).toString("hex"),
};
/** 32 random bytes as text. */
export const newToken = (): string => randomBytes(32).toString("base64url");

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
export async function openApp(around: Surroundings, { loadData = true, origin = "http://localhost" }: Choice = {}): Promise<Result<App>> {
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
  const settings = accessSettings(around, origin);
  const access = settings.ok ? ok(openAccess(store, plan, settings.value, { random, handling, anchorFile: store.anchorFile })) : settings;
  const guards = guardsOf(store, plan, ledger);
  const unprovided = unprovidedGuards(plan, Object.keys(guards));
  if (unprovided.length > 0) {
    await store.close();
    return refuse(...unprovided);
  }
  const procedures = joinProcedures(store, plan, ledger, guards);
  const namesOf = withPortName((ids) => personNames(store, ids));
  return ok({ plan, store, ledger, procedures, namesOf, access, today: () => dayOf(clock()), close: () => store.close() });
}

/** Questions about figures, open and closed, as releases ask for them. */
export const findingsAmong =
  (store: OpenStore, plan: CheckedPlan): Findings =>
  async (figures) =>
    (await findingsOf(store, plan, figures)).map(({ stateLabel, ...finding }) => ({ ...finding, state: stateLabel }));

/** What procedures call by name, from every room. */
export function guardsOf(store: OpenStore, plan: CheckedPlan, ledger: Ledger): Guards {
  const papers = openPapers(store);
  return {
    ...supervisionGuards({ plan, store }),
    ...assessGuards({ plan, store }),
    ...bulletinGuards(papers),
    ...assistanceGuards({ plan, store, ledger }),
    ...closingGuards(papers),
    ...collectGuards({ plan, store, schemesOn: schemesOn({ plan, store }) }),
    ...commissionGuards({ plan, store, figures: () => ledger.figures(), holdersAmong }),
    ...planningGuards({ plan, store, figures: () => ledger.figures() }),
    ...releaseGuards({ store, ...readBundles(store.files), findings: findingsAmong(store, plan) }),
    ...schemeGuards({ plan, store }),
    ...vettingGuards({ plan, store, figures: () => ledger.figures() }),
  };
}

/** The runtime of matters, with the guards of every room. */
export function joinProcedures(store: OpenStore, plan: CheckedPlan, ledger: Ledger, guards = guardsOf(store, plan, ledger)): Procedures {
  return openProcedures({
    store,
    plan,
    postEntries: ledger.postEntries,
    guards,
    namesOf: personNames,
    sitsAt: async (reader, person, desk) => {
      const [unit = "", region = ""] = desk.split("@");
      return sitsAt(reader, person, { unit, region, on: store.today() });
    },
  });
}

/** The bundled database in a folder that goes with it: for trying what must not touch the real one. */
export async function openScratch({ carriedData }: Pick<Surroundings, "carriedData">): Promise<Result<App>> {
  const dataFolder = await mkdtemp(join(tmpdir(), "zhixing-scratch-"));
  const removed = () => rm(dataFolder, { recursive: true, force: true });
  const opened = await openApp({ dataFolder, carriedData }, { loadData: false });
  if (!opened.ok) {
    await removed();
    return opened;
  }
  const close = async (): Promise<void> => {
    await opened.value.close();
    await removed();
  };
  return ok({ ...opened.value, close });
}

function accessSettings({ dataFolder, signIn }: Surroundings, origin: string): Result<AccessSettings> {
  const { mode, given } = signIn ?? { mode: "trial", given: {} };
  if (mode === "production") return checkSettings(mode, given);
  return checkSettings(mode, { ...given, secret: given.secret ?? trialSecret(dataFolder, random), origin: given.origin ?? origin });
}

async function openDatabase({ dataFolder, databaseUrl, databaseOwnerUrl }: Surroundings): Promise<Result<OpenStore>> {
  try {
    return ok(await openStore({ dataDir: dataFolder, clock, newId, url: databaseUrl, ownerUrl: databaseOwnerUrl }));
  } catch (fault) {
    if (fault instanceof StoreRefused) return refuse(fault.refusal);
    throw fault;
  }
}
