import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api.ts";
import { workKey } from "../use-work.ts";
import { questionOf, type View } from "./question.ts";

/** Pages gone through so far, each by where it begins; the first begins nowhere. */
type Turned = { readonly of: string; readonly starts: readonly (string | undefined)[] };

/** One page of the matters that match, and the ways to the next and back; another view begins again at its first page. */
export function useList(view: View) {
  const name = JSON.stringify(view);
  const [turned, turn] = useState<Turned>({ of: name, starts: [undefined] });
  const starts = turned.of === name ? turned.starts : [undefined];
  const after = starts.at(-1);
  const query = useQuery({
    queryKey: [workKey, "list", view, after],
    queryFn: ({ signal }) => ask("matters", {}, questionOf(view, after), signal),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
  });
  const next = query.data?.next ?? null;
  return {
    query,
    page: starts.length,
    forward: next === null ? null : () => turn({ of: name, starts: [...starts, next] }),
    back: starts.length < 2 ? null : () => turn({ of: name, starts: starts.slice(0, -1) }),
  };
}

/** Kinds of matters, for choosing one. */
export const useProcedures = () =>
  useQuery({
    queryKey: ["procedures"],
    queryFn: ({ signal }) => ask("procedures", {}, {}, signal),
    select: ({ procedures }) => procedures,
  });
