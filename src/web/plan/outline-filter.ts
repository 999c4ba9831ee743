import type { Outline } from "#contract";
import type { Label, Language } from "#kernel";
import { inLanguage } from "../format.ts";

export const outlineFilters = ["all", "targets", "unmeasured", "unowned", "goal", "measure", "safeguard", "principle", "context"] as const;
export type OutlineFilter = (typeof outlineFilters)[number];
export const isFilter = (text: string): text is OutlineFilter => (outlineFilters as readonly string[]).includes(text);

export type OutlineClause = Outline["preamble"][number];
type Section = { readonly id: string; readonly title: Label; readonly clauses: readonly OutlineClause[] };
export type OutlinePart = {
  readonly id: string;
  /** null: what stands before the first chapter. */
  readonly title: Label | null;
  readonly clauses: readonly OutlineClause[];
  readonly sections: readonly Section[];
};

const passes: Readonly<Record<"all" | "targets" | "unmeasured" | "unowned", (clause: OutlineClause) => boolean>> = {
  all: () => true,
  targets: ({ coverage }) => coverage.targets > 0,
  unmeasured: ({ coverage, kind }) => kind !== "context" && coverage.targets + coverage.indicators === 0,
  unowned: ({ coverage, kind }) => kind !== "context" && coverage.owners === 0,
};

/** The parts of the plan with the clauses that pass; parts left without any are left out. */
export function filterOutline(outline: Outline, only: OutlineFilter, text: string, language: Language): readonly OutlinePart[] {
  const sought = text.trim().toLowerCase();
  const byKind = (clause: OutlineClause) => clause.kind === only;
  const pass = only in passes ? passes[only as keyof typeof passes] : byKind;
  const keep = (clauses: readonly OutlineClause[]) =>
    clauses.filter(
      (clause) =>
        pass(clause) &&
        (sought === "" || clause.id.startsWith(sought) || inLanguage(clause.title, language).toLowerCase().includes(sought)),
    );
  const preamble: OutlinePart = { id: "0", title: null, clauses: keep(outline.preamble), sections: [] };
  const chapters = outline.chapters.map(
    ({ id, title, clauses, sections }): OutlinePart => ({
      id,
      title,
      clauses: keep(clauses),
      sections: sections.map((section) => ({ ...section, clauses: keep(section.clauses) })).filter((s) => s.clauses.length > 0),
    }),
  );
  return [preamble, ...chapters].filter((part) => part.clauses.length + part.sections.length > 0);
}

export const countOf = (parts: readonly OutlinePart[]): number =>
  parts.reduce((sum, part) => sum + part.clauses.length + part.sections.reduce((n, section) => n + section.clauses.length, 0), 0);
