import type { CheckedPlan } from "#define";
import type { Store } from "#store";
import { openWorkChanges, type WorkChanges } from "./notices/changes.ts";
import type { Notices } from "./notices/notices.ts";
import { openNotices } from "./notices/notices.ts";
import type { NamesOf } from "./read/lookup.ts";
import { openReads, type Reads } from "./read/reads.ts";
import type { Procedures } from "./types.ts";

/** Work as its pages see it: what is done with matters, what is read of them, what people are told, and when something moved. */
export type Work = {
  readonly procedures: Procedures;
  readonly reads: Reads;
  readonly notices: Notices;
  readonly changes: WorkChanges;
};

export type WorkParts = {
  readonly store: Pick<Store, "rows" | "transaction" | "now" | "today">;
  readonly plan: CheckedPlan;
  readonly procedures: Procedures;
  readonly namesOf: NamesOf;
  /** Whether a matter with a number in another system is answered there. */
  readonly isAnsweredThere: (matter: string) => Promise<boolean>;
};

export const openWork = ({ store, plan, procedures, namesOf, isAnsweredThere }: WorkParts): Work => ({
  procedures,
  reads: openReads({ store, plan, procedures, namesOf, isAnsweredThere }),
  notices: openNotices({ store, plan }),
  changes: openWorkChanges(store),
});
