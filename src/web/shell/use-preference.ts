import { useCallback, useSyncExternalStore } from "react";
import { Kept } from "./kept.ts";

function storageOfBrowser(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null; // a browser that forbids storage throws on the mere question
  }
}

/** The one place of what a person keeps; the session's component joins it to the platform. */
export const kept = new Kept(storageOfBrowser());
const subscribe = (listener: () => void): (() => void) => kept.subscribe(listener);

/**
 * A remembered value, such as the order of a table's columns: `const [columns, keep] = usePreference("indicators.columns", defaults, isColumns)`.
 * @param name     where it is kept: lower-case words and dots, one for each table or list
 * @param fallback what holds while nothing was kept; give a constant, it is returned as it is
 * @param fits     whether a kept value is one: old versions and other people's edits are passed over
 */
export function usePreference<T>(name: string, fallback: T, fits: (value: unknown) => value is T): readonly [T, (next: T) => void] {
  const value = useSyncExternalStore(subscribe, () => kept.read(name));
  const keep = useCallback((next: T) => kept.write(name, next), [name]);
  return [fits(value) ? value : fallback, keep];
}
