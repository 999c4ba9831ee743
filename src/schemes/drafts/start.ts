import { type AggregateStep, checksumOf, type Factor, type NormaliseStep, type SchemeSubject } from "#define";
import type { Label } from "#kernel";
import { subjectLabels } from "../ground/units.ts";
import type { SchemeContent } from "../texts.ts";

const spread: NormaliseStep = { step: "normalise", method: "min-max", low: 0, high: 100, constant: "leave-out" };
const added: AggregateStep = { step: "aggregate", method: "arithmetic" };
/** What is uncertain in every scheme begun on screen: scale, weights, and whether a weak branch may be made good by a strong one. */
const factors: readonly Factor[] = [
  { id: "weights", kind: "weights", spread: 0.25 },
  {
    id: "normalisation",
    kind: "choice",
    at: 0,
    options: [spread, { step: "normalise", method: "z-score", mean: 50, sd: 10, constant: "leave-out" }],
  },
  {
    id: "compensation",
    kind: "choice",
    at: 1,
    options: [added, { step: "aggregate", method: "geometric", zero: { kind: "floor", at: 1 } }],
  },
];

/** An own scheme's id follows from the request that began it, so that the same request begins it once. */
export const ownId = (key: string): string => `own-${checksumOf(key).slice(0, 10)}`;

/** A text with a root and nothing below: its faults say what is to be put in. */
export const emptyContent = (id: string, label: Label, subject: SchemeSubject): SchemeContent => ({
  id,
  label,
  clauses: ["9.6.1"],
  subject,
  purpose: {
    zh: `比较${subjectLabels[subject].zh}的创新情况；用途由编制人写明。`,
    en: `Compares ${subjectLabels[subject].en.toLowerCase()}; whoever drafts it says what for.`,
  },
  tree: [{ id: "index", label, weight: 1 }],
  method: { steps: [spread, added], factors },
  assumed: true,
});

/** A text begun from another: as a next version of the same scheme, or as a scheme of its own. */
export const startedFrom = (content: SchemeContent, label: Label, id: string | null): SchemeContent => ({
  ...content,
  label,
  ...(id === null ? {} : { id }),
});
