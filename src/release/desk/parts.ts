import type { CheckedPlan } from "#define";
import type { Procedures } from "#procedure";
import type { Schemes } from "#schemes";
import type { Files, Store } from "#store";
import type { Signer } from "../bundle/sign.ts";
import type { Findings } from "./guards.ts";
import type { Library } from "./library.ts";

/** What releases work with. */
export type ReleaseParts = {
  readonly store: Pick<Store, "rows" | "transaction" | "today"> & { readonly files: Files };
  readonly plan: CheckedPlan;
  readonly procedures: Procedures;
  readonly schemes: Pick<Schemes, "basis" | "result" | "list" | "scheme">;
  /** Null where no key is given: then nothing is prepared. */
  readonly signer: Signer | null;
  /** Of the program, as it stands in every manifest. */
  readonly version: string;
  readonly findings: Findings;
};
export type Desk = ReleaseParts & { readonly library: Library };
