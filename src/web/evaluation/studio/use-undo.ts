import { useCallback, useRef, useState } from "react";

type Kept<T> = { readonly now: T; readonly past: readonly T[] };
const mostKept = 50;
/** Changes closer together than this are one: a drag is undone as a whole. */
const oneChangeMs = 600;

/** A value with the way back: what was there before each change, the newest change first. */
export function useUndo<T>(first: T) {
  const [{ now, past }, setKept] = useState<Kept<T>>({ now: first, past: [] });
  /** Runs while the hand moves. */
  const moving = useRef<ReturnType<typeof setTimeout> | null>(null);
  const set = useCallback((change: (now: T) => T) => {
    const isNew = moving.current === null;
    if (moving.current !== null) clearTimeout(moving.current);
    moving.current = setTimeout(() => {
      moving.current = null;
    }, oneChangeMs);
    setKept((kept) => {
      const next = change(kept.now);
      if (next === kept.now) return kept;
      return { now: next, past: isNew || kept.past.length === 0 ? [kept.now, ...kept.past].slice(0, mostKept) : kept.past };
    });
  }, []);
  const undo = useCallback(() => {
    if (moving.current !== null) clearTimeout(moving.current);
    moving.current = null;
    setKept((kept) => {
      const [before, ...rest] = kept.past;
      return before === undefined ? kept : { now: before, past: rest };
    });
  }, []);
  /** Begins anew with a value that came from elsewhere. */
  const begin = useCallback((value: T) => setKept({ now: value, past: [] }), []);
  return { now, set, undo: past.length > 0 ? undo : null, begin };
}
