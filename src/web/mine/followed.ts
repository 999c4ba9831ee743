import { useCallback } from "react";
import { usePreference } from "../shell/use-preference.ts";

/** An indicator of a region, as somebody follows it. */
export type Followed = { readonly indicator: string; readonly region: string };
export const mostFollowed = 30;

const nothing: readonly Followed[] = [];
const isFollowed = (value: unknown): value is Followed =>
  typeof value === "object" &&
  value !== null &&
  "indicator" in value &&
  typeof value.indicator === "string" &&
  /^[\w-]{1,80}$/.test(value.indicator) &&
  "region" in value &&
  typeof value.region === "string" &&
  /^\d{6}$/.test(value.region);
const areFollowed = (value: unknown): value is readonly Followed[] => Array.isArray(value) && value.every(isFollowed);

const same = (a: Followed, b: Followed): boolean => a.indicator === b.indicator && a.region === b.region;

/** What is followed, in the order its person gave it, and the ways to change it. */
export function useFollowed() {
  const [followed, keep] = usePreference("mine.followed", nothing, areFollowed);
  const has = useCallback((one: Followed) => followed.some((other) => same(one, other)), [followed]);
  const toggle = useCallback(
    (one: Followed) =>
      keep(
        followed.some((other) => same(one, other))
          ? followed.filter((other) => !same(one, other))
          : [...followed, one].slice(-mostFollowed),
      ),
    [followed, keep],
  );
  const move = useCallback((from: number, to: number) => keep(moved(followed, from, to)), [followed, keep]);
  return { followed, has, toggle, move };
}

/** The same list with one thing at another place; places outside the list are its ends. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const [one, rest] = [list.slice(from, from + 1), list.filter((_, i) => i !== from)];
  const at = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, at), ...one, ...rest.slice(at)];
}
