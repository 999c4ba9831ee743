import { useCallback, useEffect, useRef, useState } from "react";

type Latest<I, O> = {
  /** The newest answer there is; that of an earlier question while a newer one is under way. */
  readonly answer: O | undefined;
  /** The question this answer is about. */
  readonly of: I | undefined;
  readonly isWaiting: boolean;
  readonly fault: unknown;
  readonly put: (question: I) => void;
};

/**
 * Asks the same thing again and again while somebody drags: one question at a time, and after it only the newest of those put meanwhile. The earlier
 * answer stays until the newer one is here.
 */
export function useLatest<I, O>(ask: (question: I) => Promise<O>): Latest<I, O> {
  const [state, setState] = useState<{ answer: O | undefined; of: I | undefined; isWaiting: boolean; fault: unknown }>({
    answer: undefined,
    of: undefined,
    isWaiting: false,
    fault: null,
  });
  const flight = useRef<{ busy: boolean; next: { readonly question: I } | null; gone: boolean }>({ busy: false, next: null, gone: false });
  const asking = useRef(ask);
  asking.current = ask;
  useEffect(() => {
    const own = flight.current;
    own.gone = false;
    return () => {
      own.gone = true;
    };
  }, []);
  const put = useCallback((question: I) => {
    const own = flight.current;
    own.next = { question };
    if (own.busy) return;
    own.busy = true;
    setState((before) => ({ ...before, isWaiting: true }));
    void fly(own, (one) => asking.current(one), setState);
  }, []);
  return { ...state, put };
}

type Flight<I> = { busy: boolean; next: { readonly question: I } | null; gone: boolean };
type Set<I, O> = (
  state: (before: { answer: O | undefined; of: I | undefined; isWaiting: boolean; fault: unknown }) => {
    answer: O | undefined;
    of: I | undefined;
    isWaiting: boolean;
    fault: unknown;
  },
) => void;

async function fly<I, O>(flight: Flight<I>, ask: (question: I) => Promise<O>, set: Set<I, O>): Promise<void> {
  while (flight.next !== null && !flight.gone) {
    const { question } = flight.next;
    flight.next = null;
    try {
      const answer = await ask(question);
      if (!flight.gone) set(() => ({ answer, of: question, isWaiting: flight.next !== null, fault: null }));
    } catch (fault) {
      if (!flight.gone) set((before) => ({ ...before, isWaiting: flight.next !== null, fault }));
    }
  }
  flight.busy = false;
}
