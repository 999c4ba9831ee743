import { useQuery } from "@tanstack/react-query";
import type { ComparisonChoices } from "#contract";
import type { Label, Language } from "#kernel";
import { ask } from "../api.ts";

/** Regions and indicators to choose from, asked for once; undefined until they have come. */
export function useChoices(): ComparisonChoices | undefined {
  return useQuery({ queryKey: ["choices"], queryFn: ({ signal }) => ask("compareChoices", {}, {}, signal) }).data;
}

/** In Chinese the full name; in English names repeat, so the code stands beside a county's. */
export const choiceLabel = (
  { label, code, level }: { readonly label: Label; readonly code: string; readonly level: string },
  language: Language,
): string => (language === "en" && level === "county" ? `${label.en} (${code})` : label[language]);
