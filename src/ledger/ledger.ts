import type { CheckedPlan } from "#define";
import { all, type Day, type Instant, type Result } from "#kernel";
import type { Store, Transaction } from "#store";
import { accountDeltas } from "./entries/account-deltas.ts";
import { type Balance, type BalanceQuestion, balance, type EntryPage, entriesBehind, type PageStart } from "./entries/balance.ts";
import { postEntries } from "./entries/post.ts";
import { checkRollups, type RollupFault, rebuildRollups } from "./entries/rollups.ts";
import type { AccountDelta } from "./figures/account-book.ts";
import { figuresOf } from "./figures/figures.ts";
import { loadCarriedData } from "./import/carried.ts";
import type { ImportFile } from "./import/decode.ts";
import { fileOnDisk } from "./import/disk.ts";
import { type Imported, importObservations, type Progress } from "./import/import.ts";
import { observationsBetween } from "./import/observation-rows.ts";
import type { EntryDraft, Figures, Observation } from "./types.ts";

/** The facts of one plan in one store. */
export type Ledger = {
  /** All figures at the store's cut; the same object until the cut moves, which is looked up at most every 250 ms. */
  readonly figures: () => Promise<Figures>;
  readonly balance: (question: BalanceQuestion) => Promise<Result<Balance>>;
  readonly entriesBehind: (
    question: BalanceQuestion,
    page?: { readonly after?: PageStart | null; readonly limit?: number },
  ) => Promise<Result<EntryPage>>;
  readonly postEntries: (tx: Transaction, drafts: readonly EntryDraft[]) => Promise<Result<readonly string[]>>;
  readonly importObservations: (files: readonly ImportFile[], actor: string, progress?: Progress) => Promise<Result<Imported>>;
  /** The same for files on disk, by their paths. */
  readonly importFiles: (
    paths: readonly string[],
    how: { readonly actor: string; readonly progress?: Progress | undefined },
  ) => Promise<Result<Imported>>;
  readonly loadCarriedData: (folder: string, progress?: Progress | undefined) => Promise<Result<Imported>>;
  readonly rebuildRollups: () => Promise<number>;
  readonly checkRollups: () => Promise<readonly RollupFault[]>;
};

export function openLedger(store: Store, plan: CheckedPlan): Ledger {
  const { figures, lookAgain } = figuresReader(store, plan);
  const imported = async (files: readonly ImportFile[], actor: string, progress?: Progress): Promise<Result<Imported>> => {
    const done = await importObservations(store, plan, files, actor, progress);
    lookAgain();
    return done;
  };
  return {
    figures,
    balance: (question) => balance(store, plan, question),
    entriesBehind: (question, page) => entriesBehind(store, plan, question, page),
    postEntries: (tx, drafts) => {
      lookAgain();
      return postEntries(tx, plan, drafts);
    },
    importObservations: imported,
    importFiles: async (paths, { actor, progress }) => {
      const files = all(await Promise.all(paths.map(fileOnDisk)));
      return files.ok ? imported(files.value, actor, progress) : files;
    },
    loadCarriedData: (folder, progress) => loadCarriedData(store, plan, folder, progress),
    rebuildRollups: () => rebuildRollups(store),
    checkRollups: () => checkRollups(store),
  };
}

/** How long a process may answer from a cut it has seen: the documented staleness. */
const mostStaleMs = 250;
/** So long after this process itself wrote figures the cut is looked up each time: what it accepts is in its answers at once. */
const lookingMs = 2000;

type Held = {
  readonly cut: Instant | null;
  readonly today: Day;
  readonly observations: readonly Observation[];
  readonly deltas: readonly AccountDelta[];
  readonly figures: Figures;
};

/** Reads everything once and then only what was recorded since: rows never change, so what is held stays right. */
function figuresReader(store: Store, plan: CheckedPlan): { readonly figures: () => Promise<Figures>; readonly lookAgain: () => void } {
  const accounts = accountsRead(plan);
  let held: Held | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let wroteAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<Figures> | undefined;

  async function look(): Promise<Figures> {
    const at = Date.parse(store.now());
    const [cut, today] = [await store.cut(), store.today()];
    if (!held || cut !== held.cut || today !== held.today) held = await readOn(cut, today, held);
    lookedAt = at;
    return held.figures;
  }

  async function readOn(cut: Instant | null, today: Day, before: Held | undefined): Promise<Held> {
    const after = before?.cut ?? null;
    const [newObservations, newDeltas] =
      cut === null || cut === after
        ? [[], []]
        : await store.snapshot(async (reader) => [
            await observationsBetween(reader, after, cut),
            await accountDeltas(reader, accounts, after, cut),
          ]);
    const nothingNew = newObservations.length + newDeltas.length === 0 && before?.today === today;
    const observations = joined(before?.observations, newObservations);
    const deltas = joined(before?.deltas, newDeltas);
    const at = cut ?? (await store.horizon());
    const figures = before && nothingNew ? { ...before.figures, cut: at } : figuresOf(plan, observations, at, deltas, today);
    return { cut, today, observations, deltas, figures };
  }

  return {
    figures: async () => {
      const now = Date.parse(store.now());
      if (held && Math.abs(now - lookedAt) < mostStaleMs && Math.abs(now - wroteAt) > lookingMs) return held.figures;
      looking ??= look().finally(() => {
        looking = undefined;
      });
      return looking;
    },
    lookAgain: () => {
      wroteAt = Date.parse(store.now());
    },
  };
}

const joined = <T>(held: readonly T[] = [], more: readonly T[]): readonly T[] => (more.length === 0 ? held : [...held, ...more]);

/** Accounts that any version of any indicator reads. */
const accountsRead = (plan: CheckedPlan): readonly string[] => [
  ...new Set(plan.indicators.flatMap((i) => i.versions.flatMap(({ measure }) => (measure.kind === "entries" ? [measure.account] : [])))),
];
