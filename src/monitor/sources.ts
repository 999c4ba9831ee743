import type { Answer } from "#contract";
import type { ReadingContext } from "./context.ts";

/** Every source the plan names, with how many figures were taken from it, the most used first. */
export function sourceList({ plan, figures }: ReadingContext): Answer<"sources"> {
  const sources = plan.sources.map((s) => ({
    id: s.id,
    title: s.title,
    publisher: s.publisher,
    url: s.url,
    publishedOn: s.publishedOn ?? null,
    secondary: s.secondary ?? false,
    figures: figures.countBySource(s.id),
  }));
  return { sources: sources.sort((a, b) => b.figures - a.figures || (a.id < b.id ? -1 : 1)) };
}
