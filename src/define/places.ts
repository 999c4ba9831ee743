import type { Chapter, Clause, Plan, Section } from "./words.ts";

/** A clause and where it stands; the preamble belongs to no chapter, a chapter's lead to no section. */
export type PlacedClause = { readonly clause: Clause; readonly chapter?: Chapter; readonly section?: Section };

/** All clauses of a plan in reading order. */
export function placedClauses(plan: Pick<Plan, "preamble" | "chapters">): readonly PlacedClause[] {
  return [
    ...plan.preamble.map((clause) => ({ clause })),
    ...plan.chapters.flatMap((chapter) => [
      ...chapter.clauses.map((clause) => ({ clause, chapter })),
      ...chapter.sections.flatMap((section) => section.clauses.map((clause) => ({ clause, chapter, section }))),
    ]),
  ];
}
