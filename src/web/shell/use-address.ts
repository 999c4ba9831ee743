import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import type { Search } from "../search.ts";

export type Change = { readonly [K in keyof Search]?: Search[K] | undefined };

/** The address's state and how to change a part of it; `undefined` takes a part out. */
export function useAddress(): { readonly search: Search; readonly change: (change: Change, replace?: boolean) => void } {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (parts: Change, replace = false) =>
      void navigate({
        to: ".",
        search: (before: Search) => ({ ...before, ...parts }) as Search,
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  return { search, change };
}

/** The time part of every question. */
export const timeOf = ({ asOf, knownAt }: Search): { asOf?: string; knownAt?: string } => ({
  ...(asOf === undefined ? {} : { asOf }),
  ...(knownAt === undefined ? {} : { knownAt }),
});
