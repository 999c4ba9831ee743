import type { CheckedPlan } from "#define";
import type { Ledger } from "#ledger";
import type { Reader, Store } from "#store";
import type { TallyBook } from "./rows/write-rows.ts";
import type { Desk, Guards } from "./types.ts";

/** What the runtime is made of. */
export type Parts = {
  readonly store: Pick<Store, "rows" | "snapshot" | "transaction" | "now" | "today">;
  readonly plan: CheckedPlan;
  readonly postEntries: Ledger["postEntries"];
  readonly guards: Guards;
  /** Names of people by their ids; unknown ids are absent. */
  readonly namesOf: (reader: Reader, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Whether a person holds an appointment of a desk today. */
  readonly sitsAt: (reader: Reader, person: string, desk: Desk) => Promise<boolean>;
  /** Called after something was written, with the desks it concerns; wakes browsers and workers. */
  readonly changed?: (desks: readonly Desk[]) => void;
};

/** The same within one transaction, with the counts to be written at its end. */
export type InTransaction = Parts & { readonly tally: TallyBook };
