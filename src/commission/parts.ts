import type { CheckedPlan } from "#define";
import type { Day, Instant, Result } from "#kernel";
import type { Attachments, Procedures, Reads } from "#procedure";
import type { Schemes } from "#schemes";
import type { Reader, Store } from "#store";

export type Named = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What third-party evaluation works with. */
export type Parts = {
  readonly plan: CheckedPlan;
  readonly store: Pick<Store, "rows" | "transaction" | "today"> & { readonly now: () => Instant };
  readonly procedures: Procedures;
  /** A matter as somebody sees it who has no part in it. */
  readonly fromOutside: Reads["fromOutside"];
  readonly attachments: Attachments;
  readonly schemes: Pick<Schemes, "result">;
  readonly namesOf: Named;
  readonly holdersOfRole: (
    reader: Reader,
    role: string,
    on: Day,
  ) => Promise<readonly { readonly id: string; readonly login: string; readonly name: string }[]>;
};

/** Whether whoever asks may do something with a matter. @returns its id */
type May = (name: string) => Promise<Result<string>>;
/** What whoever asks may read: nobody opens what they may not read themselves. Files of some matters are for those alone who take part in them. */
export type Rights = { readonly mayRead: May; readonly mayOpenFiles: May };
