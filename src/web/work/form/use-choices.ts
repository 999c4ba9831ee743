import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Answer, Query } from "#contract";
import { ask } from "../../api.ts";

export type ChoiceKind = Query<"choices">["to"] | "matter";
export type Choice = Answer<"choices">["rows"][number];
type Choices = Answer<"choices">;

const pauseMs = 120;
const mattersAtOnce = "20";

async function lookUp(to: ChoiceKind, q: string, signal: AbortSignal): Promise<Choices> {
  if (to !== "matter") return ask("choices", {}, { to, ...(q === "" ? {} : { q }) }, signal);
  const { rows, next } = await ask("matters", {}, { ...(q === "" ? {} : { q }), limit: mattersAtOnce }, signal);
  const named = rows.map(
    ({ id, number, title, procedureLabel, stateLabel }): Choice => ({
      id,
      label: { zh: `${number} ${title}`, en: `${number} ${title}` },
      note: { zh: `${procedureLabel.zh} · ${stateLabel.zh}`, en: `${procedureLabel.en} · ${stateLabel.en}` },
      group: null,
    }),
  );
  return { rows: named, more: next !== null };
}

/** What may be named, by what was typed; asked once the typing pauses, and only while the list is open. */
export function useChoices(to: ChoiceKind, typed: string, isOpen: boolean) {
  const [q, setQ] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim().slice(0, 80)), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const query = useQuery({
    queryKey: ["choices", to, q],
    queryFn: ({ signal }) => lookUp(to, q, signal),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  /** What is shown answers what was typed before: it may be read on, but nothing of it may be taken by a key. */
  const isEarlier = query.isPlaceholderData || q !== typed.trim().slice(0, 80);
  return { rows: query.data?.rows ?? [], more: query.data?.more ?? false, isPending: query.isPending, isEarlier };
}

async function nameAll(to: ChoiceKind, ids: readonly string[], signal: AbortSignal): Promise<readonly Choice[]> {
  if (to !== "matter") return (await ask("choices", {}, { to, ids: ids.join(",") }, signal)).rows;
  const pages = await Promise.all(ids.map((id) => ask("matter", { id }, {}, signal)));
  return pages.map(({ id, number, title }) => ({
    id,
    label: { zh: `${number} ${title}`, en: `${number} ${title}` },
    note: null,
    group: null,
  }));
}

/** The names of ids that a draft, a prefilled value or the person chose. */
export function useNames(to: ChoiceKind, ids: readonly string[]): ReadonlyMap<string, Choice> {
  const query = useQuery({
    queryKey: ["choices", to, "named", ...ids],
    queryFn: ({ signal }) => nameAll(to, ids, signal),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
  return new Map((query.data ?? []).map((choice) => [choice.id, choice]));
}
