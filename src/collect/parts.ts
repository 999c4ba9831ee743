import type { CheckedPlan, CollectedKind, Label, RegisteredSubject, SchemeNode, SchemeSubject } from "#define";
import { registeredSubjects } from "#define";
import type { Day } from "#kernel";
import type { Procedures } from "#procedure";
import type { Store } from "#store";

/** A scheme as far as collecting for it asks: what it ranks, and what it needs from whom. */
export type SchemeAsked = {
  readonly id: string;
  readonly label: Label;
  readonly subject: SchemeSubject;
  readonly tree: readonly SchemeNode[];
  readonly units?: readonly string[];
};
/** Schemes in force on a day: those of the plan and those adopted. */
export type SchemesOn = (day: Day) => Promise<readonly SchemeAsked[]>;

export type GuardParts = {
  readonly store: Pick<Store, "rows" | "today">;
  readonly plan: CheckedPlan;
  readonly schemesOn: SchemesOn;
};
export type Parts = GuardParts & {
  readonly store: Pick<Store, "rows" | "transaction" | "today">;
  readonly procedures: Pick<Procedures, "open" | "step" | "snapshot">;
};

export const isRegistered = (subject: SchemeSubject): subject is RegisteredSubject =>
  (registeredSubjects as readonly string[]).includes(subject);

export type LeafAsked = {
  readonly id: string;
  readonly label: Label;
  readonly say: Label;
  readonly measure: Label;
  /** What its figures can be; null where the scheme does not say. */
  readonly kind: CollectedKind | null;
  readonly keeper: string;
  readonly indicator: string | null;
};
/** The leaves of a scheme that somebody has to hand in, in the order of its tree. */
export const leavesAsked = ({ tree }: Pick<SchemeAsked, "tree">): readonly LeafAsked[] =>
  tree.flatMap(({ id, label, leaf }) =>
    leaf?.collected
      ? [
          {
            id,
            label,
            say: leaf.collected.say,
            measure: leaf.collected.unit,
            kind: leaf.collected.kind ?? null,
            keeper: leaf.collected.keeper,
            indicator: (leaf.reading?.kind ?? "value") === "value" ? (leaf.indicator ?? null) : null,
          },
        ]
      : [],
  );
