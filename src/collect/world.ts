import type { CheckedPlan, SchemeSubject } from "#define";
import type { Day, Instant } from "#kernel";
import type { Figures } from "#ledger";
import type { Reader } from "#store";
import { type Register, registerOf } from "./register/register.ts";
import { acceptedChanges } from "./register/rows.ts";
import { type HeldFigure, holding } from "./sheet/holding.ts";
import { type AcceptedSheet, acceptedSheetsReader } from "./sheet/rows.ts";

/** The register and all accepted sheets up to a moment. */
export type World = {
  readonly register: Register;
  readonly sheets: readonly AcceptedSheet[];
  readonly held: (subject: SchemeSubject, knownAt: Day | null) => ReadonlyMap<string, HeldFigure>;
};

export type Worlds = {
  /** Up to the cut of some figures; the same for the same figures. */
  readonly at: (figures: Figures) => Promise<World>;
  /** Everything accepted by now, for deciding whether something may be done: as the reader sees it, where an act is under way. */
  readonly now: (reader?: Pick<Reader, "rows">) => Promise<World>;
};

export function openWorlds(store: Pick<Reader, "rows">, plan: CheckedPlan): Worlds {
  const sheets = acceptedSheetsReader();
  const kept = new WeakMap<Figures, Promise<World>>();
  const upTo = async (cut: Instant | null, reader: Pick<Reader, "rows"> = store): Promise<World> => {
    const isIn = ({ recordedAt }: { readonly recordedAt: Instant }): boolean => cut === null || recordedAt <= cut;
    const [changes, accepted] = [await acceptedChanges(reader), await sheets(reader)];
    return worldOf(plan, registerOf(plan, changes.filter(isIn)), accepted.filter(isIn));
  };
  const at = (figures: Figures): Promise<World> => {
    const known = kept.get(figures);
    if (known) return known;
    const made = upTo(figures.cut);
    kept.set(figures, made);
    // What failed is not kept: the next question tries again.
    made.catch(() => kept.delete(figures));
    return made;
  };
  return { at, now: (reader) => upTo(null, reader) };
}

function worldOf(plan: CheckedPlan, register: Register, sheets: readonly AcceptedSheet[]): World {
  const held = new Map<string, ReadonlyMap<string, HeldFigure>>();
  return {
    register,
    sheets,
    held: (subject, knownAt) => {
      const key = `${subject} ${knownAt ?? ""}`;
      const found = held.get(key) ?? holding(plan, sheets, subject, knownAt);
      held.set(key, found);
      return found;
    },
  };
}
