import { faults } from "../faults.ts";
import { placedClauses } from "../places.ts";
import type { Check } from "./known.ts";

const number = "(?:0|[1-9]\\d*)";
const clauseId = new RegExp(`^${number}\\.${number}\\.[1-9]\\d*$`);

/** Clause, section and chapter numbers are well-formed and stand where they say. */
export const checkClauses: Check = (plan) => [
  ...placedClauses(plan).flatMap(({ clause: { id }, chapter, section }) => {
    const path = `clauses/${id}`;
    if (!clauseId.test(id)) return [faults.clauseIdMalformed({ path, id })];
    const inside = section?.id ?? `${chapter?.id ?? "0"}.0`;
    return id.startsWith(`${inside}.`) ? [] : [faults.misplaced({ path, id, inside })];
  }),
  ...plan.chapters.flatMap((chapter) =>
    chapter.sections
      .filter(({ id }) => !new RegExp(`^${chapter.id}\\.[1-9]\\d*$`).test(id))
      .map(({ id }) => faults.misplaced({ path: `sections/${id}`, id, inside: chapter.id })),
  ),
  ...plan.chapters
    .filter(({ id }) => !/^[1-9]\d*$/.test(id))
    .map(({ id }) => faults.misplaced({ path: `chapters/${id}`, id, inside: plan.id })),
];
