import type { CheckedPlan } from "#define";
import type { DocumentKind, Items } from "../types.ts";

const others = "QT";

/** Two letters for a unit in the numbers of a year's tasks; units without letters of their own share `QT`. */
export const lettersOf = (plan: Pick<CheckedPlan, "unitLetters">, unit: string): string => plan.unitLetters?.[unit] ?? others;

/** The next free number: `A21-143`, or `N2023-KJ-018` by the lead unit's letters. */
export function nextNumber(
  plan: Pick<CheckedPlan, "unitLetters">,
  kind: DocumentKind,
  document: string,
  lead: string,
  taken: Iterable<string>,
): string {
  const stem = kind === "action-plan" ? `${document}-` : `N${document}-${lettersOf(plan, lead)}-`;
  let last = 0;
  for (const id of taken) if (id.startsWith(stem)) last = Math.max(last, Number(id.slice(stem.length)) || 0);
  return `${stem}${String(last + 1).padStart(3, "0")}`;
}

/** Gives every task of a list a number of the document, in order; those that have one keep it. */
export function numbered(plan: Pick<CheckedPlan, "unitLetters">, kind: DocumentKind, document: string, items: Items): Items {
  const taken = new Set(items.map(({ id }) => id).filter((id) => id !== ""));
  return items.map((item) => {
    if (item.id !== "") return item;
    const id = nextNumber(plan, kind, document, item.lead, taken);
    taken.add(id);
    return { ...item, id };
  });
}
