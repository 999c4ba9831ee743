import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Label } from "#kernel";
import { ask } from "../api.ts";
import { useSession } from "../shell/session.tsx";
import { workKey } from "../work/use-work.ts";
import { type FoundHit, usePaused } from "./use-search.ts";

export type MattersFound = {
  readonly id: "matters";
  readonly label: Label;
  readonly count: number | string;
  readonly hits: readonly FoundHit[];
};

const same = (text: string): Label => ({ zh: text, en: text });
const label: Label = { zh: "事项", en: "Matters" };

/** Matters whose number or title holds what was typed, as the list shows them to this person; nothing where matters are closed to them. */
export function useMattersFound(typed: string, limit: number): MattersFound | null {
  const q = usePaused(typed.trim().slice(0, 80));
  const sees = useSession()?.views.includes("work") ?? false;
  const { data } = useQuery({
    queryKey: [workKey, "sought", q, limit],
    queryFn: ({ signal }) => ask("matters", {}, { q, sort: "newest", limit: String(limit) }, signal),
    enabled: sees && q !== "",
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (!sees || q === "" || !data || data.rows.length === 0) return null;
  const { count, more } = data.total;
  return {
    id: "matters",
    label,
    count: more ? `${count}+` : count,
    hits: data.rows.map(({ id, number, title, procedureLabel, stateLabel }) => ({
      id: `matter:${id}`,
      title: same(title),
      note: {
        zh: `${number} · ${procedureLabel.zh} · ${stateLabel.zh}`,
        en: `${number} · ${procedureLabel.en} · ${stateLabel.en}`,
      },
      path: `/work/m/${id}`,
      way: "words",
      marks: { zh: [], en: [] },
    })),
  };
}
